using JippApi.Application.ReplicationPlans;
using JippApi.Domain.ActionItems;

namespace JippApi.Application.Documents;

/// <summary>The action plan of one adopter as it is printed.</summary>
public sealed record PlanPaper
{
    /// <summary>The plan as the caller may see it.</summary>
    public required PlanDocument Plan { get; init; }

    /// <summary>Its steps, by number.</summary>
    public required IReadOnlyList<PaperItem> Items { get; init; }

    /// <summary>The day (WIB) as of which items are late.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Whether its data say that they are invented.</summary>
    public required bool IsIllustrative { get; init; }
}

/// <summary>
/// A step of a plan as it is printed: of the person who answers for it, where they work, never who they are.
/// </summary>
public sealed record PaperItem
{
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
    public string? Unit { get; init; }

    /// <summary>Office of the person who answers for it.</summary>
    public string? PersonsOffice { get; init; }

    /// <summary>First day.</summary>
    public DateOnly? StartsOn { get; init; }

    /// <summary>Last day.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>Where the money comes from.</summary>
    public string? BudgetSource { get; init; }

    /// <summary>Money for it, in rupiah.</summary>
    public decimal? Budget { get; init; }

    /// <summary>How much it counts.</summary>
    public required int Weight { get; init; }

    /// <summary>How much of it is done, 0 to 100.</summary>
    public required int Progress { get; init; }

    /// <summary>Where it stands.</summary>
    public required ActionItemStatus Status { get; init; }

    /// <summary>By how many days it is late; null when it is not.</summary>
    public int? DaysLate { get; init; }
}
