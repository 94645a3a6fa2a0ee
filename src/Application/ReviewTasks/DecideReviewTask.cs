using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Innovations;
using MediatR;

namespace JippApi.Application.ReviewTasks;

/// <summary>How a reviewer decides.</summary>
public enum ReviewDecision
{
    /// <summary>Publish, accept or verify.</summary>
    Pass,

    /// <summary>Return, decline or reject, with a reason.</summary>
    Return,
}

/// <summary>Decides a review task.</summary>
/// <param name="Id">The task.</param>
/// <param name="ExpectedVersion">The version the caller read.</param>
/// <param name="Decision">The decision.</param>
/// <param name="Reason">Why; required for returning.</param>
public sealed record DecideReviewTask(Guid Id, int? ExpectedVersion, ReviewDecision? Decision, string? Reason) : IRequest<ReviewOutcome>;

/// <summary>A decided review task.</summary>
/// <param name="Id">The task.</param>
/// <param name="Kind">What was reviewed.</param>
/// <param name="InnovationId">The innovation.</param>
/// <param name="Decision">The decision.</param>
/// <param name="Reason">The reason given.</param>
/// <param name="Href">Address of what was reviewed.</param>
public sealed record ReviewOutcome(Guid Id, ReviewTaskKind Kind, Guid InnovationId, ReviewDecision Decision, string? Reason, string Href);

internal sealed class DecideReviewTaskValidator : AbstractValidator<DecideReviewTask>
{
    public DecideReviewTaskValidator()
    {
        RuleFor(command => command.Decision).Present();
        RuleFor(command => command.Reason).MaxLength(Proposal.ReasonMaxLength);
        RuleFor(command => command.Reason).Required().When(command => command.Decision is ReviewDecision.Return);
    }
}

internal sealed class DecideReviewTaskHandler(IAppDb db, ICurrentUser user, TimeProvider clock, ReviewQueues queues)
    : IRequestHandler<DecideReviewTask, ReviewOutcome>
{
    public Task<ReviewOutcome> Handle(DecideReviewTask command, CancellationToken ct) =>
        db.InTransactionAsync(() => DecideAsync(command, ct), ct);

    private async Task<ReviewOutcome> DecideAsync(DecideReviewTask command, CancellationToken ct)
    {
        var (task, queue) = await queues.FindAsync(command.Id, ct);
        if (await queue.ObstacleAsync(task, ct) is { } rule)
            throw rule.Broken();
        if (command.ExpectedVersion is { } version && version != task.Version)
            throw new StaleVersionException(task.Version, ReviewTaskJson.Text(await queues.ItemAsync(task, queue, ct)), null);

        await ReviewClaims.EndAsync(db, user, task.Id, clock.GetUtcNow(), ct);
        await queue.DecideAsync(task, command.Decision == ReviewDecision.Pass, command.Reason?.Trim(), ct);

        await db.SaveChangesAsync(ct);
        return new(task.Id, task.Kind, task.Innovation.Id.Value, command.Decision!.Value, command.Reason?.Trim(), task.Href);
    }
}
