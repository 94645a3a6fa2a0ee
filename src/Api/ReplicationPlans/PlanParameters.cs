using JippApi.Api.Conventions.Lists;
using JippApi.Api.Conventions.Requests;
using JippApi.Application.ReplicationPlans;
using JippApi.Domain.Regions;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Api.ReplicationPlans;

/// <summary>The query parameters of the list of plans.</summary>
internal static class PlanParameters
{
    public static readonly IReadOnlyList<Parameter> List =
    [
        new("originId", ParameterType.Id, "Inovasi asal. — The innovation that is repeated."),
        new("adopterId", ParameterType.Id, "Instansi penerima. — The institution that repeats it."),
        new("ownerId", ParameterType.Id, "Instansi pemilik inovasi asal. — The institution that owns the innovation."),
        new("provinceCode", ParameterType.RegionCode, "Provinsi penerima. — Province of the adopter.") { Example = "61" },
        new("regionCode", ParameterType.RegionPrefix, "Awal kode wilayah penerima. — Beginning of the adopter's region code.")
        {
            Example = "61.7*",
        },
        Parameter.CodesOf<PlanStatus>("status", "plan-statuses", "Status. — Where they stand.", "IN_PROGRESS"),
        Parameter.Integer("budgetYear", "Tahun anggaran. — Budget year.", PlanContent.FirstBudgetYear, PlanContent.LastBudgetYear) with
        {
            Many = true,
        },
        Parameter.CodesOf<ReplicationKind>("kind", "replication-kinds", "Jenis replikasi. — What is done with the origin.", "ADAPT"),
        Paging.Limit,
        Paging.Cursor,
    ];

    private const string Baseline = "baseline";
    private const int MaxBaselines = 20;

    public static readonly IReadOnlyList<Parameter> Then =
    [
        new("asOf", ParameterType.Time, "Keadaan pada saat itu. — As it was at that time."),
        Parameter.OneOf(
            "compareTo",
            "Bandingkan dengan yang ditandatangani: yang terbaru, atau nomornya. — Compare with what was signed: the newest, or by its number.",
            [Baseline, .. Enumerable.Range(1, MaxBaselines).Select(number => $"{Baseline}-{number}")]
        ),
    ];

    public static readonly Parameter ComparePrevious = Parameter.OneOf(
        "compareTo",
        "Bandingkan dengan penilaian sebelumnya. — Compare with the assessment before.",
        ["previous"]
    );

    public static readonly Parameter AsOfDay = new(
        "asOf",
        ParameterType.Date,
        "Hari (WIB) untuk menghitung keterlambatan; bawaan: hari ini. — Day (WIB) as of which items are late; default: today."
    )
    {
        Example = "2027-03-31",
    };

    /// <summary>
    /// Number of the baseline to compare with, 0 for the newest; null when nothing is to be compared.
    /// </summary>
    public static int? BaselineOf(Query query) =>
        query.Text("compareTo") switch
        {
            null => null,
            Baseline => 0,
            var name => int.Parse(name[(Baseline.Length + 1)..], System.Globalization.CultureInfo.InvariantCulture),
        };

    public static PlanFilter FilterOf(Query query) =>
        new(
            query.Id("originId"),
            query.Id("adopterId"),
            query.Id("ownerId"),
            query.Text("provinceCode") is { } province ? RegionCode.ProvinceOf(province) : null,
            query.Text("regionCode")?.TrimEnd('*'),
            query.Codes<PlanStatus>("status"),
            [.. query.List("budgetYear").Select(year => int.Parse(year, System.Globalization.CultureInfo.InvariantCulture))],
            query.Codes<ReplicationKind>("kind")
        );
}
