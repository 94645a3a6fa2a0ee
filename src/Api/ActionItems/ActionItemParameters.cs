using JippApi.Api.Conventions.Lists;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Errors;
using JippApi.Application.Access;
using JippApi.Application.ActionItems;
using JippApi.Domain.ActionItems;

namespace JippApi.Api.ActionItems;

/// <summary>The query parameters of action items.</summary>
internal static class ActionItemParameters
{
    private const string Me = "me";

    public static readonly Parameter AsOf = new(
        "asOf",
        ParameterType.Date,
        "Hari (WIB) untuk menghitung overdue dan blockedBy; bawaan: hari ini. — Day (WIB) as of which overdue and blockedBy are computed; default: today."
    )
    {
        Example = "2027-03-31",
    };

    public static readonly IReadOnlyList<Parameter> OfPlan = [AsOf, Paging.Limit, Paging.Cursor];

    public static readonly IReadOnlyList<Parameter> List =
    [
        new("planId", ParameterType.Id, "Rencana replikasi. — The replication plan."),
        Parameter.Text("assignee", "Pelaksana: me, atau id akun. — Who answers for it: me, or the id of an account.", Me, 36),
        new("responsibleUnitId", ParameterType.Id, "Unit penanggung jawab. — The office that answers for it."),
        Parameter.CodesOf<ActionItemStatus>("status", "action-item-statuses", "Status. — Where it stands.", "IN_PROGRESS"),
        new("due.gte", ParameterType.Date, "Tenggat sejak hari ini. — Due on or after this day.") { Example = "2027-01-01" },
        new("due.lt", ParameterType.Date, "Tenggat sebelum hari ini. — Due before this day.") { Example = "2028-01-01" },
        new("overdue", ParameterType.Boolean, "Terlambat pada asOf. — Late as of asOf."),
        new(
            "regionCode",
            ParameterType.RegionPrefix,
            "Awal kode wilayah instansi penerima; 13 mencakup 13.71. — Beginning of the code of the adopter's region; 13 covers 13.71."
        )
        {
            Example = "13",
        },
        .. OfPlan,
    ];

    /// <summary>What the query asks for; <c>me</c> is whoever asks.</summary>
    public static ActionItemFilter FilterOf(Query query, Caller? caller) =>
        new()
        {
            PlanId = query.Id("planId"),
            AssigneeId = query.Text("assignee") is { } who ? PersonOf(who, caller) : null,
            ResponsibleUnitId = query.Id("responsibleUnitId"),
            Statuses = query.Codes<ActionItemStatus>("status"),
            DueFrom = query.Date("due.gte"),
            DueBefore = query.Date("due.lt"),
            Overdue = query.Text("overdue") is { } late ? late == "true" : null,
            RegionBeginning = query.Text("regionCode")?.TrimEnd('*'),
        };

    private static Guid PersonOf(string who, Caller? caller)
    {
        if (who != Me)
            return Guid.TryParse(who, out var id)
                ? id
                : throw new ProblemException(Problems.InvalidParameter)
                {
                    Faults = [new("assignee", "NOT_AN_ID", who)],
                    FaultPlace = "parameter",
                };
        return caller is null
            ? throw new ProblemException(Problems.Unauthorized)
            {
                Headers = new Dictionary<string, string> { ["WWW-Authenticate"] = "Bearer" },
            }
            : caller.Account?.Value ?? Guid.Empty;
    }
}
