namespace JippApi.Infrastructure.SampleData;

/// <summary>
/// An innovation as the press has described it. <c>Source</c> is KIPP, IGA, UNPSA or REGIONAL; <c>SourceLabel</c> is
/// the press's own word. <c>Notes</c> holds anything but awards: a selection round, a replication, a partner.
/// <c>Year</c> is that in which it went live, not that of an award or of the press. <c>References</c> are links or
/// citations.
/// </summary>
internal sealed record SampleInnovation(
    string Title,
    string? ShortName,
    string? InstitutionKey,
    string? RegionCode,
    int? Year,
    string? Source,
    string? SourceLabel,
    IReadOnlyList<SampleAward> Awards,
    IReadOnlyList<string> Notes,
    string? SectorCode,
    IReadOnlyList<string> Innovators,
    string? Summary,
    IReadOnlyList<string> References
);

/// <summary>
/// <c>Tier</c> is TOP_n, RANK_n, TOP, AWARD, WINNER, HONORABLE_MENTION or FINALIST; <c>Text</c> is the award as the
/// press wrote it, including what the other fields cannot hold.
/// </summary>
internal sealed record SampleAward(string Competition, int? EditionYear, string? Tier, string Text);
