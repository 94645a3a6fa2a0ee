using JippApi.Api.Conventions.Lists;
using JippApi.Api.Conventions.Requests;
using JippApi.Application.Monitoring;
using JippApi.Domain.Monitoring;

namespace JippApi.Api.Monitoring;

internal static class MonitoringParameters
{
    private static readonly Parameter Region = Parameter.Region("instansi penerima", "adopter's region", "61*");

    private static readonly Parameter Period = new("period", ParameterType.Quarter, "Triwulan, misalnya 2026Q3. — Quarter, such as 2026Q3.")
    {
        Example = "2026Q3",
    };

    public static readonly IReadOnlyList<Parameter> List =
    [
        Parameter.CodesOf<ReportStatus>("status", "report-statuses", "Status laporan. — Status of the report.", "SUBMITTED"),
        Region,
        Period,
        new("planId", ParameterType.Id, "Id rencana replikasi. — Id of the replication plan."),
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
