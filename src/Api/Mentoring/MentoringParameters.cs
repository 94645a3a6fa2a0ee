using JippApi.Api.Conventions.Lists;
using JippApi.Api.Conventions.Requests;
using JippApi.Application.Mentoring;
using JippApi.Domain.Mentoring;

namespace JippApi.Api.Mentoring;

/// <summary>The query parameters of mentoring sessions.</summary>
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
        Paging.Limit,
        Paging.Cursor,
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
}
