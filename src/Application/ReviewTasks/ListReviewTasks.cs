using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Innovations;
using MediatR;

namespace JippApi.Application.ReviewTasks;

/// <summary>Lists what waits for review within the caller's reach, oldest first.</summary>
/// <param name="Kinds">Kinds of tasks; all when empty.</param>
/// <param name="Region">Prefix of the region code of the innovation.</param>
/// <param name="Source">A source in which the innovation was found.</param>
/// <param name="MinDays">Minimum age in days.</param>
/// <param name="Mine">Whether only tasks that the caller has claimed are listed.</param>
/// <param name="Limit">Maximum number of tasks.</param>
/// <param name="Cursor">Position in the list.</param>
public sealed record ListReviewTasks(
    IReadOnlyList<ReviewTaskKind> Kinds,
    string? Region,
    InnovationSource? Source,
    int? MinDays,
    bool Mine,
    int Limit,
    string? Cursor
) : IRequest<Listing<ReviewTaskItem>>;

/// <summary>Returns a review task within the caller's reach.</summary>
public sealed record GetReviewTask(Guid Id) : IRequest<ReviewTaskItem>;

internal sealed class ListReviewTasksHandler(ReviewQueues queues, ICurrentUser user, TimeProvider clock, IServerKeys keys)
    : IRequestHandler<ListReviewTasks, Listing<ReviewTaskItem>>
{
    public async Task<Listing<ReviewTaskItem>> Handle(ListReviewTasks request, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        ReviewFilter filter = new(
            request.Kinds,
            request.Region,
            request.Source,
            request.MinDays is { } days ? now.AddDays(-days) : null,
            request.Mine ? await queues.MineAsync(ct) : null
        );
        var scope =
            $"review-tasks\n{string.Join(',', request.Kinds)}\n{request.Region}\n{request.Source}\n{request.MinDays}\n{request.Mine}\n{user.Id}";
        var page = await new KeysetPage<TimeKey>(request.Limit, request.Cursor, scope, keys.Cursors).ReadAsync(
            (from, backwards, count) => queues.ListAsync(filter, from, backwards, count, ct),
            task => task,
            task => new TimeKey(task.OpenedAt, task.Id)
        );
        var claims = await queues.ClaimsAsync([.. page.Items.Select(task => task.Id)], ct);
        return new(
            [.. page.Items.Select(task => ReviewTaskItem.Of(task, claims.GetValueOrDefault(task.Id), null, user.Id, now))],
            page.Page
        );
    }
}

internal sealed class GetReviewTaskHandler(ReviewQueues queues) : IRequestHandler<GetReviewTask, ReviewTaskItem>
{
    public async Task<ReviewTaskItem> Handle(GetReviewTask request, CancellationToken ct)
    {
        var (task, queue) = await queues.FindAsync(request.Id, ct);
        return await queues.ItemAsync(task, queue, ct);
    }
}
