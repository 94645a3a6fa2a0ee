using FluentValidation;
using JippApi.Application.Common;
using JippApi.Application.ReviewTasks;
using JippApi.Domain.Attestations;
using JippApi.Domain.Innovations;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Attestations;

/// <summary>Reminds reviewers, once, of contradictions that have waited too long for a decision.</summary>
/// <param name="After">The last contradiction of the previous step.</param>
/// <param name="BatchSize">Number of contradictions in a step.</param>
/// <param name="LeavesOut">Whether the next row is left out instead, because it has just failed alone.</param>
public sealed record RemindOfContradictions(Guid? After, int BatchSize, bool LeavesOut = false) : IRequest<BatchResult>;

internal sealed class RemindOfContradictionsValidator : AbstractValidator<RemindOfContradictions>
{
    public RemindOfContradictionsValidator() => RuleFor(command => command.BatchSize).Within(1, MaxBatch);

    private const int MaxBatch = 10_000;
}

internal sealed class RemindOfContradictionsHandler(IAppDb db, TimeProvider clock, OverdueStatements overdue)
    : IRequestHandler<RemindOfContradictions, BatchResult>
{
    public async Task<BatchResult> Handle(RemindOfContradictions command, CancellationToken ct)
    {
        var (due, after) = (clock.GetUtcNow().AddDays(-ReviewTaskItem.DaysToReview), new DisputeId(command.After ?? Guid.Empty));
        var published = db.Innovations.Where(i => i.Publication == Publication.Published);
        var next = db
            .Disputes.AsNoTracking()
            .Where(d => d.OpenInnovationId != null && d.OpenedAt <= due && d.Id.CompareTo(after) > 0)
            .Where(d => published.Any(i => i.Id == d.InnovationId))
            .OrderBy(d => d.Id);
        if (command.LeavesOut)
            return await BatchResult.LeavingOutAsync(next.Select(d => d.Id), ct);
        var waiting = await next.Take(command.BatchSize).ToListAsync(ct);
        List<AttestationId> ids = [.. waiting.Select(d => d.SecondId)];
        var stated = await db.Attestations.AsNoTracking().Where(a => ids.Contains(a.Id)).ToDictionaryAsync(a => a.Id, ct);

        await overdue.RemindAsync([.. waiting.Select(d => new OverdueStatement(d.Id.Value, stated[d.SecondId], d.Persons))], ct);

        await db.SaveChangesAsync(ct);
        return new(waiting.Count, waiting.Count == command.BatchSize ? waiting[^1].Id.Value : null);
    }
}
