using JippApi.Application.AuditTrail;
using JippApi.Application.Commitments;
using JippApi.Application.Common;
using JippApi.Application.Mentoring;
using JippApi.Application.Monitoring;
using JippApi.Application.ReplicationPlans;

namespace JippApi.Application.Reports;

/// <summary>The replications of a region in a quarter, as far as they are visible to the caller.</summary>
public sealed record ReplicationReport
{
    /// <summary>Maximum number of late items named.</summary>
    public const int MaxLateItems = 20;

    public required Quarter Period { get; init; }

    /// <summary>
    /// Whether the day of the report is past. Monitoring reports, mentors' assignments, names and due dates are then
    /// those of now, and progress in per cent is unknown.
    /// </summary>
    public required bool IsPast { get; init; }

    /// <summary>Status of the plans at the end of the quarter, or today while it lasts.</summary>
    public required ReplicationOverview Overview { get; init; }

    /// <summary>The items with the longest delay.</summary>
    public required IReadOnlyList<LateItem> LateItems { get; init; }

    /// <summary>
    /// Fulfilment of the promises of the budget year on all signed sheets visible to the caller, including later
    /// amendments.
    /// </summary>
    public required IReadOnlyList<FulfilmentLine> Promises { get; init; }

    /// <summary>Mentoring of the plans; null when the caller may not see it for any plan.</summary>
    public required ReportedMentoring? Mentoring { get; init; }

    /// <summary>Monitoring reports on the plans; null when the caller may not see them for any plan.</summary>
    public required ReportedMonitoring? Monitoring { get; init; }

    /// <summary>Evaluations of completed plans.</summary>
    public required ReportedEvaluation Evaluation { get; init; }

    /// <summary>Whether the report contains fictitious sample data.</summary>
    public required bool IsIllustrative { get; init; }

    /// <summary>The head of the audit log to print; null while there is none.</summary>
    public ExportedHead? Head { get; init; }
}

/// <summary>A late action item.</summary>
/// <param name="Activity">The activity to carry out.</param>
/// <param name="Unit">Name of the responsible unit.</param>
/// <param name="Adopter">Name of the adopter.</param>
/// <param name="Origin">Title of the innovation to replicate.</param>
/// <param name="DueOn">Due date of the item.</param>
/// <param name="DaysLate">Days since the due date.</param>
/// <param name="Progress">Completion in per cent, 0 to 100; null for the past.</param>
public sealed record LateItem(string Activity, string? Unit, string Adopter, string Origin, DateOnly DueOn, int DaysLate, int? Progress);
