using JippApi.Api.Conventions.Lists;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Errors;
using JippApi.Application.Access;
using JippApi.Application.ActionItems;
using JippApi.Domain.ActionItems;

namespace JippApi.Api.ActionItems;

internal static class ActionItemParameters
{
    private const string Me = "me";

    public static readonly Parameter AsOf = Parameter.Day(
        "asOf",
        TimeRole.AsOf,
        "Hari (WIB) acuan untuk menghitung overdue dan blockedBy; bawaan: hari ini. — "
            + "Day (WIB) for which overdue and blockedBy are computed; default: today.",
        "2027-03-31"
    );

    public static readonly IReadOnlyList<Parameter> OfPlan = [AsOf, Paging.Limit, Paging.Cursor];

    public static readonly IReadOnlyList<Parameter> List =
    [
        new("planId", ParameterType.Id, "Id rencana replikasi. — Id of the replication plan."),
        Parameter.Text("assignee", "Pelaksana: me atau id akun. — Assignee: me or an account id.", Me, 36),
        new("responsibleUnitId", ParameterType.Id, "Id unit penanggung jawab. — Id of the responsible unit."),
        Parameter.CodesOf<ActionItemStatus>(
            "status",
            "action-item-statuses",
            "Status rencana aksi. — Status of the action item.",
            "IN_PROGRESS"
        ),
        Parameter.Day("due.gte", TimeRole.Start, "Tenggat pada atau setelah tanggal ini. — Due on or after this date.", "2027-01-01"),
        Parameter.Day("due.lt", TimeRole.Before, "Tenggat sebelum tanggal ini. — Due before this date.", "2028-01-01"),
        new(
            "overdue",
            ParameterType.Boolean,
            "true: hanya yang terlambat pada asOf; false: hanya yang tidak terlambat. — "
                + "true: only items overdue as of asOf; false: only the others."
        ),
        Parameter.Region("instansi penerima", "adopter's region", "13"),
        .. OfPlan,
    ];

    /// <summary>Reads the filter; <c>me</c> stands for the caller's own account.</summary>
    public static ActionItemFilter FilterOf(Query query, Caller? caller) =>
        new()
        {
            PlanId = query.Id("planId"),
            AssigneeId = query.Text("assignee") is { } who ? AccountIdOf(who, caller) : null,
            ResponsibleUnitId = query.Id("responsibleUnitId"),
            Statuses = query.Codes<ActionItemStatus>("status"),
            DueFrom = query.Date("due.gte"),
            DueBefore = query.Date("due.lt"),
            Overdue = query.Text("overdue") is { } late ? late == "true" : null,
            RegionPrefix = query.Text("regionCode")?.TrimEnd('*'),
        };

    private static Guid AccountIdOf(string who, Caller? caller)
    {
        if (who != Me)
            return Guid.TryParse(who, out var id)
                ? id
                : throw new ProblemException(Problems.InvalidParameter)
                {
                    Faults = [new("assignee", "NOT_AN_ID", who)],
                    FaultLocation = "parameter",
                };
        return caller is null
            ? throw new ProblemException(Problems.Unauthorized)
            {
                Headers = new Dictionary<string, string> { ["WWW-Authenticate"] = "Bearer" },
            }
            : caller.Account?.Value ?? Guid.Empty;
    }
}
