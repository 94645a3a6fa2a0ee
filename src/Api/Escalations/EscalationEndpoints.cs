using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Http;
using JippApi.Api.Conventions.Lists;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Security;
using JippApi.Application.Common;
using JippApi.Application.Escalations;
using JippApi.Domain.Escalations;

namespace JippApi.Api.Escalations;

/// <summary>What is late, and who has to hear of it.</summary>
internal static class EscalationEndpoints
{
    private static readonly IReadOnlyList<Parameter> ListParameters =
    [
        Parameter.CodesOf<EscalationStatus>("status", "escalation-statuses", "Status. — Where they stand.", "OPEN,ACKNOWLEDGED"),
        Parameter.CodesOf<EscalationLevel>(
            "level",
            "escalation-levels",
            "Tingkat tertinggi yang dicapai. — The highest level that was reached.",
            "MINISTRY"
        ),
        new("regionCode", ParameterType.RegionPrefix, "Awal kode wilayah penerima. — Beginning of the adopter's region code.")
        {
            Example = "61*",
        },
        new("planId", ParameterType.Id, "Rencana replikasi. — Replication plan."),
        new("itemId", ParameterType.Id, "Rencana aksi. — Action item."),
        new("adopterId", ParameterType.Id, "Instansi penerima. — The adopter."),
        new("dueBefore", ParameterType.Date, "Tenggat rencana aksi sebelum hari ini. — The action item was due before this day.")
        {
            Example = "2026-10-01",
        },
        new(
            "toldOn",
            ParameterType.Date,
            "Disampaikan kepada pemanggil dalam rangkuman hari itu (WIB). — Told to the caller by the digest of that day (WIB)."
        )
        {
            Example = "2026-11-23",
        },
        Paging.Limit,
        Paging.Cursor,
    ];

    public static void MapEscalations(this IEndpointRouteBuilder api)
    {
        var escalations = api.MapGroup("escalations").WithTags("Escalation");
        escalations
            .MapGet("", (ApiCall call) => call.ListAsync(new ListEscalations(FilterOf(call.Query), call.Limit, call.Cursor)))
            .Guarded(
                nameof(ListEscalations),
                "List the escalations that the caller may know of, those that began last first",
                Policies.SignedIn
            )
            .WithQuery(ListParameters)
            .Answers<Listing<EscalationDocument>>();
        escalations
            .MapGet("{id:guid}", (Guid id, ApiCall call) => call.GetAsync(new GetEscalation(id)))
            .Guarded(nameof(GetEscalation), "Read one escalation", Policies.SignedIn)
            .Answers<EscalationDocument>()
            .Fails(404);
        escalations
            .MapGet("{id:guid}/transitions", (Guid id, ApiCall call) => call.GetAsync(new ListEscalationTransitions(id)))
            .Guarded(
                nameof(ListEscalationTransitions),
                "List the moves of an escalation, and why those that are closed are",
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
            .Writes(nameof(MoveEscalation), "Acknowledge an escalation, which stops its clock, or resolve it", Policies.SignedIn)
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
            query.Date("toldOn")
        );
}
