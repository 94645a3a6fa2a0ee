using JippApi.Api.Conventions.Lists;
using JippApi.Api.Conventions.Requests;
using JippApi.Application.ReplicationPlans;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Api.ReplicationPlans;

internal static class PlanParameters
{
    public static readonly IReadOnlyList<Parameter> List =
    [
        new("originId", ParameterType.Id, "Id inovasi asal. — Id of the origin."),
        new("adopterId", ParameterType.Id, "Id instansi penerima. — Id of the adopter."),
        new("ownerId", ParameterType.Id, "Id instansi pemilik inovasi asal. — Id of the origin's owner."),
        new("partnerId", ParameterType.Id, "Id mitra scaling up. — Id of the partner of a scaling up."),
        new("provinceCode", ParameterType.RegionCode, "Kode provinsi instansi penerima. — Code of the adopter's province.")
        {
            Example = "61",
        },
        Parameter.Region("instansi penerima", "adopter's region", "61.7*"),
        Parameter.CodesOf<PlanStatus>("status", "plan-statuses", "Status rencana. — Status of the plan.", "IN_PROGRESS"),
        Parameter.Integer("budgetYear", "Tahun anggaran. — Budget year.", PlanContent.FirstBudgetYear, PlanContent.LastBudgetYear) with
        {
            AllowsMany = true,
        },
        Parameter.CodesOf<ReplicationKind>("kind", "replication-kinds", "Jenis replikasi. — Kind of replication.", "ADAPT"),
        Parameter.OneOf(
            "answer",
            "Jawaban pemilik atau mitra yang masih ditunggu: awaited (belum dijawab) atau overdue (lewat answerDueOn). — "
                + "The answer of the owner or the partner that is still awaited: awaited (not answered yet) or overdue (answerDueOn has passed).",
            [Awaited, Overdue]
        ),
        new(
            "problemId",
            ParameterType.Id,
            "Id pernyataan masalah yang hendak diselesaikan. — Id of the problem statement that they are to solve."
        ),
        Paging.Limit,
        Paging.Cursor,
    ];

    private const string Awaited = "awaited";
    private const string Overdue = "overdue";
    private const string Baseline = "baseline";
    private const int MaxBaselines = 20;

    public static readonly IReadOnlyList<Parameter> HistoryParameters =
    [
        Parameter.Time("asOf", TimeRole.AsOf, "Keadaan pada waktu ini. — The state at this time."),
        Parameter.OneOf(
            "compareTo",
            "Bandingkan dengan patokan yang ditandatangani: baseline (terbaru), baseline-1, baseline-2, dan seterusnya. — "
                + "Compare with a signed baseline: baseline (the latest), baseline-1, baseline-2 and so on.",
            [Baseline, .. Enumerable.Range(1, MaxBaselines).Select(number => $"{Baseline}-{number}")]
        ),
    ];

    public static readonly Parameter ComparePrevious = Parameter.OneOf(
        "compareTo",
        "Bandingkan dengan penilaian sebelumnya. — Compare with the previous assessment.",
        ["previous"]
    );

    public static readonly Parameter AsOfDay = Parameter.Day(
        "asOf",
        TimeRole.AsOf,
        "Hari (WIB) acuan untuk menghitung keterlambatan; bawaan: hari ini. — "
            + "Day (WIB) for which lateness is computed; default: today.",
        "2027-03-31"
    );

    /// <summary>
    /// The number of the baseline to compare with, 0 for the latest; null without a comparison.
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
            query.Id("partnerId"),
            query.Text("provinceCode"),
            query.Text("regionCode")?.TrimEnd('*'),
            query.Codes<PlanStatus>("status"),
            [.. query.List("budgetYear").Select(year => int.Parse(year, System.Globalization.CultureInfo.InvariantCulture))],
            query.Codes<ReplicationKind>("kind"),
            query.Text("answer") switch
            {
                Awaited => AwaitedAnswer.Awaited,
                Overdue => AwaitedAnswer.Overdue,
                _ => null,
            },
            query.Id("problemId")
        );
}
