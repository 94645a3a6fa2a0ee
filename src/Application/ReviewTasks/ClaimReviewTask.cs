using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.ReviewTasks;
using MediatR;

namespace JippApi.Application.ReviewTasks;

/// <summary>Claims a review task for three days; claiming one's own task again prolongs it.</summary>
public sealed record ClaimReviewTask(Guid Id) : IRequest<ReviewTaskItem>;

/// <summary>Gives a claimed review task back.</summary>
public sealed record ReleaseReviewTask(Guid Id) : IRequest<ReviewTaskItem>;

internal sealed class ClaimReviewTaskHandler(IAppDb db, ICurrentUser user, TimeProvider clock, ReviewQueues queues)
    : IRequestHandler<ClaimReviewTask, ReviewTaskItem>
{
    public async Task<ReviewTaskItem> Handle(ClaimReviewTask command, CancellationToken ct)
    {
        var (task, queue) = await queues.FindAsync(command.Id, ct);
        if (await queue.ObstacleAsync(task, ct) is { } rule)
            throw rule.Broken();

        var (me, now) = (user.Id, clock.GetUtcNow());
        if (await db.ReviewClaims.FindAsync([task.Id], ct) is { } claim)
            claim.Take(me, now);
        else
            db.ReviewClaims.Add(ReviewClaim.Of(task.Id, me, now));

        await db.SaveChangesAsync(ct);
        return await queues.ItemAsync(task, queue, ct);
    }
}

internal sealed class ReleaseReviewTaskHandler(IAppDb db, ICurrentUser user, TimeProvider clock, ReviewQueues queues)
    : IRequestHandler<ReleaseReviewTask, ReviewTaskItem>
{
    public async Task<ReviewTaskItem> Handle(ReleaseReviewTask command, CancellationToken ct)
    {
        var (task, queue) = await queues.FindAsync(command.Id, ct);
        var claim = await db.ReviewClaims.FindAsync([task.Id], ct) ?? throw ReviewRules.ClaimedByCaller.Broken();

        claim.Release(user.Id, clock.GetUtcNow());

        await db.SaveChangesAsync(ct);
        return await queues.ItemAsync(task, queue, ct);
    }
}
