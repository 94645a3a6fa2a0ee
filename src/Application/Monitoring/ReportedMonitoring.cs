namespace JippApi.Application.Monitoring;

/// <summary>
/// Monitoring reports of a region's adopters on a quarter, for the plans whose reports are visible to the caller.
/// Reports are submitted after the quarter, so the figures are those of today.
/// </summary>
public sealed record ReportedMonitoring
{
    /// <summary>Maximum number of plans compared.</summary>
    public const int MaxCompared = 20;

    /// <summary>Number of plans covered.</summary>
    public required int Plans { get; init; }

    /// <summary>Last day (WIB) for submitting reports.</summary>
    public required DateOnly DueOn { get; init; }

    /// <summary>Whether that day has passed.</summary>
    public required bool IsDue { get; init; }

    /// <summary>
    /// Reports by region of the adopter, in the order of region codes; regions that owe none are omitted.
    /// </summary>
    public required IReadOnlyList<DistrictReports> Districts { get; init; }

    /// <summary>Verified reports, largest differences first.</summary>
    public required IReadOnlyList<ComparedReport> Compared { get; init; }
}

/// <summary>Reports of one region.</summary>
/// <param name="Name">Name of the region.</param>
/// <param name="Verified">Number of reports verified.</param>
/// <param name="Submitted">Number of reports submitted and not yet verified.</param>
/// <param name="Missing">Number of reports owed and not submitted.</param>
public sealed record DistrictReports(string Name, int Verified, int Submitted, int Missing)
{
    /// <summary>Number of reports in all three groups.</summary>
    public int All => Verified + Submitted + Missing;
}

/// <summary>Self-reported and verified progress of a plan.</summary>
/// <param name="Adopter">Name of the adopter.</param>
/// <param name="Origin">Title of the innovation replicated.</param>
/// <param name="SelfReported">Progress reported by the adopter, 0 to 100.</param>
/// <param name="Verified">Progress found by the verifier, 0 to 100.</param>
public sealed record ComparedReport(string Adopter, string Origin, int SelfReported, int Verified)
{
    /// <summary>Verified minus self-reported progress; negative when too much was reported.</summary>
    public int Difference => Verified - SelfReported;
}
