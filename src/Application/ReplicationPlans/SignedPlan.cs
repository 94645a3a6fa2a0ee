using System.Text.Json;
using JippApi.Application.Common;
using JippApi.Domain.ActionItems;
using JippApi.Domain.Commitments;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Application.ReplicationPlans;

/// <summary>A plan with its action items as signed: the baseline its progress is compared with.</summary>
public sealed record SignedPlan
{
    /// <summary>The replication plan.</summary>
    public required Guid PlanId { get; init; }

    /// <summary>Number of the agreement with the owner of the innovation.</summary>
    public string? AgreementNumber { get; init; }

    /// <summary>The institution that makes the promise.</summary>
    public required NamedRef Adopter { get; init; }

    /// <summary>The innovation to replicate.</summary>
    public required NamedRef Origin { get; init; }

    /// <summary>Kind of replication.</summary>
    public required ReplicationKind Kind { get; init; }

    /// <summary>Extent of the replication.</summary>
    public required ReplicationExtent Extent { get; init; }

    /// <summary>First budget year in which the plan is carried out.</summary>
    public required int BudgetYear { get; init; }

    /// <summary>The problem the replication is to solve.</summary>
    public string? Problem { get; init; }

    /// <summary>How each component of the origin is adapted.</summary>
    public required IReadOnlyList<Adaptation> Adaptations { get; init; }

    /// <summary>Target values of the indicators.</summary>
    public required IReadOnlyList<PlanTarget> Targets { get; init; }

    /// <summary>Terms on which the innovation is scaled up.</summary>
    public ScaleUpTerms? ScaleUp { get; init; }

    /// <summary>The action items that were not cancelled.</summary>
    public required IReadOnlyList<SignedItem> ActionItems { get; init; }

    /// <summary>Returns the current plan.</summary>
    public static SignedPlan Of(ReplicationPlan plan, NamedRef adopter, NamedRef origin, IEnumerable<ActionItem> items) =>
        PlanStateContent
            .Of(plan)
            .ToSigned(
                plan.Id.Value,
                adopter,
                origin,
                [.. items.Where(item => item.Status != ActionItemStatus.Cancelled).OrderBy(item => item.Number).Select(SignedItem.Of)]
            );

    /// <summary>Returns the plan as it was, with its current action items.</summary>
    internal SignedPlan AtState(PlanStateContent then) => then.ToSigned(PlanId, Adopter, Origin, ActionItems);

    /// <summary>Returns the plan as changed by an amendment.</summary>
    internal SignedPlan WithAmendment(LineAmendment? amendment) =>
        amendment is null
            ? this
            : WithShiftedItems(amendment.Items) with
            {
                BudgetYear = amendment.BudgetYear,
                Targets = amendment.Targets,
            };

    /// <summary>
    /// Returns the baseline a line establishes: the signed content, with the dates of items that kept theirs.
    /// </summary>
    internal static SignedPlan Baseline(string content, LineAmendment? amendment) =>
        JsonSerializer.Deserialize(content, PlanJson.Readable.SignedPlan)!.WithShiftedItems(amendment?.Kept ?? []);

    /// <summary>Returns the action items that stand in the signed text of a line.</summary>
    internal static IEnumerable<ActionItemId> ItemsIn(string content) =>
        JsonSerializer.Deserialize(content, PlanJson.Readable.SignedPlan)!.ActionItems.Select(item => new ActionItemId(item.Id));

    private SignedPlan WithShiftedItems(IReadOnlyList<ItemShift> items)
    {
        var shifts = items.ToDictionary(shift => shift.ItemId.Value);
        return this with
        {
            ActionItems =
            [
                .. ActionItems
                    .Where(item => shifts.GetValueOrDefault(item.Id) is not { SetAside: true })
                    .Select(item =>
                        shifts.TryGetValue(item.Id, out var shift) ? item with { StartsOn = shift.StartsOn, DueOn = shift.DueOn } : item
                    ),
            ],
        };
    }
}

/// <summary>A resource with its name at the time of signing.</summary>
/// <param name="Id">Id of the resource.</param>
/// <param name="Name">Name or title at the time of signing.</param>
public sealed record NamedRef(Guid Id, string Name);

/// <summary>An action item as signed.</summary>
public sealed record SignedItem
{
    /// <summary>Id of the item.</summary>
    public required Guid Id { get; init; }

    /// <summary>Number of the item within the plan.</summary>
    public required int Number { get; init; }

    /// <summary>The activity to carry out.</summary>
    public required string Activity { get; init; }

    /// <summary>The output of the activity.</summary>
    public string? Output { get; init; }

    /// <summary>The indicator by which the output is measured.</summary>
    public string? Indicator { get; init; }

    /// <summary>The target value of the indicator.</summary>
    public string? Target { get; init; }

    /// <summary>Institution id of the responsible unit.</summary>
    public Guid? ResponsibleUnitId { get; init; }

    /// <summary>First day of the activity.</summary>
    public DateOnly? StartsOn { get; init; }

    /// <summary>Last day of the activity, in Western Indonesia Time (WIB).</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>Budget of the activity.</summary>
    public Money? Budget { get; init; }

    /// <summary>Source of the budget.</summary>
    public string? BudgetSource { get; init; }

    /// <summary>Weight of the item in the progress of the plan.</summary>
    public required int Weight { get; init; }

    /// <summary>Ids of the items of the same plan that must be finished first.</summary>
    public required IReadOnlyList<Guid> DependsOn { get; init; }

    internal static SignedItem Of(ActionItem item) =>
        new()
        {
            Id = item.Id.Value,
            Number = item.Number,
            Activity = item.Activity,
            Output = item.Output,
            Indicator = item.Indicator,
            Target = item.Target,
            ResponsibleUnitId = item.ResponsibleUnitId?.Value,
            StartsOn = item.StartsOn,
            DueOn = item.DueOn,
            Budget = Money.Of(item.BudgetAmount),
            BudgetSource = item.BudgetSource,
            Weight = item.Weight,
            DependsOn = [.. item.DependsOn.Select(id => id.Value)],
        };
}
