namespace JippApi.Application.Documents;

/// <summary>
/// What adopters of a region have reported of a quarter, of those plans whose reports the caller may know. Reports come
/// after the quarter, so it holds for today.
/// </summary>
public sealed record ReportedMonitoring
{
    /// <summary>Most plans whose figures are compared.</summary>
    public const int MaxCompared = 20;

    /// <summary>Of how many plans it tells.</summary>
    public required int Plans { get; init; }

    /// <summary>Last day (WIB) to hand reports in.</summary>
    public required DateOnly DueOn { get; init; }

    /// <summary>Whether that day has passed.</summary>
    public required bool IsDue { get; init; }

    /// <summary>Reports of each region of adopters, by code; regions that owe none are absent.</summary>
    public required IReadOnlyList<DistrictReports> Districts { get; init; }

    /// <summary>Verified reports, those with the largest differences first.</summary>
    public required IReadOnlyList<ComparedReport> Compared { get; init; }
}

/// <summary>Reports of one region.</summary>
/// <param name="Name">The region.</param>
/// <param name="Verified">Verified by somebody from outside.</param>
/// <param name="Submitted">Handed in, and not yet verified.</param>
/// <param name="Missing">Owed, and not handed in.</param>
public sealed record DistrictReports(string Name, int Verified, int Submitted, int Missing)
{
    /// <summary>All of them.</summary>
    public int All => Verified + Submitted + Missing;
}

/// <summary>How far a plan has come, by two judgements.</summary>
/// <param name="Adopter">Whose plan it is.</param>
/// <param name="Origin">The innovation that it repeats.</param>
/// <param name="SelfReported">By the adopter, 0 to 100.</param>
/// <param name="Verified">By who verified it, 0 to 100.</param>
public sealed record ComparedReport(string Adopter, string Origin, int SelfReported, int Verified)
{
    /// <summary>Verified less self-reported: below zero where too much was reported.</summary>
    public int Difference => Verified - SelfReported;
}
