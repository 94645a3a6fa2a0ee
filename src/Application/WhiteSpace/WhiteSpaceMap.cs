namespace JippApi.Application.WhiteSpace;

/// <summary>The white space of the directory (<i>peta ruang kosong</i>): each sector in each province.</summary>
/// <param name="Total">Number of published innovations that the filters select.</param>
/// <param name="Cells">The cells, row by row in the order of the province codes; empty ones are included.</param>
public sealed record WhiteSpaceMap(int Total, IReadOnlyList<WhiteSpaceCell> Cells);

/// <summary>A sector in a province, or a total.</summary>
/// <param name="Place">Province code; <c>NATIONAL</c> for ministries and agencies without a region, <c>NONE</c> for others
/// without a region, <c>TOTAL</c> for all rows.</param>
/// <param name="Sector">Sector code; <c>NONE</c> if none is stated, <c>TOTAL</c> for all columns.</param>
/// <param name="Published">Number of published innovations.</param>
/// <param name="NeverReplicated">Number of these innovations without a verified, published replica.</param>
/// <param name="LiveReplicas">Number of these innovations that are live, verified replicas of another one.</param>
/// <param name="ReplicatedElsewhere">Number of innovations of the sector with a live, verified replica in another province,
/// but neither origin nor live replica in this one; absent in rows that are no province. In the row of all rows, an
/// innovation counts once for each province that lacks it.</param>
public sealed record WhiteSpaceCell(
    string Place,
    string Sector,
    int Published,
    int NeverReplicated,
    int LiveReplicas,
    int? ReplicatedElsewhere
)
{
    /// <summary>The row of ministries and agencies without a region.</summary>
    public const string National = "NATIONAL";

    /// <summary>The row or column of what states no region or no sector.</summary>
    public const string None = "NONE";

    /// <summary>The row or column of all.</summary>
    public const string All = "TOTAL";

    /// <summary>Name of the province or row.</summary>
    public string PlaceLabel { get; init; } = "";

    /// <summary>Name of the sector or column.</summary>
    public string SectorLabel { get; init; } = "";

    /// <summary>Number of designated or active hubs; hubs have no sector, so only in the column of all sectors.</summary>
    public int? Hubs { get; init; }

    /// <summary>Number of these hubs without a spoke.</summary>
    public int? HubsWithoutSpokes { get; init; }
}
