using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.ReviewTasks;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.ReviewTasks;

/// <summary>The queues of all features together.</summary>
internal sealed class ReviewQueues(IAppDb db, ICurrentUser user, TimeProvider clock, IEnumerable<IReviewSource> queues)
{
    /// <summary>Returns a page of tasks of all queues.</summary>
    public async Task<List<ReviewTask>> ListAsync(ReviewFilter filter, TimeKey from, bool backwards, int count, CancellationToken ct)
    {
        List<ReviewTask> tasks = [];
        foreach (var queue in queues.Where(queue => filter.Kinds.Count == 0 || queue.Kinds.Intersect(filter.Kinds).Any()))
            tasks.AddRange(await queue.ListAsync(filter, from, backwards, count, ct));
        var ordered = tasks.OrderBy(task => task.OpenedAt).ThenBy(task => task.Id);
        return [.. (backwards ? ordered.Reverse() : ordered).Take(count)];
    }

    /// <summary>Returns a task within the caller's reach, with its queue.</summary>
    public async Task<(ReviewTask Task, IReviewSource Queue)> FindAsync(Guid id, CancellationToken ct)
    {
        foreach (var queue in queues)
            if (await queue.FindAsync(id, ct) is { } task)
                return (task, queue);
        throw new NotFoundException(nameof(ReviewTask));
    }

    /// <summary>Returns the document of a task.</summary>
    public async Task<ReviewTaskItem> ItemAsync(ReviewTask task, IReviewSource queue, CancellationToken ct) =>
        ReviewTaskItem.Of(
            task,
            await db.ReviewClaims.FindAsync([new ReviewTaskId(task.Id)], ct),
            await queue.ObstacleAsync(task, ct),
            user.Id,
            clock.GetUtcNow()
        );

    /// <summary>Returns the claims of tasks, by task.</summary>
    public async Task<Dictionary<Guid, ReviewClaim>> ClaimsAsync(IReadOnlyList<Guid> tasks, CancellationToken ct)
    {
        List<ReviewTaskId> ids = [.. tasks.Select(id => new ReviewTaskId(id))];
        return await db.ReviewClaims.AsNoTracking().Where(c => ids.Contains(c.TaskId)).ToDictionaryAsync(c => c.TaskId.Value, ct);
    }

    /// <summary>Returns the ids of the tasks that the caller has claimed.</summary>
    public async Task<IReadOnlyList<Guid>> MineAsync(CancellationToken ct)
    {
        var (me, now) = (user.Id, clock.GetUtcNow());
        var mine = await db.ReviewClaims.Where(c => c.ClaimedBy == me && c.Until > now).Select(c => c.TaskId).ToListAsync(ct);
        return mine.ConvertAll(id => id.Value);
    }
}

/// <summary>Claims of review tasks, for whoever decides by another way.</summary>
internal static class ReviewClaims
{
    /// <summary>Whether others' claims give way to the caller: a region cannot keep a task from the nation.</summary>
    public static bool Overrides(ICurrentUser user) => user.Caller!.ReachOf(Permissions.ReviewInnovations).IsNationwide;

    /// <summary>Ends the claim of a task that is being decided; refuses if it is somebody else's.</summary>
    public static async Task EndAsync(IAppDb db, ICurrentUser user, Guid task, DateTimeOffset at, CancellationToken ct)
    {
        if (await db.ReviewClaims.FindAsync([new ReviewTaskId(task)], ct) is not { } claim)
            return;
        ReviewRules.Claimed.Require(Overrides(user) || !claim.IsOfAnother(user.Id, at));
        db.ReviewClaims.Remove(claim);
    }
}
