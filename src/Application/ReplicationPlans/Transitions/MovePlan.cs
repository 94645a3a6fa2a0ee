using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Common;
using JippApi.Domain.ProblemStatements;
using JippApi.Domain.ReplicationPlans;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.ReplicationPlans;

/// <summary>Changes the status of a replication plan.</summary>
/// <param name="Id">The plan.</param>
/// <param name="ExpectedVersion">The version the caller read.</param>
/// <param name="To">The status to reach.</param>
/// <param name="Reason">Why the status changes; required for declining, stalling and cancelling.</param>
public sealed record MovePlan(Guid Id, int? ExpectedVersion, PlanStatus? To, string? Reason) : IRequest<PlanView>
{
    /// <summary>
    /// The statuses that can be requested. A plan starts as a draft and becomes evaluated through an evaluation.
    /// Requesting <see cref="PlanStatus.Committed"/> reports what is missing for the signing.
    /// </summary>
    public static IReadOnlyList<PlanStatus> Moves { get; } =
    [.. Enum.GetValues<PlanStatus>().Except([PlanStatus.Draft, PlanStatus.Evaluated])];
}

internal sealed class MovePlanValidator : AbstractValidator<MovePlan>
{
    public MovePlanValidator()
    {
        RuleFor(command => command.To).Present();
        RuleFor(command => command.To).OneOf(MovePlan.Moves);
        RuleFor(command => command.Reason).MaxLength(ReplicationPlan.ReasonMaxLength);
        RuleFor(command => command.Reason)
            .Required()
            .When(command => command.To is PlanStatus.Declined or PlanStatus.Stalled or PlanStatus.Cancelled);
    }
}

internal sealed class MovePlanHandler(IAppDb db, ICurrentUser user, TimeProvider clock, PlanPolicy policy)
    : IRequestHandler<MovePlan, PlanView>
{
    /// <summary>Runs in one transaction, so that a refused agreement does not use up a number.</summary>
    public Task<PlanView> Handle(MovePlan command, CancellationToken ct) => db.InTransactionAsync(() => MoveAsync(command, ct), ct);

    private async Task<PlanView> MoveAsync(MovePlan command, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var plan = await PlanLookup.LoadPlanAsync(
            db,
            user,
            PlanAccess.PermissionFor(command.To!.Value),
            command.Id,
            command.ExpectedVersion,
            now,
            ct
        );

        if (await PlanSides.ObstacleToAnswerAsync(db, user, plan, command.To.Value, now, ct) is { } rule)
            throw rule.Broken();
        await MoveAsync(plan, command, now, ct);

        await db.SaveChangesAsync(ct);
        return await PlanViews.PlanViewAsync(db, user, plan, now, ct);
    }

    private async Task MoveAsync(ReplicationPlan plan, MovePlan command, DateTimeOffset now, CancellationToken ct)
    {
        switch (command.To)
        {
            case PlanStatus.Proposed:
                var today = Wib.DayOf(now);
                plan.Propose(
                    await PlanFacts.OriginFactsAsync(db, plan.OriginId, plan.AdopterId, ct),
                    today.AddDays(policy.AnswerDays),
                    now,
                    user.Caller!.Actor
                );
                break;
            case PlanStatus.Accepted:
                plan.Accept(await AgreementNumbers.NextAgreementNumberAsync(db, now, ct), now);
                break;
            case PlanStatus.Declined:
                plan.Decline(command.Reason!, now);
                break;
            case PlanStatus.Committed:
                throw plan.RefusalToCommit(await PlanFacts.OriginFactsAsync(db, plan, ct), await PlanFacts.ItemFactsAsync(db, plan.Id, ct));
            case PlanStatus.InProgress:
                plan.Start(now);
                break;
            case PlanStatus.Stalled:
                plan.Stall(command.Reason!, now);
                break;
            case PlanStatus.Completed:
                await PlanLocks.HoldPlanAsync(db, plan.Id, ct); // so that no item is reopened meanwhile
                plan.Complete(await PlanFacts.ItemFactsAsync(db, plan.Id, ct), now);
                await AddressProblemAsync(plan, now, ct);
                break;
            case PlanStatus.Institutionalised:
                await PlanLocks.HoldPlanAsync(db, plan.Id, ct); // so that no evaluation comes in between
                plan.Institutionalise(await ClosingReader.HeldFactsAsync(db, plan, now, ct), now);
                break;
            case PlanStatus.Cancelled:
                plan.Cancel(command.Reason!, now);
                break;
        }
    }

    /// <summary>Moves the statement on that the plan was to solve, if it is still open.</summary>
    private async Task AddressProblemAsync(ReplicationPlan plan, DateTimeOffset now, CancellationToken ct)
    {
        if (plan.ProblemId is not { } id)
            return;
        var problem = await db.ProblemStatements.SingleAsync(p => p.Id == id, ct);
        if (problem.Status == ProblemStatus.Open)
            problem.Address(now);
    }
}
