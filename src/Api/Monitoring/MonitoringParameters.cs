using JippApi.Api.Conventions.Lists;
using JippApi.Api.Conventions.Requests;
using JippApi.Application.Monitoring;
using JippApi.Domain.Monitoring;

namespace JippApi.Api.Monitoring;

/// <summary>The query parameters of monitoring reports.</summary>
internal static class MonitoringParameters
{
    private static readonly Parameter Region = new(
        "regionCode",
        ParameterType.RegionPrefix,
        "Awal kode wilayah penerima. — Beginning of the adopter's region code."
    )
    {
        Example = "61*",
    };

    private static readonly Parameter Period = new("period", ParameterType.Quarter, "Triwulan. — Quarter.") { Example = "2026Q3" };

    public static readonly IReadOnlyList<Parameter> List =
    [
        Parameter.CodesOf<ReportStatus>("status", "report-statuses", "Status. — Where they stand.", "SUBMITTED"),
        Region,
        Period,
        new("planId", ParameterType.Id, "Rencana replikasi. — Replication plan."),
        Paging.Limit,
        Paging.Cursor,
    ];

    public static readonly IReadOnlyList<Parameter> Missing = [Period with { Required = true }, Region, Paging.Limit, Paging.Cursor];

    public static ReportFilter FilterOf(Query query) =>
        new(
            query.Codes<ReportStatus>("status"),
            query.Text("regionCode")?.TrimEnd('*'),
            query.Text("period") is null ? null : query.Quarter("period"),
            query.Id("planId")
        );
}
