using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.ReviewTasks;
using JippApi.Domain.Access;
using JippApi.Domain.Common;
using JippApi.Domain.Innovations;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Innovations;

/// <summary>Drafts that were handed in, for the reviewers of their owners and lists.</summary>
internal sealed class PublicationQueue(IAppDb db, ICurrentUser user, IMediator mediator) : IReviewSource
{
    public IReadOnlyList<ReviewTaskKind> Kinds { get; } = [ReviewTaskKind.Publication];

    public async Task<IReadOnlyList<ReviewTask>> ListAsync(
        ReviewFilter filter,
        TimeKey from,
        bool backwards,
        int count,
        CancellationToken ct
    )
    {
        var innovations = Waiting().Of(filter);
        if (filter.OpenedBefore is { } before)
            innovations = innovations.Where(i => i.UpdatedAt <= before);
        if (filter.Only is { } only)
        {
            List<InnovationId> ids = [.. only.Select(id => new InnovationId(id))];
            innovations = innovations.Where(i => ids.Contains(i.Id));
        }

        var found = await innovations.NewestFrom(from, !backwards, i => i.UpdatedAt, i => i.Id).Take(count).ToListAsync(ct);
        return found.ConvertAll(TaskOf);
    }

    public async Task<ReviewTask?> FindAsync(Guid id, CancellationToken ct)
    {
        var key = new InnovationId(id);
        return await Waiting().SingleOrDefaultAsync(i => i.Id == key, ct) is { } innovation ? TaskOf(innovation) : null;
    }

    public async Task<Rule?> ObstacleAsync(ReviewTask task, CancellationToken ct) =>
        await MoveAccessLookup.IsOwnAsync(db, user, task.Innovation, ct) ? AccessRules.ReviewedByOthers
        : task.Innovation.IsWrittenBy(user.Caller!.Actor) ? InnovationRules.ReviewedByAnother
        : null;

    public Task DecideAsync(ReviewTask task, bool passes, string? reason, CancellationToken ct) =>
        mediator.Send(
            new MoveInnovation(task.Id, task.Version, passes ? InnovationMove.Published : InnovationMove.Draft, reason, null),
            ct
        );

    private IQueryable<Innovation> Waiting() =>
        db
            .Innovations.AsNoTracking()
            .Where(i => i.Publication == Publication.InReview)
            .Within(user.Caller!.ReachOf(Permissions.ReviewInnovations), db);

    private static ReviewTask TaskOf(Innovation innovation) =>
        new(
            innovation.Id.Value,
            ReviewTaskKind.Publication,
            innovation.UpdatedAt,
            innovation.Version,
            innovation,
            $"/api/v1/innovations/{innovation.Id.Value}",
            []
        );
}
