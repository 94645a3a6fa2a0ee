using JippApi.Application.Commitments;
using JippApi.Application.Common;
using JippApi.Application.ReplicationPlans;

namespace JippApi.Application.Documents;

/// <summary>What is reported of a region's replications for a quarter, as far as the caller may know of it.</summary>
public sealed record ReplicationReport
{
    /// <summary>Most late items that a report names.</summary>
    public const int MaxLateItems = 20;

    /// <summary>The quarter.</summary>
    public required Quarter Period { get; init; }

    /// <summary>Whether the day of the report is past, so that progress is that of now and not of then.</summary>
    public required bool IsPast { get; init; }

    /// <summary>Where the plans stand at the end of the quarter, or today while it lasts.</summary>
    public required ReplicationOverview Overview { get; init; }

    /// <summary>The items that are late longest.</summary>
    public required IReadOnlyList<LateItem> LateItems { get; init; }

    /// <summary>
    /// What became of the promises of the budget year, those of all signed sheets that the caller may know of, as later
    /// editions changed them.
    /// </summary>
    public required IReadOnlyList<FulfilmentLine> Promises { get; init; }

    /// <summary>How the plans were accompanied; null where the caller may not know of any plan's mentoring.</summary>
    public required ReportedMentoring? Mentoring { get; init; }

    /// <summary>What was reported of the plans; null where the caller may not know of any plan's reports.</summary>
    public required ReportedMonitoring? Monitoring { get; init; }

    /// <summary>What was found and decided about completed plans.</summary>
    public required ReportedEvaluation Evaluation { get; init; }

    /// <summary>Whether data among it say that they are invented.</summary>
    public required bool IsIllustrative { get; init; }
}

/// <summary>An item that is late.</summary>
/// <param name="Activity">What is to be done.</param>
/// <param name="Unit">Office that answers for it.</param>
/// <param name="Adopter">Whose plan it is of.</param>
/// <param name="Origin">The innovation that is repeated.</param>
/// <param name="DueOn">When it was due.</param>
/// <param name="DaysLate">How many days ago that was.</param>
/// <param name="Progress">How much of it is done, 0 to 100.</param>
public sealed record LateItem(string Activity, string? Unit, string Adopter, string Origin, DateOnly DueOn, int DaysLate, int Progress);
