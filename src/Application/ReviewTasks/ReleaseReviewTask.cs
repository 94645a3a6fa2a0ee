using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.ReviewTasks;
using MediatR;

namespace JippApi.Application.ReviewTasks;

/// <summary>Gives a claimed review task back.</summary>
public sealed record ReleaseReviewTask(Guid Id) : IRequest<ReviewTaskItem>;

internal sealed class ReleaseReviewTaskValidator : AbstractValidator<ReleaseReviewTask>;

internal sealed class ReleaseReviewTaskHandler(IAppDb db, ICurrentUser user, TimeProvider clock, ReviewQueues queues)
    : IRequestHandler<ReleaseReviewTask, ReviewTaskItem>
{
    public async Task<ReviewTaskItem> Handle(ReleaseReviewTask command, CancellationToken ct)
    {
        var (task, queue) = await queues.FindAsync(command.Id, ct);
        var claim = await db.ReviewClaims.FindAsync([new ReviewTaskId(task.Id)], ct) ?? throw ReviewRules.ClaimedByCaller.Broken();

        claim.Release(user.Id, clock.GetUtcNow());

        await db.SaveChangesAsync(ct);
        return await queues.ItemAsync(task, queue, ct);
    }
}
