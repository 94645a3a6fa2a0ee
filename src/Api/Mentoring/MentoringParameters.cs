using JippApi.Api.Conventions.Lists;
using JippApi.Api.Conventions.Requests;
using JippApi.Application.Mentoring;
using JippApi.Domain.Mentoring;

namespace JippApi.Api.Mentoring;

internal static class MentoringParameters
{
    private const string Me = "me";

    public static readonly IReadOnlyList<Parameter> List =
    [
        Parameter.OneOf("mentor", "me: hanya sesi yang Anda dampingi. — me: only sessions in which the caller is the mentor.", [Me]),
        new("hubId", ParameterType.Id, "Id hub pendamping. — Id of the mentor's hub."),
        new("planId", ParameterType.Id, "Id rencana replikasi. — Id of the replication plan."),
        Parameter.Day(
            "from",
            TimeRole.Start,
            "Dimulai pada atau setelah tanggal ini (WIB). — Starts on or after this date (WIB).",
            "2026-10-01"
        ),
        Parameter.Day(
            "to",
            TimeRole.End,
            "Dimulai pada atau sebelum tanggal ini (WIB). — Starts on or before this date (WIB).",
            "2026-12-31"
        ),
        Parameter.CodesOf<SessionStatus>("status", "session-statuses", "Status sesi. — Status of the session.", "PLANNED"),
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
