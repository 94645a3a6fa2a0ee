using FluentValidation;
using JippApi.Application.ActionItems;
using JippApi.Application.Common;
using JippApi.Domain.ActionItems;
using JippApi.Domain.Common;
using JippApi.Domain.Institutions;
using JippApi.Domain.ReplicationPlans;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.ReplicationPlans;

/// <summary>
/// Makes action items of what the newest assessment says is to be done next; a step that is an open item already is
/// left out.
/// </summary>
/// <param name="PlanId">The plan.</param>
/// <param name="DueOn">Last day (WIB) of each of them.</param>
/// <param name="ResponsibleUnitId">Office that answers for each of them.</param>
public sealed record TurnReadiness(Guid PlanId, DateOnly? DueOn, Guid? ResponsibleUnitId) : IRequest<TurnedReadiness>;

/// <summary>What became of the next actions of an assessment.</summary>
/// <param name="Items">The action items that were made now; none when all of them are there already.</param>
public sealed record TurnedReadiness(IReadOnlyList<ActionItemDocument> Items);

internal sealed class TurnReadinessValidator : AbstractValidator<TurnReadiness>
{
    public TurnReadinessValidator() => RuleFor(command => command.DueOn).Within(PlanContent.FirstBudgetYear, PlanContent.LastBudgetYear);
}

internal sealed class TurnReadinessHandler(IAppDb db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<TurnReadiness, TurnedReadiness>
{
    public Task<TurnedReadiness> Handle(TurnReadiness command, CancellationToken ct) =>
        db.InTransactionAsync(() => TurnAsync(command, ct), ct);

    private async Task<TurnedReadiness> TurnAsync(TurnReadiness command, CancellationToken ct)
    {
        var (planId, now) = (new ReplicationPlanId(command.PlanId), clock.GetUtcNow());
        await db.HoldPlanAsync(user, planId, ct);
        var plan = await db.ReplicationPlans.SingleAsync(p => p.Id == planId, ct);
        if (plan.Readiness is not [.., var latest])
            throw new NotFoundException(nameof(Readiness));
        var others = await db.DependenciesAsync(planId, ct);
        await db.RequireReferencesAsync(new() { ResponsibleUnitId = command.ResponsibleUnitId }, others, ct);
        var open = await db
            .ActionItems.Where(i =>
                i.PlanId == planId
                && i.Status != ActionItemStatus.Done
                && i.Status != ActionItemStatus.Verified
                && i.Status != ActionItemStatus.Cancelled
            )
            .Select(i => i.Activity)
            .ToHashSetAsync(ct);

        var items = ItemsOf(latest.NextActions.Select(ReadinessSteps.Of).Where(step => !open.Contains(step)), command, plan, others, now);

        db.ActionItems.AddRange(items);
        await db.SaveChangesAsync(ct);
        return new(items.ConvertAll(item => ActionItemDocument.Of(item, Wib.DayOf(now), ClosingTimes.None)));
    }

    private static List<ActionItem> ItemsOf(
        IEnumerable<string> steps,
        TurnReadiness command,
        ReplicationPlan plan,
        Dependencies others,
        DateTimeOffset now
    )
    {
        List<ActionItem> items = [];
        var edges = others.Edges.ToDictionary();
        InstitutionId? unit = command.ResponsibleUnitId is { } id ? new(id) : null;
        foreach (var step in steps)
        {
            var details = new ActionItemDetails
            {
                Activity = step,
                DueOn = command.DueOn,
                ResponsibleUnitId = unit,
            };
            var item = ActionItem.Plan(plan, edges.Count + 1, details, new(edges), now);
            edges[item.Id] = [];
            items.Add(item);
        }

        return items;
    }
}
