using System.Text.Json.Serialization;
using JippApi.Application.Common;
using JippApi.Application.Places;
using JippApi.Domain.Monitoring;

namespace JippApi.Application.Monitoring;

/// <summary>A monitoring report, as shown in lists.</summary>
public record MonitoringReportCard : VersionedItem
{
    /// <summary>Serialises the members of the base record first.</summary>
    private const int First = -1;

    /// <summary>Opaque identifier.</summary>
    [JsonPropertyOrder(First)]
    public required Guid Id { get; init; }

    /// <summary>The replication plan.</summary>
    [JsonPropertyOrder(First)]
    public required Guid PlanId { get; init; }

    /// <summary>The adopter of the plan.</summary>
    [JsonPropertyOrder(First)]
    public required AdopterRef Adopter { get; init; }

    /// <summary>The quarter, such as <c>2026Q3</c>.</summary>
    [JsonPropertyOrder(First)]
    public required string Period { get; init; }

    /// <summary>Status of the report.</summary>
    [JsonPropertyOrder(First)]
    public required ReportStatus Status { get; init; }

    /// <summary>Progress of the plan: as reported, as verified and according to its action items.</summary>
    [JsonPropertyOrder(First)]
    public required ReportedProgress Progress { get; init; }

    /// <summary>When the report was last submitted; absent until then.</summary>
    [JsonPropertyOrder(First)]
    public DateTimeOffset? SubmittedAt { get; init; }

    /// <summary>When the report was verified; absent until then.</summary>
    [JsonPropertyOrder(First)]
    public DateTimeOffset? VerifiedAt { get; init; }

    /// <summary>When the report was last changed.</summary>
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
            Version = report.Version,
        };
}

/// <summary>A monitoring report.</summary>
public sealed record MonitoringReportDocument : MonitoringReportCard
{
    /// <summary>Why the report was returned; absent unless it was.</summary>
    public string? StatusReason { get; init; }

    /// <summary>What was achieved.</summary>
    public string? Achievements { get; init; }

    /// <summary>Obstacles met.</summary>
    public string? Obstacles { get; init; }

    /// <summary>Support needed.</summary>
    public string? NeededSupport { get; init; }

    /// <summary>Measured targets: reported and verified values side by side.</summary>
    public required IReadOnlyList<ReportedTarget> Targets { get; init; }

    /// <summary>Note of the verifier.</summary>
    public string? VerifierNote { get; init; }

    /// <summary>Account that verified the report.</summary>
    public string? VerifiedBy { get; init; }

    /// <summary>When the report was created.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

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

/// <summary>Progress of a plan in per cent, 0 to 100.</summary>
/// <param name="SelfReported">Progress according to the adopter.</param>
/// <param name="Verified">Progress according to the verifier; absent until verified.</param>
/// <param name="Difference">Verified minus self-reported progress; negative when too much was reported. Absent until
/// verified.</param>
/// <param name="FromActionItems">Progress according to the action items on the day of submission; absent until
/// submitted.</param>
public sealed record ReportedProgress(int SelfReported, int? Verified, int? Difference, int? FromActionItems)
{
    internal static ReportedProgress Of(MonitoringReport report) =>
        new(report.Progress, report.VerifiedProgress, report.VerifiedProgress - report.Progress, report.ItemsProgress);
}

/// <summary>The measurement of a target.</summary>
/// <param name="Target">Number of the target within the plan, starting at 1.</param>
/// <param name="Indicator">What the indicator measures.</param>
/// <param name="Unit">Unit of all values.</param>
/// <param name="Baseline">Value before the replication; absent when unknown.</param>
/// <param name="Goal">Value to reach.</param>
/// <param name="IndicatorId">The origin's indicator; absent when the target does not name one.</param>
/// <param name="SelfReported">Value according to the adopter.</param>
/// <param name="Verified">Value according to the verifier; absent until verified.</param>
/// <param name="Difference">Verified minus self-reported value; absent until verified.</param>
/// <param name="Note">Note of the adopter.</param>
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
