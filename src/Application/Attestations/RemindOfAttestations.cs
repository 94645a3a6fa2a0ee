using FluentValidation;
using JippApi.Application.Common;
using JippApi.Application.ReviewTasks;
using JippApi.Domain.Attestations;
using JippApi.Domain.Innovations;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Attestations;

/// <summary>Reminds reviewers, once, of statements that have waited too long for a second person.</summary>
/// <param name="After">The last statement of the previous step.</param>
/// <param name="BatchSize">Number of statements in a step.</param>
/// <param name="LeavesOut">Whether the next row is left out instead, because it has just failed alone.</param>
public sealed record RemindOfAttestations(Guid? After, int BatchSize, bool LeavesOut = false) : IRequest<BatchResult>;

internal sealed class RemindOfAttestationsValidator : AbstractValidator<RemindOfAttestations>
{
    public RemindOfAttestationsValidator() => RuleFor(command => command.BatchSize).Within(1, MaxBatch);

    private const int MaxBatch = 10_000;
}

internal sealed class RemindOfAttestationsHandler(IAppDb db, TimeProvider clock, OverdueStatements overdue)
    : IRequestHandler<RemindOfAttestations, BatchResult>
{
    public async Task<BatchResult> Handle(RemindOfAttestations command, CancellationToken ct)
    {
        var (due, after) = (clock.GetUtcNow().AddDays(-ReviewTaskItem.DaysToReview), new AttestationId(command.After ?? Guid.Empty));
        var published = db.Innovations.Where(i => i.Publication == Publication.Published);
        var next = db
            .Attestations.AsNoTracking()
            .Where(a => a.Status == AttestationStatus.Waiting && a.StatedAt <= due && a.Id.CompareTo(after) > 0)
            .Where(a => published.Any(i => i.Id == a.InnovationId))
            .OrderBy(a => a.Id);
        if (command.LeavesOut)
            return await BatchResult.LeavingOutAsync(next.Select(a => a.Id), ct);
        var waiting = await next.Take(command.BatchSize).ToListAsync(ct);

        await overdue.RemindAsync([.. waiting.Select(a => new OverdueStatement(a.Id.Value, a, a.Persons))], ct);

        await db.SaveChangesAsync(ct);
        return new(waiting.Count, waiting.Count == command.BatchSize ? waiting[^1].Id.Value : null);
    }
}
