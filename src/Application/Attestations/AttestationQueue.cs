using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Innovations;
using JippApi.Application.ReviewTasks;
using JippApi.Domain.Access;
using JippApi.Domain.Attestations;
using JippApi.Domain.Common;
using JippApi.Domain.Innovations;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Attestations;

/// <summary>Statements that wait for a second person.</summary>
internal sealed class AttestationQueue(IAppDb db, ICurrentUser user, AttestationRecorder recorder) : IReviewSource
{
    public IReadOnlyList<ReviewTaskKind> Kinds { get; } = [ReviewTaskKind.Attestation];

    public async Task<IReadOnlyList<ReviewTask>> ListAsync(
        ReviewFilter filter,
        TimeKey from,
        bool backwards,
        int count,
        CancellationToken ct
    )
    {
        var waiting = Waiting();
        if (filter.OpenedBefore is { } before)
            waiting = waiting.Where(a => a.StatedAt <= before);
        if (filter.Only is { } only)
        {
            List<AttestationId> ids = [.. only.Select(id => new AttestationId(id))];
            waiting = waiting.Where(a => ids.Contains(a.Id));
        }

        var innovations = db.Innovations.Of(filter);
        waiting = waiting.Where(a => innovations.Any(i => i.Id == a.InnovationId));
        return await TasksAsync(waiting.NewestFrom(from, !backwards, a => a.StatedAt, a => a.Id).Take(count), ct);
    }

    public async Task<ReviewTask?> FindAsync(Guid id, CancellationToken ct)
    {
        var key = new AttestationId(id);
        return (await TasksAsync(Waiting().Where(a => a.Id == key), ct)).SingleOrDefault();
    }

    public async Task<Rule?> ObstacleAsync(ReviewTask task, CancellationToken ct)
    {
        var key = new AttestationId(task.Id);
        var stated = await db.Attestations.AsNoTracking().SingleAsync(a => a.Id == key, ct);
        if (stated.BlockingRuleForDecision(user.Caller!.Actor) is { } rule)
            return rule;
        return await Belonging.BelongsToAnyAsync(db, user.Caller!, AttestationParties.Of(task.Innovation, stated), ct)
            ? AccessRules.ReviewedByOthers
            : null;
    }

    public async Task DecideAsync(ReviewTask task, bool passes, string? reason, CancellationToken ct)
    {
        var innovation = await recorder.LoadAsync(task.Innovation.Id, ct);
        var key = new AttestationId(task.Id);
        var stated = await db.Attestations.SingleAsync(a => a.Id == key, ct);
        await recorder.DecideAsync(innovation, stated, passes, reason, user.Caller!.Actor, ct);
    }

    private IQueryable<Attestation> Waiting()
    {
        var reached = db
            .Innovations.Where(i => i.Publication == Publication.Published)
            .Within(user.Caller!.ReachOf(Permissions.ReviewInnovations), db);
        return db.Attestations.AsNoTracking().Where(a => a.Status == AttestationStatus.Waiting && reached.Any(i => i.Id == a.InnovationId));
    }

    private async Task<IReadOnlyList<ReviewTask>> TasksAsync(IQueryable<Attestation> attestations, CancellationToken ct)
    {
        var found = await attestations.ToListAsync(ct);
        List<InnovationId> ids = [.. found.Select(a => a.InnovationId).Distinct()];
        var innovations = await db.Innovations.AsNoTracking().Where(i => ids.Contains(i.Id)).ToDictionaryAsync(i => i.Id, ct);
        return
        [
            .. found.Select(a => new ReviewTask(
                a.Id.Value,
                ReviewTaskKind.Attestation,
                a.StatedAt,
                a.Version,
                innovations[a.InnovationId],
                $"/api/v1/innovations/{a.InnovationId.Value}/attestations/{a.Id.Value}",
                []
            )),
        ];
    }
}
