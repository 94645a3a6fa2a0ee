using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.ReplicationPlans;
using JippApi.Domain.ActionItems;
using JippApi.Domain.Common;
using JippApi.Domain.Institutions;
using JippApi.Domain.ReplicationPlans;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.ActionItems;

/// <summary>
/// Creates action items from the next actions of the latest readiness assessment. A step that already has an open item
/// is skipped.
/// </summary>
/// <param name="PlanId">The plan.</param>
/// <param name="DueOn">Due date (WIB) of every item.</param>
/// <param name="ResponsibleUnitId">The unit responsible for every item.</param>
public sealed record CreateActionItemsFromReadiness(Guid PlanId, DateOnly? DueOn, Guid? ResponsibleUnitId)
    : IRequest<ActionItemsFromReadiness>;

/// <summary>The result of creating action items from a readiness assessment.</summary>
/// <param name="Items">The action items created by this request; empty when all of them already existed.</param>
public sealed record ActionItemsFromReadiness(IReadOnlyList<ActionItemDocument> Items);

internal sealed class CreateActionItemsFromReadinessValidator : AbstractValidator<CreateActionItemsFromReadiness>
{
    public CreateActionItemsFromReadinessValidator() =>
        RuleFor(command => command.DueOn).Within(PlanContent.FirstBudgetYear, PlanContent.LastBudgetYear);
}

internal sealed class CreateActionItemsFromReadinessHandler(IAppDb db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<CreateActionItemsFromReadiness, ActionItemsFromReadiness>
{
    public Task<ActionItemsFromReadiness> Handle(CreateActionItemsFromReadiness command, CancellationToken ct) =>
        db.InTransactionAsync(() => CreateItemsAsync(command, ct), ct);

    private async Task<ActionItemsFromReadiness> CreateItemsAsync(CreateActionItemsFromReadiness command, CancellationToken ct)
    {
        var (planId, now) = (new ReplicationPlanId(command.PlanId), clock.GetUtcNow());
        await ItemReferences.LockPlanAsync(db, user, planId, ct);
        var plan = await db.ReplicationPlans.SingleAsync(p => p.Id == planId, ct);
        if (plan.Readiness is not [.., var latest])
            throw new NotFoundException(nameof(Readiness));
        var others = await ActionItemLookup.DependenciesAsync(db, planId, ct);
        await ItemReferences.RequireReferencesAsync(db, new() { ResponsibleUnitId = command.ResponsibleUnitId }, others, ct);
        var open = await db
            .ActionItems.Where(i =>
                i.PlanId == planId
                && i.Status != ActionItemStatus.Done
                && i.Status != ActionItemStatus.Verified
                && i.Status != ActionItemStatus.Cancelled
            )
            .Select(i => i.Activity)
            .ToHashSetAsync(ct);

        var items = ItemsOf(
            latest.NextActions.Select(ReadinessActivities.Of).Where(step => !open.Contains(step)),
            command,
            plan,
            others,
            now
        );

        db.ActionItems.AddRange(items);
        await db.SaveChangesAsync(ct);
        var labels = await ItemLabels.ReadAsync(db, user, items, ct);
        return new(items.ConvertAll(item => ActionItemDocument.Of(item, Wib.DayOf(now), ClosingTimes.None, RunningPlans.None, labels)));
    }

    private static List<ActionItem> ItemsOf(
        IEnumerable<string> steps,
        CreateActionItemsFromReadiness command,
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
