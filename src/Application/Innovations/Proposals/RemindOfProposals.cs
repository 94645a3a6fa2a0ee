using FluentValidation;
using JippApi.Application.Common;
using JippApi.Application.Notifications;
using JippApi.Application.ReviewTasks;
using JippApi.Domain.Innovations;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Innovations;

/// <summary>Reminds those who decide, once, of proposals that have waited too long.</summary>
/// <param name="After">The last proposal of the previous step.</param>
/// <param name="BatchSize">Number of proposals in a step.</param>
/// <param name="LeavesOut">Whether the next row is left out instead, because it has just failed alone.</param>
public sealed record RemindOfProposals(Guid? After, int BatchSize, bool LeavesOut = false) : IRequest<BatchResult>;

internal sealed class RemindOfProposalsValidator : AbstractValidator<RemindOfProposals>
{
    public RemindOfProposalsValidator() => RuleFor(command => command.BatchSize).Within(1, MaxBatch);

    private const int MaxBatch = 10_000;
}

internal sealed class RemindOfProposalsHandler(IAppDb db, TimeProvider clock, ReviewAudience audience, NotificationWriter notices)
    : IRequestHandler<RemindOfProposals, BatchResult>
{
    public async Task<BatchResult> Handle(RemindOfProposals command, CancellationToken ct)
    {
        var (due, after) = (clock.GetUtcNow().AddDays(-ReviewTaskItem.DaysToReview), new ProposalId(command.After ?? Guid.Empty));
        var next = db
            .Proposals.AsNoTracking()
            .Where(p => p.Status == ProposalStatus.Open && p.ProposedAt <= due && p.Id.CompareTo(after) > 0)
            .OrderBy(p => p.Id);
        if (command.LeavesOut)
            return await BatchResult.LeavingOutAsync(next.Select(p => p.Id), ct);
        var waiting = await next.Take(command.BatchSize).ToListAsync(ct);
        List<InnovationId> ids = [.. waiting.Select(p => p.InnovationId).Distinct()];
        var innovations = await db.Innovations.AsNoTracking().Where(i => ids.Contains(i.Id)).ToDictionaryAsync(i => i.Id, ct);

        List<Notice> told = [];
        foreach (var proposal in waiting)
        {
            var innovation = innovations[proposal.InnovationId];
            told.Add(Overdue.Notice(innovation, proposal, await audience.DecidersAsync(innovation, proposal, ct)));
        }

        await notices.AddAsync(told, ct);
        await db.SaveChangesAsync(ct);
        return new(told.Count, waiting.Count == command.BatchSize ? waiting[^1].Id.Value : null);
    }
}
