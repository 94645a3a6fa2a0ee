using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Exports;
using JippApi.Api.Conventions.Lists;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Http;
using JippApi.Api.Security;
using JippApi.Application.Common;
using JippApi.Application.Escalations;
using JippApi.Domain.Escalations;

namespace JippApi.Api.Escalations;

internal static class EscalationEndpoints
{
    private static readonly IReadOnlyList<Parameter> ListParameters =
    [
        Parameter.CodesOf<EscalationStatus>("status", "escalation-statuses", "Status. — Status.", "OPEN,ACKNOWLEDGED"),
        Parameter.CodesOf<EscalationLevel>(
            "level",
            "escalation-levels",
            "Tingkat tertinggi yang sudah dicapai. — Highest level reached.",
            "MINISTRY"
        ),
        Parameter.Region("instansi penerima", "adopter's region", "61*"),
        new("planId", ParameterType.Id, "Id rencana replikasi. — Id of the replication plan."),
        new("itemId", ParameterType.Id, "Id rencana aksi. — Id of the action item."),
        new("adopterId", ParameterType.Id, "Id instansi penerima. — Id of the adopter."),
        Parameter.Day(
            "dueBefore",
            TimeRole.Before,
            "Tenggat rencana aksi sebelum tanggal ini. — Due date of the action item is before this date.",
            "2026-10-01"
        ),
        Parameter.Day(
            "notifiedOn",
            TimeRole.Day,
            "Diberitahukan kepada pemanggil dalam rangkuman tanggal ini (WIB). — " + "Included in the caller's digest of this date (WIB).",
            "2026-11-23"
        ),
        Paging.Limit,
        Paging.Cursor,
    ];

    public static void MapEscalations(this IEndpointRouteBuilder api)
    {
        var escalations = api.MapGroup("escalations").WithTags("Escalation");
        escalations
            .MapGet("", (ApiCall call) => call.ExportAsync((limit, cursor) => new ListEscalations(FilterOf(call.Query), limit, cursor)))
            .Guarded(nameof(ListEscalations), "List the escalations that the caller may see, latest start first", Policies.SignedIn)
            .WithQuery(ListParameters)
            .Exports<Listing<EscalationDocument>>(EscalationTables.Escalations);
        escalations
            .MapGet("{id:guid}", (Guid id, ApiCall call) => call.GetAsync(new GetEscalation(id)))
            .Guarded(nameof(GetEscalation), "Get an escalation", Policies.SignedIn)
            .Answers<EscalationDocument>()
            .Fails(404);
        escalations
            .MapGet("{id:guid}/transitions", (Guid id, ApiCall call) => call.GetAsync(new ListEscalationTransitions(id)))
            .Guarded(
                nameof(ListEscalationTransitions),
                "List the transitions of an escalation, with the reason for those that are not allowed",
                Policies.SignedIn
            )
            .Answers<EscalationTransitions>()
            .Fails(404);
        escalations
            .MapPost(
                "{id:guid}/transitions",
                (Guid id, ApiCall call) =>
                    call.ChangeAsync(
                        (int? version, EscalationTransitionRequest body) =>
                            new MoveEscalation(id, version, body.To, body.Note, body.Until, body.Reason)
                    )
            )
            .Writes(nameof(MoveEscalation), "Acknowledge or resolve an escalation", Policies.SignedIn)
            .Takes<EscalationTransitionRequest>(MediaTypes.Json)
            .Changes<EscalationDocument>();
    }

    private static EscalationFilter FilterOf(Query query) =>
        new(
            query.Codes<EscalationStatus>("status"),
            query.Codes<EscalationLevel>("level"),
            query.Text("regionCode")?.TrimEnd('*'),
            query.Id("planId"),
            query.Id("itemId"),
            query.Id("adopterId"),
            query.Date("dueBefore"),
            query.Date("notifiedOn")
        );
}
