using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.ReviewTasks;
using MediatR;

namespace JippApi.Application.ReviewTasks;

/// <summary>Claims a review task for three days; claiming one's own task again prolongs it.</summary>
public sealed record ClaimReviewTask(Guid Id) : IRequest<ReviewTaskItem>;

internal sealed class ClaimReviewTaskValidator : AbstractValidator<ClaimReviewTask>;

internal sealed class ClaimReviewTaskHandler(IAppDb db, ICurrentUser user, TimeProvider clock, ReviewQueues queues)
    : IRequestHandler<ClaimReviewTask, ReviewTaskItem>
{
    public async Task<ReviewTaskItem> Handle(ClaimReviewTask command, CancellationToken ct)
    {
        var (task, queue) = await queues.FindAsync(command.Id, ct);
        if (await queue.ObstacleAsync(task, ct) is { } rule)
            throw rule.Broken();

        var (me, now) = (user.Id, clock.GetUtcNow());
        if (await db.ReviewClaims.FindAsync([new ReviewTaskId(task.Id)], ct) is { } claim)
            claim.Take(me, now, ReviewClaims.Overrides(user));
        else
            db.ReviewClaims.Add(ReviewClaim.Of(new(task.Id), me, now));

        await db.SaveChangesAsync(ct);
        return await queues.ItemAsync(task, queue, ct);
    }
}
