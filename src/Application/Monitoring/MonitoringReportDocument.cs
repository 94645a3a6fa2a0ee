using System.Text.Json.Serialization;
using JippApi.Application.ReplicationPlans;
using JippApi.Domain.Monitoring;

namespace JippApi.Application.Monitoring;

/// <summary>A monitoring report as an item of a list.</summary>
public record MonitoringReportCard
{
    /// <summary>What all reports say comes before what only one alone says.</summary>
    private const int First = -1;

    /// <summary>Opaque identifier.</summary>
    [JsonPropertyOrder(First)]
    public required Guid Id { get; init; }

    /// <summary>The plan.</summary>
    [JsonPropertyOrder(First)]
    public required Guid PlanId { get; init; }

    /// <summary>Whose plan it is.</summary>
    [JsonPropertyOrder(First)]
    public required AdopterRef Adopter { get; init; }

    /// <summary>The quarter, e.g. <c>2026Q3</c>.</summary>
    [JsonPropertyOrder(First)]
    public required string Period { get; init; }

    /// <summary>Where it stands.</summary>
    [JsonPropertyOrder(First)]
    public required ReportStatus Status { get; init; }

    /// <summary>How far the plan has come: as reported, as verified, and by its action items.</summary>
    [JsonPropertyOrder(First)]
    public required ReportedProgress Progress { get; init; }

    /// <summary>When it was last handed in.</summary>
    [JsonPropertyOrder(First)]
    public DateTimeOffset? SubmittedAt { get; init; }

    /// <summary>When it was verified.</summary>
    [JsonPropertyOrder(First)]
    public DateTimeOffset? VerifiedAt { get; init; }

    /// <summary>When it was last changed.</summary>
    [JsonPropertyOrder(First)]
    public required DateTimeOffset UpdatedAt { get; init; }

    internal static MonitoringReportCard Of(MonitoringReport report, AdopterRef adopter) =>
        new()
        {
            Id = report.Id.Value,
            PlanId = report.PlanId.Value,
            Adopter = adopter,
            Period = report.Period,
            Status = report.Status,
            Progress = ReportedProgress.Of(report),
            SubmittedAt = report.SubmittedAt,
            VerifiedAt = report.VerifiedAt,
            UpdatedAt = report.UpdatedAt,
        };
}

/// <summary>A monitoring report.</summary>
public sealed record MonitoringReportDocument : MonitoringReportCard
{
    /// <summary>Why it was given back.</summary>
    public string? StatusReason { get; init; }

    /// <summary>What was achieved.</summary>
    public string? Achievements { get; init; }

    /// <summary>What stood in the way.</summary>
    public string? Obstacles { get; init; }

    /// <summary>What help is needed.</summary>
    public string? NeededSupport { get; init; }

    /// <summary>Each target that was measured: as reported beside as verified.</summary>
    public required IReadOnlyList<ReportedTarget> Targets { get; init; }

    /// <summary>What the verifier has to say.</summary>
    public string? VerifierNote { get; init; }

    /// <summary>Account that verified it.</summary>
    public string? VerifiedBy { get; init; }

    /// <summary>When it was begun.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Grows with each change; it makes the entity tag.</summary>
    [JsonIgnore]
    public int Version { get; init; }

    internal static new MonitoringReportDocument Of(MonitoringReport report, AdopterRef adopter) =>
        new()
        {
            Id = report.Id.Value,
            PlanId = report.PlanId.Value,
            Adopter = adopter,
            Period = report.Period,
            Status = report.Status,
            Progress = ReportedProgress.Of(report),
            SubmittedAt = report.SubmittedAt,
            VerifiedAt = report.VerifiedAt,
            UpdatedAt = report.UpdatedAt,
            StatusReason = report.StatusReason,
            Achievements = report.Achievements,
            Obstacles = report.Obstacles,
            NeededSupport = report.NeededSupport,
            Targets =
            [
                .. report.Actuals.Select(actual =>
                    ReportedTarget.Of(actual, report.VerifiedActuals.FirstOrDefault(found => found.Number == actual.Number)?.Value)
                ),
            ],
            VerifierNote = report.VerifierNote,
            VerifiedBy = report.VerifiedBy?.Value,
            CreatedAt = report.CreatedAt,
            Version = report.Version,
        };
}

/// <summary>How far a plan has come, 0 to 100.</summary>
/// <param name="SelfReported">By the adopter's judgement.</param>
/// <param name="Verified">By who verified it; absent before.</param>
/// <param name="Difference">Verified less self-reported: below zero where too much was reported.</param>
/// <param name="FromActionItems">By the action items on the day when the report was handed in; absent before.</param>
public sealed record ReportedProgress(int SelfReported, int? Verified, int? Difference, int? FromActionItems)
{
    internal static ReportedProgress Of(MonitoringReport report) =>
        new(report.Progress, report.VerifiedProgress, report.VerifiedProgress - report.Progress, report.ItemsProgress);
}

/// <summary>How one target is.</summary>
/// <param name="Target">Its place among the targets of the plan, from 1.</param>
/// <param name="Indicator">What is measured.</param>
/// <param name="Unit">Unit of all values.</param>
/// <param name="Baseline">How it was before.</param>
/// <param name="Goal">How it is to be.</param>
/// <param name="IndicatorId">The origin's indicator, where the target names it.</param>
/// <param name="SelfReported">How it is by the report.</param>
/// <param name="Verified">How it is by who verified it; absent before.</param>
/// <param name="Difference">Verified less self-reported.</param>
/// <param name="Note">What the adopter says about it.</param>
public sealed record ReportedTarget(
    int Target,
    string Indicator,
    string Unit,
    decimal? Baseline,
    decimal Goal,
    Guid? IndicatorId,
    decimal SelfReported,
    decimal? Verified,
    decimal? Difference,
    string? Note
)
{
    internal static ReportedTarget Of(MeasuredTarget actual, decimal? verified) =>
        new(
            actual.Number,
            actual.Target.Indicator,
            actual.Target.Unit,
            actual.Target.Baseline,
            actual.Target.Goal,
            actual.Target.IndicatorId,
            actual.Value,
            verified,
            verified - actual.Value,
            actual.Note
        );
}
