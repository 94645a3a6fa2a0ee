using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.ReviewTasks;
using JippApi.Domain.Common;
using JippApi.Domain.Innovations;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Innovations;

/// <summary>
/// Proposals that wait: changes by owners and merges for the reviewers of the record, corrections for whoever states
/// what would change.
/// </summary>
internal sealed class ProposalQueue(IAppDb db, ICurrentUser user, ProposalDecisions decisions) : IReviewSource
{
    private static readonly Dictionary<ProposalKind, ReviewTaskKind> TaskKinds = new()
    {
        [ProposalKind.Revision] = ReviewTaskKind.Revision,
        [ProposalKind.PassedChange] = ReviewTaskKind.PassedChange,
        [ProposalKind.Merge] = ReviewTaskKind.Merge,
        [ProposalKind.Correction] = ReviewTaskKind.Correction,
    };

    public IReadOnlyList<ReviewTaskKind> Kinds { get; } = [.. TaskKinds.Values];

    public async Task<IReadOnlyList<ReviewTask>> ListAsync(
        ReviewFilter filter,
        TimeKey from,
        bool backwards,
        int count,
        CancellationToken ct
    )
    {
        List<ProposalKind> kinds =
        [
            .. TaskKinds.Where(pair => filter.Kinds.Count == 0 || filter.Kinds.Contains(pair.Value)).Select(pair => pair.Key),
        ];
        var proposals = Open().Where(p => kinds.Contains(p.Kind));
        if (filter.OpenedBefore is { } before)
            proposals = proposals.Where(p => p.ProposedAt <= before);
        if (filter.Only is { } only)
        {
            List<ProposalId> ids = [.. only.Select(id => new ProposalId(id))];
            proposals = proposals.Where(p => ids.Contains(p.Id));
        }

        var innovations = db.Innovations.Of(filter);
        proposals = proposals.Where(p => innovations.Any(i => i.Id == p.InnovationId));
        return await TasksAsync(proposals.NewestFrom(from, !backwards, p => p.ProposedAt, p => p.Id).Take(count), ct);
    }

    public async Task<ReviewTask?> FindAsync(Guid id, CancellationToken ct)
    {
        var key = new ProposalId(id);
        return (await TasksAsync(Open().Where(p => p.Id == key), ct)).SingleOrDefault();
    }

    public async Task<Rule?> ObstacleAsync(ReviewTask task, CancellationToken ct) =>
        await decisions.ObstacleAsync(await LoadAsync(task, ct), ct);

    public async Task DecideAsync(ReviewTask task, bool passes, string? reason, CancellationToken ct) =>
        await decisions.DecideAsync(await LoadAsync(task, ct), passes, reason, ct);

    /// <summary>Filters the open proposals on which the caller may decide by their reach.</summary>
    private IQueryable<Proposal> Open()
    {
        var caller = user.Caller!;
        var reviewed = db.Innovations.Within(caller.ReachOf(Permissions.ReviewInnovations), db);
        var written = db.Innovations.Within(caller.ReachOf(Permissions.WriteInnovations), db);
        return db
            .Proposals.AsNoTracking()
            .Where(p => p.Status == ProposalStatus.Open)
            .Where(p =>
                (p.Kind == ProposalKind.Correction && written.Any(i => i.Id == p.InnovationId))
                || (p.Kind != ProposalKind.Correction && reviewed.Any(i => i.Id == p.InnovationId))
            );
    }

    private Task<Proposal> LoadAsync(ReviewTask task, CancellationToken ct)
    {
        var key = new ProposalId(task.Id);
        return db.Proposals.SingleAsync(p => p.Id == key, ct);
    }

    private async Task<IReadOnlyList<ReviewTask>> TasksAsync(IQueryable<Proposal> proposals, CancellationToken ct)
    {
        var found = await proposals.ToListAsync(ct);
        List<InnovationId> ids = [.. found.Select(p => p.InnovationId).Distinct()];
        var innovations = await db.Innovations.AsNoTracking().Where(i => ids.Contains(i.Id)).ToDictionaryAsync(i => i.Id, ct);
        return
        [
            .. found.Select(p => new ReviewTask(
                p.Id.Value,
                TaskKinds[p.Kind],
                p.ProposedAt,
                p.Version,
                innovations[p.InnovationId],
                $"/api/v1/innovations/{p.InnovationId.Value}/proposals/{p.Id.Value}",
                p.Members
            )),
        ];
    }
}
