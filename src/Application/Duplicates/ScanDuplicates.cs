using FluentValidation;
using JippApi.Application.Common;
using JippApi.Domain.Innovations;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Duplicates;

/// <summary>
/// Compares the next published innovations with all others, and queues those that seem to be the same.
/// </summary>
/// <param name="After">The last innovation of the previous step.</param>
/// <param name="BatchSize">Number of innovations in a step.</param>
/// <param name="LeavesOut">Whether the next row is left out instead, because it has just failed alone.</param>
public sealed record ScanDuplicates(Guid? After, int BatchSize, bool LeavesOut = false) : IRequest<BatchResult>;

internal sealed class ScanDuplicatesValidator : AbstractValidator<ScanDuplicates>
{
    public ScanDuplicatesValidator() => RuleFor(command => command.BatchSize).Within(1, MaxBatch);

    private const int MaxBatch = 10_000;
}

internal sealed class ScanDuplicatesHandler(IAppDb db, DuplicateMatcher matcher, DuplicateQueue queue)
    : IRequestHandler<ScanDuplicates, BatchResult>
{
    public async Task<BatchResult> Handle(ScanDuplicates command, CancellationToken ct)
    {
        var after = new InnovationId(command.After ?? Guid.Empty);
        var next = db
            .MatchRecords.AsNoTracking()
            .Where(r => r.IsPublic && r.InnovationId.CompareTo(after) > 0)
            .OrderBy(r => r.InnovationId);
        if (command.LeavesOut)
            return await BatchResult.LeavingOutAsync(next.Select(r => r.InnovationId), ct);

        var records = await next.Take(command.BatchSize).ToListAsync(ct);
        var matches = await matcher.FindAsync(records, ct);
        await queue.OfferAsync([.. matches.Select(match => (records[match.Place].InnovationId, match))], ct);
        await db.SaveChangesAsync(ct);
        return new(records.Count, records.Count == command.BatchSize ? records[^1].InnovationId.Value : null);
    }
}
