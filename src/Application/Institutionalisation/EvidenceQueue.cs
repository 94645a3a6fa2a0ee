using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Innovations;
using JippApi.Application.ReviewTasks;
using JippApi.Domain.Access;
using JippApi.Domain.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutionalisation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Institutionalisation;

/// <summary>Evidence of institutionalisation that waits to be verified.</summary>
internal sealed class EvidenceQueue(IAppDb db, ICurrentUser user, IMediator mediator) : IReviewSource
{
    public IReadOnlyList<ReviewTaskKind> Kinds { get; } = [ReviewTaskKind.Evidence];

    public async Task<IReadOnlyList<ReviewTask>> ListAsync(
        ReviewFilter filter,
        TimeKey from,
        bool backwards,
        int count,
        CancellationToken ct
    )
    {
        var evidence = Waiting();
        if (filter.OpenedBefore is { } before)
            evidence = evidence.Where(e => e.ClaimedAt <= before);
        if (filter.Only is { } only)
        {
            List<InstitutionalisationEvidenceId> ids = [.. only.Select(id => new InstitutionalisationEvidenceId(id))];
            evidence = evidence.Where(e => ids.Contains(e.Id));
        }

        var innovations = db.Innovations.Of(filter);
        evidence = evidence.Where(e => innovations.Any(i => i.Id == e.InnovationId));
        return await TasksAsync(evidence.NewestFrom(from, !backwards, e => e.ClaimedAt, e => e.Id).Take(count), ct);
    }

    public async Task<ReviewTask?> FindAsync(Guid id, CancellationToken ct)
    {
        var key = new InstitutionalisationEvidenceId(id);
        return (await TasksAsync(Waiting().Where(e => e.Id == key), ct)).SingleOrDefault();
    }

    public async Task<Rule?> ObstacleAsync(ReviewTask task, CancellationToken ct)
    {
        var key = new InstitutionalisationEvidenceId(task.Id);
        var evidence = await db.InstitutionalisationEvidence.AsNoTracking().SingleAsync(e => e.Id == key, ct);
        var obstacle = await EvidenceAccess.ObstacleToDecidingAsync(db, user, task.Innovation, ct);
        return obstacle == AccessRules.ReviewedByOthers.Code
            ? AccessRules.ReviewedByOthers
            : evidence.BlockingRuleForDecision(user.Caller!.Actor);
    }

    public Task DecideAsync(ReviewTask task, bool passes, string? reason, CancellationToken ct) =>
        mediator.Send(
            new MoveEvidence(
                task.Innovation.Id.Value,
                task.Id,
                task.Version,
                passes ? EvidenceStatus.Verified : EvidenceStatus.Rejected,
                reason
            ),
            ct
        );

    private IQueryable<InstitutionalisationEvidence> Waiting()
    {
        var reached = db
            .Innovations.Where(i => i.Publication != Publication.Withdrawn && i.Publication != Publication.Merged)
            .Within(user.Caller!.ReachOf(Permissions.VerifyEvidence), db);
        return db
            .InstitutionalisationEvidence.AsNoTracking()
            .Where(e => e.Status == EvidenceStatus.Claimed && reached.Any(i => i.Id == e.InnovationId));
    }

    private async Task<IReadOnlyList<ReviewTask>> TasksAsync(IQueryable<InstitutionalisationEvidence> evidence, CancellationToken ct)
    {
        var found = await evidence.ToListAsync(ct);
        List<InnovationId> ids = [.. found.Select(e => e.InnovationId).Distinct()];
        var innovations = await db.Innovations.AsNoTracking().Where(i => ids.Contains(i.Id)).ToDictionaryAsync(i => i.Id, ct);
        return
        [
            .. found.Select(e => new ReviewTask(
                e.Id.Value,
                ReviewTaskKind.Evidence,
                e.ClaimedAt,
                e.Version,
                innovations[e.InnovationId],
                $"/api/v1/innovations/{e.InnovationId.Value}/institutionalisation-evidence/{e.Id.Value}",
                []
            )),
        ];
    }
}
