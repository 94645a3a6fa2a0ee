using JippApi.Domain.Common;

namespace JippApi.Domain.ReviewTasks;

public static class ReviewRules
{
    public static readonly Rule Claimed = new("review-task-claimed", "Somebody else is working on this task.");

    public static readonly Rule ClaimedByCaller = new("review-task-not-claimed", "You have not claimed this task.");
}

public sealed record ReviewTaskClaimed(ReviewTaskId TaskId, DateTimeOffset Until, DateTimeOffset At) : IDomainEvent;

public sealed record ReviewTaskReleased(ReviewTaskId TaskId, DateTimeOffset At) : IDomainEvent;

/// <summary>Says who works on a review task, so that two do not do the same; it expires by itself.</summary>
public sealed class ReviewClaim : AggregateRoot
{
    /// <summary>How long a task stays with whoever claimed it.</summary>
    public static readonly TimeSpan Duration = TimeSpan.FromDays(3);

    private ReviewClaim(ReviewTaskId taskId) => TaskId = taskId;

    /// <summary>The task: the id of what is reviewed.</summary>
    public ReviewTaskId TaskId { get; }

    public UserId ClaimedBy { get; private set; }

    public DateTimeOffset Until { get; private set; }

    public static ReviewClaim Of(ReviewTaskId task, UserId by, DateTimeOffset at)
    {
        var claim = new ReviewClaim(task);
        claim.Take(by, at, overrides: false);
        return claim;
    }

    /// <summary>Takes an expired claim over, or prolongs one's own.</summary>
    /// <param name="by">Who claims.</param>
    /// <param name="at">The time.</param>
    /// <param name="overrides">Whether a claim of another gives way, as it does to who reviews nationwide.</param>
    public void Take(UserId by, DateTimeOffset at, bool overrides)
    {
        ReviewRules.Claimed.Require(overrides || !IsOfAnother(by, at));

        (ClaimedBy, Until) = (by, at + Duration);
        Raise(new ReviewTaskClaimed(TaskId, Until, at));
    }

    /// <summary>Gives the task back.</summary>
    public void Release(UserId by, DateTimeOffset at)
    {
        ReviewRules.ClaimedByCaller.Require(ClaimedBy == by && Until > at);

        Until = at;
        Raise(new ReviewTaskReleased(TaskId, at));
    }

    public bool IsOfAnother(UserId user, DateTimeOffset at) => Until > at && ClaimedBy != default && ClaimedBy != user;

    /// <inheritdoc/>
    public override Subject AuditSubject() => new("review-task", TaskId.Value.ToString());
}
