using FluentValidation;
using JippApi.Application.Common;
using JippApi.Application.Notifications;
using JippApi.Application.ReviewTasks;
using JippApi.Domain.Innovations;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Innovations;

/// <summary>Reminds reviewers, once, of drafts handed in that have waited too long.</summary>
/// <param name="After">The last draft of the previous step.</param>
/// <param name="BatchSize">Number of drafts in a step.</param>
/// <param name="LeavesOut">Whether the next row is left out instead, because it has just failed alone.</param>
public sealed record RemindOfDrafts(Guid? After, int BatchSize, bool LeavesOut = false) : IRequest<BatchResult>;

internal sealed class RemindOfDraftsValidator : AbstractValidator<RemindOfDrafts>
{
    public RemindOfDraftsValidator() => RuleFor(command => command.BatchSize).Within(1, MaxBatch);

    private const int MaxBatch = 10_000;
}

internal sealed class RemindOfDraftsHandler(IAppDb db, TimeProvider clock, ReviewAudience audience, NotificationWriter notices)
    : IRequestHandler<RemindOfDrafts, BatchResult>
{
    public async Task<BatchResult> Handle(RemindOfDrafts command, CancellationToken ct)
    {
        var (due, after) = (clock.GetUtcNow().AddDays(-ReviewTaskItem.DaysToReview), new InnovationId(command.After ?? Guid.Empty));
        var next = db
            .Innovations.AsNoTracking()
            .Where(i => i.Publication == Publication.InReview && i.UpdatedAt <= due && i.Id.CompareTo(after) > 0)
            .OrderBy(i => i.Id);
        if (command.LeavesOut)
            return await BatchResult.LeavingOutAsync(next.Select(i => i.Id), ct);
        var waiting = await next.Take(command.BatchSize).ToListAsync(ct);

        List<Notice> told = [];
        foreach (var innovation in waiting)
            told.Add(Overdue.Notice(innovation, null, await audience.ReviewersAsync(innovation, innovation.Writers, ct)));
        await notices.AddAsync(told, ct);

        await db.SaveChangesAsync(ct);
        return new(told.Count, waiting.Count == command.BatchSize ? waiting[^1].Id.Value : null);
    }
}
