using JippApi.Application.AuditTrail;
using JippApi.Domain.ActionItems;

namespace JippApi.Application.ReplicationPlans;

/// <summary>The action plan of one adopter to print.</summary>
public sealed record PrintedPlan
{
    /// <summary>The plan as the caller may see it.</summary>
    public required PlanDocument Plan { get; init; }

    /// <summary>The items by number.</summary>
    public required IReadOnlyList<PrintedItem> Items { get; init; }

    /// <summary>The day (WIB) for which delays are computed.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Whether the plan is fictitious sample data.</summary>
    public required bool IsIllustrative { get; init; }

    /// <summary>The head of the audit log to print; null while there is none.</summary>
    public ExportedHead? Head { get; init; }
}

/// <summary>An action item to print. It shows where the assignee works and never who they are.</summary>
public sealed record PrintedItem
{
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

    /// <summary>Name of the responsible unit.</summary>
    public string? Unit { get; init; }

    /// <summary>Institution of the assignee.</summary>
    public string? PersonsOffice { get; init; }

    /// <summary>First day of the activity.</summary>
    public DateOnly? StartsOn { get; init; }

    /// <summary>Last day of the activity.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>Source of the budget.</summary>
    public string? BudgetSource { get; init; }

    /// <summary>Budget in rupiah.</summary>
    public decimal? Budget { get; init; }

    /// <summary>Weight of the item in the progress of the plan.</summary>
    public required int Weight { get; init; }

    /// <summary>Completion in per cent, 0 to 100.</summary>
    public required int Progress { get; init; }

    public required ActionItemStatus Status { get; init; }

    /// <summary>Days of delay; null when there is none.</summary>
    public int? DaysLate { get; init; }
}
