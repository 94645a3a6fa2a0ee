using JippApi.Domain.ActionItems;

namespace JippApi.Application.ReplicationPlans;

/// <summary>The schedule of a plan.</summary>
/// <param name="Title">Title of the innovation to replicate.</param>
/// <param name="Adopter">Name of the adopter.</param>
/// <param name="AsOf">The day (WIB) for which delays are computed.</param>
/// <param name="IsSigned">Whether the plan is signed, so that items have a baseline.</param>
/// <param name="Items">The items by number.</param>
public sealed record PlanChart(string Title, string Adopter, DateOnly AsOf, bool IsSigned, IReadOnlyList<ChartItem> Items);

/// <summary>An item of a schedule.</summary>
/// <param name="Number">Number of the item within the plan.</param>
/// <param name="Activity">The activity to carry out.</param>
/// <param name="Days">Planned period.</param>
/// <param name="Baseline">Signed period; null for an item added later.</param>
/// <param name="Progress">Completion in per cent, 0 to 100.</param>
/// <param name="Status">Status of the item.</param>
/// <param name="DaysLate">Days of delay; null when there is none.</param>
/// <param name="DependsOn">Numbers of the items that must be finished first.</param>
public sealed record ChartItem(
    int Number,
    string Activity,
    Period Days,
    Period? Baseline,
    int Progress,
    ActionItemStatus Status,
    int? DaysLate,
    IReadOnlyList<int> DependsOn
);

/// <summary>A period, open on the side where a day is missing.</summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
public sealed record Period(DateOnly? From, DateOnly? To);
