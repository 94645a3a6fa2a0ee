using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Innovations;
using JippApi.Application.ReviewTasks;
using JippApi.Domain.Access;
using JippApi.Domain.Attestations;
using JippApi.Domain.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Attestations;

/// <summary>
/// Contradictions between two parties. Letting one pass says that the newer statement is right; returning it, that the
/// earlier one stays.
/// </summary>
internal sealed class ContradictionQueue(IAppDb db, ICurrentUser user, AttestationRecorder recorder) : IReviewSource
{
    public IReadOnlyList<ReviewTaskKind> Kinds { get; } = [ReviewTaskKind.Contradiction];

    public async Task<IReadOnlyList<ReviewTask>> ListAsync(
        ReviewFilter filter,
        TimeKey from,
        bool backwards,
        int count,
        CancellationToken ct
    )
    {
        var open = Open();
        if (filter.OpenedBefore is { } before)
            open = open.Where(d => d.OpenedAt <= before);
        if (filter.Only is { } only)
        {
            List<DisputeId> ids = [.. only.Select(id => new DisputeId(id))];
            open = open.Where(d => ids.Contains(d.Id));
        }

        var innovations = db.Innovations.Of(filter);
        open = open.Where(d => innovations.Any(i => i.Id == d.InnovationId));
        return await TasksAsync(open.NewestFrom(from, !backwards, d => d.OpenedAt, d => d.Id).Take(count), ct);
    }

    public async Task<ReviewTask?> FindAsync(Guid id, CancellationToken ct)
    {
        var key = new DisputeId(id);
        return (await TasksAsync(Open().Where(d => d.Id == key), ct)).SingleOrDefault();
    }

    public async Task<Rule?> ObstacleAsync(ReviewTask task, CancellationToken ct)
    {
        var key = new DisputeId(task.Id);
        var dispute = await db.Disputes.AsNoTracking().SingleAsync(d => d.Id == key, ct);
        if (dispute.BlockingRuleForDecision(user.Caller!.Actor) is { } rule)
            return rule;
        List<InstitutionId> parties = [.. dispute.Institutions.Union(task.Innovation.InvolvedOwners)];
        return await Belonging.BelongsToAnyAsync(db, user.Caller!, parties, ct) ? AccessRules.ReviewedByOthers : null;
    }

    public async Task DecideAsync(ReviewTask task, bool passes, string? reason, CancellationToken ct)
    {
        var innovation = await recorder.LoadAsync(task.Innovation.Id, ct);
        var key = new DisputeId(task.Id);
        var dispute = await db.Disputes.SingleAsync(d => d.Id == key, ct);
        await recorder.SettleAsync(innovation, dispute, passes, reason, user.Caller!.Actor, ct);
    }

    private IQueryable<Dispute> Open()
    {
        var reached = db
            .Innovations.Where(i => i.Publication == Publication.Published)
            .Within(user.Caller!.ReachOf(Permissions.ReviewInnovations), db);
        return db.Disputes.AsNoTracking().Where(d => d.OpenInnovationId != null && reached.Any(i => i.Id == d.InnovationId));
    }

    /// <summary>The address is that of the newer statement, beside which the record shows the one that stood.</summary>
    private async Task<IReadOnlyList<ReviewTask>> TasksAsync(IQueryable<Dispute> disputes, CancellationToken ct)
    {
        var found = await disputes.ToListAsync(ct);
        List<InnovationId> ids = [.. found.Select(d => d.InnovationId).Distinct()];
        var innovations = await db.Innovations.AsNoTracking().Where(i => ids.Contains(i.Id)).ToDictionaryAsync(i => i.Id, ct);
        return
        [
            .. found.Select(d => new ReviewTask(
                d.Id.Value,
                ReviewTaskKind.Contradiction,
                d.OpenedAt,
                d.Version,
                innovations[d.InnovationId],
                $"/api/v1/innovations/{d.InnovationId.Value}/attestations/{d.SecondId.Value}",
                []
            )),
        ];
    }
}

/// <summary>The institutions whose people may not decide on a statement.</summary>
internal static class AttestationParties
{
    /// <summary>Returns the owners of the innovation, then and now, and the institution that stated it.</summary>
    public static IReadOnlyList<InstitutionId> Of(Innovation innovation, Attestation stated) =>
        [.. innovation.InvolvedOwners.Concat(new[] { stated.OwnerId, stated.StatedFor }.OfType<InstitutionId>()).Distinct()];
}
