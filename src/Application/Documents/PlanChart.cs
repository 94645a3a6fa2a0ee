using JippApi.Domain.ActionItems;

namespace JippApi.Application.Documents;

/// <summary>The steps of a plan over time.</summary>
/// <param name="Title">The innovation that is repeated.</param>
/// <param name="Adopter">Who repeats it.</param>
/// <param name="AsOf">The day (WIB) as of which items are late.</param>
/// <param name="IsSigned">Whether leaders have signed the plan, so that items have a baseline.</param>
/// <param name="Items">The items, by number.</param>
public sealed record PlanChart(string Title, string Adopter, DateOnly AsOf, bool IsSigned, IReadOnlyList<ChartItem> Items);

/// <summary>A step of a plan over time.</summary>
/// <param name="Number">Its number within the plan.</param>
/// <param name="Activity">What is done.</param>
/// <param name="Days">From when until when.</param>
/// <param name="Baseline">From when until when leaders signed it; null for what was added later.</param>
/// <param name="Progress">How much of it is done, 0 to 100.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="DaysLate">By how many days it is late; null when it is not.</param>
/// <param name="DependsOn">Numbers of the items that must be done before.</param>
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

/// <summary>A time, open where a day is missing.</summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
public sealed record Period(DateOnly? From, DateOnly? To);
