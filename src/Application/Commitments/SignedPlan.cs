using System.Text.Json;
using JippApi.Application.Common;
using JippApi.Application.ReplicationPlans;
using JippApi.Domain.ActionItems;
using JippApi.Domain.Commitments;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Application.Commitments;

/// <summary>A plan with its action items as it is signed: the baseline that it is held against.</summary>
public sealed record SignedPlan
{
    /// <summary>The plan.</summary>
    public required Guid PlanId { get; init; }

    /// <summary>Number of the agreement with the owner.</summary>
    public string? AgreementNumber { get; init; }

    /// <summary>Who promises it.</summary>
    public required NamedRef Adopter { get; init; }

    /// <summary>The innovation that is repeated.</summary>
    public required NamedRef Origin { get; init; }

    /// <summary>What is done with it.</summary>
    public required ReplicationKind Kind { get; init; }

    /// <summary>How much of it is taken over.</summary>
    public required ReplicationExtent Extent { get; init; }

    /// <summary>The budget year from which it is carried out.</summary>
    public required int BudgetYear { get; init; }

    /// <summary>The problem that it is to solve.</summary>
    public string? Problem { get; init; }

    /// <summary>What becomes of each component of the origin.</summary>
    public required IReadOnlyList<Adaptation> Adaptations { get; init; }

    /// <summary>What is to be reached.</summary>
    public required IReadOnlyList<PlanTarget> Targets { get; init; }

    /// <summary>How the owner makes it larger.</summary>
    public ScaleUpTerms? ScaleUp { get; init; }

    /// <summary>What is to be done, without what was cancelled.</summary>
    public required IReadOnlyList<SignedItem> ActionItems { get; init; }

    /// <summary>The plan as it is now.</summary>
    public static SignedPlan Of(ReplicationPlan plan, NamedRef adopter, NamedRef origin, IEnumerable<ActionItem> items) =>
        PlanStateContent
            .Of(plan)
            .ToSigned(
                plan.Id.Value,
                adopter,
                origin,
                [.. items.Where(item => item.Status != ActionItemStatus.Cancelled).OrderBy(item => item.Number).Select(SignedItem.Of)]
            );

    /// <summary>The plan as it was, with its action items as they are.</summary>
    internal SignedPlan AsIn(PlanStateContent then) => then.ToSigned(PlanId, Adopter, Origin, ActionItems);

    /// <summary>The plan as it will be by an amendment.</summary>
    internal SignedPlan With(LineAmendment? amendment) =>
        amendment is null ? this : Moved(amendment.Items) with { BudgetYear = amendment.BudgetYear, Targets = amendment.Targets };

    /// <summary>The baseline that a line is: what was signed, but for items that kept their days.</summary>
    internal static SignedPlan Baseline(string content, LineAmendment? amendment) =>
        JsonSerializer.Deserialize(content, JippJson.Readable.SignedPlan)!.Moved(amendment?.Kept ?? []);

    private SignedPlan Moved(IReadOnlyList<ItemShift> items)
    {
        var shifts = items.ToDictionary(shift => shift.ItemId.Value);
        return this with
        {
            ActionItems =
            [
                .. ActionItems.Select(item =>
                    shifts.TryGetValue(item.Id, out var shift) ? item with { StartsOn = shift.StartsOn, DueOn = shift.DueOn } : item
                ),
            ],
        };
    }
}

/// <summary>Something with its name, as it was called then.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Name or title.</param>
public sealed record NamedRef(Guid Id, string Name);

/// <summary>An action item as it is signed.</summary>
public sealed record SignedItem
{
    /// <summary>Its id.</summary>
    public required Guid Id { get; init; }

    /// <summary>Its number within the plan.</summary>
    public required int Number { get; init; }

    /// <summary>What is done.</summary>
    public required string Activity { get; init; }

    /// <summary>What comes of it.</summary>
    public string? Output { get; init; }

    /// <summary>By what it is measured.</summary>
    public string? Indicator { get; init; }

    /// <summary>What is to be reached of it.</summary>
    public string? Target { get; init; }

    /// <summary>Office that answers for it.</summary>
    public Guid? ResponsibleUnitId { get; init; }

    /// <summary>First day.</summary>
    public DateOnly? StartsOn { get; init; }

    /// <summary>Last day (WIB).</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>Money for it.</summary>
    public Money? Budget { get; init; }

    /// <summary>Where the money comes from.</summary>
    public string? BudgetSource { get; init; }

    /// <summary>How much it counts in the progress of the plan.</summary>
    public required int Weight { get; init; }

    /// <summary>Items of the same plan that must be done before.</summary>
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
