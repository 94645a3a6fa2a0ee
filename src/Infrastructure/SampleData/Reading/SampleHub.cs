namespace JippApi.Infrastructure.SampleData;

/// <summary>
/// A hub whose decree the press has named. <c>Status</c> is ACTIVE if an activity of the hub is reported, which
/// <c>StatusReference</c> names, and DESIGNATED otherwise. A wave or commitment that nobody has reported is null.
/// </summary>
internal sealed record SampleHub(
    string Name,
    string RegionCode,
    string Status,
    string DecreeNumber,
    int DecreeYear,
    int? Wave,
    DateOnly? CommitmentDate,
    string? CommitmentPlace,
    string Reference,
    string? StatusReference
)
{
    public static IReadOnlyList<SampleHub> Read() =>
        EmbeddedCsv.Read(
            "hubs.csv",
            csv => new SampleHub(
                csv.Text("name"),
                csv.Text("region_code"),
                csv.Text("status"),
                csv.Text("decree_number"),
                csv.Number("decree_year"),
                csv.NumberOrNull("wave"),
                csv.DateOrNull("commitment_date"),
                csv.TextOrNull("commitment_place"),
                csv.Text("ref"),
                csv.TextOrNull("status_ref")
            )
        );
}

/// <summary>A hub activity reported by the press.</summary>
internal sealed record SampleHubActivity(
    string RegionCode,
    string Kind,
    string? Mode,
    DateOnly Date,
    string Title,
    string? Place,
    string? Output,
    string Reference
)
{
    public static IReadOnlyList<SampleHubActivity> Read() =>
        EmbeddedCsv.Read(
            "hub-activities.csv",
            csv => new SampleHubActivity(
                csv.Text("region_code"),
                csv.Text("kind"),
                csv.TextOrNull("mode"),
                csv.Date("date"),
                csv.Text("title"),
                csv.TextOrNull("place"),
                csv.TextOrNull("output"),
                csv.Text("ref")
            )
        );
}
