using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Exports;
using JippApi.Api.Conventions.Lists;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Responses;
using JippApi.Api.Http;
using JippApi.Api.Security;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.LegalInstruments;
using JippApi.Domain.LegalInstruments;

namespace JippApi.Api.LegalInstruments;

internal static class LegalInstrumentEndpoints
{
    private const string Tag = "Institutionalisation";
    private const string Address = "/api/v1/legal-instruments";

    private static readonly IReadOnlyList<Parameter> ListParameters =
    [
        new("innovationId", ParameterType.Id, "Id inovasi yang berdasar padanya. — Id of an innovation that rests on it."),
        new("issuerId", ParameterType.Id, "Id instansi yang menerbitkannya. — Id of the institution that issued it."),
        Parameter.CodesOf<LegalInstrumentStatus>("status", "legal-instrument-statuses", "Status. — Status.", "ACCEPTED"),
        Paging.Limit,
        Paging.Cursor,
    ];

    public static void MapLegalInstruments(this IEndpointRouteBuilder api)
    {
        var instruments = api.MapGroup("legal-instruments").WithTags(Tag);

        instruments
            .MapGet("", List)
            .Open(nameof(ListLegalInstruments), "List the legal instruments that the caller may see, newest first")
            .WithQuery(ListParameters)
            .Exports<Listing<LegalInstrumentItem>>(LegalInstrumentTable.Instruments);
        instruments
            .MapGet("{instrumentId:guid}", (Guid instrumentId, ApiCall call) => call.GetAsync(new GetLegalInstrument(instrumentId)))
            .Open(nameof(GetLegalInstrument), "Get a legal instrument")
            .Answers<LegalInstrumentItem>()
            .Fails(404);
        instruments
            .MapPost(
                "",
                (ApiCall call) =>
                    call.CreateAsync(
                        (LegalInstrumentInput input) => new RegisterLegalInstrument(input),
                        view => $"{Address}/{view.Item.Id}"
                    )
            )
            .Writes(nameof(RegisterLegalInstrument), "Register a legal instrument on which innovations rest", Permissions.WriteInnovations)
            .Takes<LegalInstrumentInput>(MediaTypes.Json)
            .Creates<LegalInstrumentItem>();
        instruments
            .MapPost(
                "{instrumentId:guid}/transitions",
                (Guid instrumentId, ApiCall call) =>
                    call.ChangeAsync(
                        (int? version, InstrumentTransitionRequest body) =>
                            new MoveLegalInstrument(instrumentId, version, body.To, body.Reason)
                    )
            )
            .Writes(nameof(MoveLegalInstrument), "Accept, reject or repeal a legal instrument", Policies.MoveInstruments)
            .Takes<InstrumentTransitionRequest>(MediaTypes.Json)
            .Changes<LegalInstrumentItem>();
        api.MapGroup("innovations/{id:guid}")
            .WithTags(Tag)
            .MapGet("ladder", (Guid id, ApiCall call) => call.GetAsync(new GetLadder(id)))
            .Open(nameof(GetLadder), "Get how far an innovation has climbed the institutionalisation ladder")
            .Answers<LadderReport>()
            .Fails(301, 404, 410);
    }

    private static Task<Answer> List(ApiCall call) =>
        call.ExportAsync(
            (limit, cursor) =>
                new ListLegalInstruments(
                    call.Query.Id("innovationId"),
                    call.Query.Id("issuerId"),
                    call.Query.Codes<LegalInstrumentStatus>("status"),
                    limit,
                    cursor
                )
        );
}
