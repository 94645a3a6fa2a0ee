using JippApi.Application.Common;
using JippApi.Application.Notifications;
using JippApi.Application.ReviewTasks;
using JippApi.Domain.Innovations;
using JippApi.Domain.Notifications;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Innovations;

/// <summary>Reminds reviewers, once, of drafts handed in that have waited too long.</summary>
public sealed record RemindOfDrafts(Guid? After, int BatchSize) : IRequest<BatchResult>;

/// <summary>Reminds those who decide, once, of proposals that have waited too long.</summary>
public sealed record RemindOfProposals(Guid? After, int BatchSize) : IRequest<BatchResult>;

internal sealed class RemindOfDraftsHandler(IAppDb db, TimeProvider clock, ReviewAudience audience, NotificationWriter notices)
    : IRequestHandler<RemindOfDrafts, BatchResult>
{
    public async Task<BatchResult> Handle(RemindOfDrafts command, CancellationToken ct)
    {
        var (due, after) = (clock.GetUtcNow().AddDays(-ReviewTaskItem.DaysToReview), new InnovationId(command.After ?? Guid.Empty));
        var waiting = await db
            .Innovations.AsNoTracking()
            .Where(i => i.Publication == Publication.InReview && i.UpdatedAt <= due && i.Id.CompareTo(after) > 0)
            .OrderBy(i => i.Id)
            .Take(command.BatchSize)
            .ToListAsync(ct);

        List<Notice> told = [];
        foreach (var innovation in waiting)
            told.Add(Overdue.Notice(innovation, null, await audience.ReviewersAsync(innovation, innovation.Writers, ct)));
        await notices.AddAsync(told, ct);

        await db.SaveChangesAsync(ct);
        return new(told.Count, waiting.Count == command.BatchSize ? waiting[^1].Id.Value : null);
    }
}

internal sealed class RemindOfProposalsHandler(IAppDb db, TimeProvider clock, ReviewAudience audience, NotificationWriter notices)
    : IRequestHandler<RemindOfProposals, BatchResult>
{
    public async Task<BatchResult> Handle(RemindOfProposals command, CancellationToken ct)
    {
        var (due, after) = (clock.GetUtcNow().AddDays(-ReviewTaskItem.DaysToReview), new ProposalId(command.After ?? Guid.Empty));
        var waiting = await db
            .Proposals.AsNoTracking()
            .Where(p => p.Status == ProposalStatus.Open && p.ProposedAt <= due && p.Id.CompareTo(after) > 0)
            .OrderBy(p => p.Id)
            .Take(command.BatchSize)
            .ToListAsync(ct);
        List<InnovationId> ids = [.. waiting.Select(p => p.InnovationId).Distinct()];
        var innovations = await db.Innovations.AsNoTracking().Where(i => ids.Contains(i.Id)).ToDictionaryAsync(i => i.Id, ct);

        List<Notice> told = [];
        foreach (var proposal in waiting)
        {
            var innovation = innovations[proposal.InnovationId];
            told.Add(Overdue.Notice(innovation, proposal, await audience.DecidersAsync(innovation, proposal, ct)));
        }

        await notices.AddAsync(told, ct);
        await db.SaveChangesAsync(ct);
        return new(told.Count, waiting.Count == command.BatchSize ? waiting[^1].Id.Value : null);
    }
}

/// <summary>The reminder of what has waited too long.</summary>
internal static class Overdue
{
    public static Notice Notice(Innovation innovation, Proposal? proposal, IEnumerable<Domain.Access.AccountId> to) =>
        new(
            $"overdue:{(proposal?.Id.Value ?? innovation.Id.Value):N}:{(proposal?.ProposedAt ?? innovation.UpdatedAt).ToUnixTimeSeconds()}",
            NotificationKind.ReviewOverdue,
            [.. to],
            ReviewAudience.PathOf(innovation, proposal),
            ReviewAudience.ValuesOf(innovation)
        );
}
