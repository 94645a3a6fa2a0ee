using JippApi.Api.Conventions;
using JippApi.Application.Mentoring;
using JippApi.Application.Monitoring;
using JippApi.Domain.Mentoring;
using JippApi.Domain.Monitoring;

namespace JippApi.Api.Endpoints;

/// <summary>The query parameters of mentoring sessions and monitoring reports.</summary>
internal static class MentoringParameters
{
    private const string Me = "me";

    public static readonly IReadOnlyList<Parameter> List =
    [
        Parameter.OneOf("mentor", "me: hanya sesi sendiri sebagai pendamping. — me: one's own sessions as a mentor alone.", [Me]),
        new("hubId", ParameterType.Id, "Hub pendamping. — The mentor's hub."),
        new("planId", ParameterType.Id, "Rencana replikasi. — Replication plan."),
        new("from", ParameterType.Date, "Mulai pada hari ini (WIB) atau sesudahnya. — Beginning on this day (WIB) or later.")
        {
            Example = "2026-10-01",
        },
        new("to", ParameterType.Date, "Mulai pada hari ini (WIB) atau sebelumnya. — Beginning on this day (WIB) or earlier.")
        {
            Example = "2026-12-31",
        },
        Parameter.CodesOf<SessionStatus>("status", "session-statuses", "Status. — Where they stand.", "PLANNED"),
        InnovationParameters.Limit,
        InnovationParameters.Cursor,
    ];

    private static readonly Parameter Region = new(
        "regionCode",
        ParameterType.RegionPrefix,
        "Awal kode wilayah penerima. — Beginning of the adopter's region code."
    )
    {
        Example = "61*",
    };

    private static readonly Parameter Period = new("period", ParameterType.Quarter, "Triwulan. — Quarter.") { Example = "2026Q3" };

    public static readonly IReadOnlyList<Parameter> Reports =
    [
        Parameter.CodesOf<ReportStatus>("status", "report-statuses", "Status. — Where they stand.", "SUBMITTED"),
        Region,
        Period,
        new("planId", ParameterType.Id, "Rencana replikasi. — Replication plan."),
        InnovationParameters.Limit,
        InnovationParameters.Cursor,
    ];

    public static readonly IReadOnlyList<Parameter> Missing =
    [
        Period with
        {
            Required = true,
        },
        Region,
        InnovationParameters.Limit,
        InnovationParameters.Cursor,
    ];

    public static SessionFilter FilterOf(Query query) =>
        new(
            query.Text("mentor") == Me,
            query.Id("hubId"),
            query.Id("planId"),
            query.Date("from"),
            query.Date("to"),
            query.Codes<SessionStatus>("status")
        );

    public static ReportFilter ReportsOf(Query query) =>
        new(
            query.Codes<ReportStatus>("status"),
            query.Text("regionCode")?.TrimEnd('*'),
            query.Text("period") is null ? null : query.Quarter("period"),
            query.Id("planId")
        );
}
