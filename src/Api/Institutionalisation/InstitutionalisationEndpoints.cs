using JippApi.Api.Conventions.Bodies;
using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Http;
using JippApi.Api.Conventions.Lists;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Responses;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Institutionalisation;
using JippApi.Domain.Institutionalisation;
using MediatR;

namespace JippApi.Api.Institutionalisation;

/// <summary>What shows that innovations are part of the routine.</summary>
internal static class InstitutionalisationEndpoints
{
    private static readonly IReadOnlyList<Parameter> ListParameters =
    [
        Parameter.CodesOf<EvidenceStatus>("status", "evidence-statuses", "Status. — Where they stand.", "VERIFIED"),
        Paging.Limit,
        Paging.Cursor,
    ];

    public static void MapInstitutionalisation(this IEndpointRouteBuilder api)
    {
        var innovation = api.MapGroup("innovations/{id:guid}").WithTags("Institutionalisation");

        innovation
            .MapGet("institutionalisation", Report)
            .WithName(nameof(GetInstitutionalisation))
            .WithSummary("Tell how far an innovation has become part of the routine")
            .AllowAnonymous()
            .Answers<InstitutionalisationReport>()
            .Fails(301, 404, 410);
        innovation
            .MapGet("institutionalisation-evidence", List)
            .WithName(nameof(ListInstitutionalisationEvidence))
            .WithSummary("List the evidence that an innovation is part of the routine, newest first, as far as the caller may know of it")
            .AllowAnonymous()
            .WithQuery(ListParameters)
            .Answers<Listing<InstitutionalisationEvidenceItem>>()
            .Fails(301, 404, 410);
        innovation
            .MapGet("institutionalisation-evidence/{evidenceId:guid}", Get)
            .WithName(nameof(GetInstitutionalisationEvidence))
            .WithSummary("Read one piece of evidence")
            .AllowAnonymous()
            .Answers<InstitutionalisationEvidenceItem>()
            .Fails(301, 404, 410);
        innovation
            .MapGet("institutionalisation-evidence/{evidenceId:guid}/transitions", Transitions)
            .WithName(nameof(ListEvidenceTransitions))
            .WithSummary("List the moves of a piece of evidence, and why those that are closed are")
            .AllowAnonymous()
            .Answers<EvidenceTransitions>()
            .Fails(301, 404, 410);
        innovation
            .MapPost("institutionalisation-evidence", Claim)
            .Writes(
                nameof(ClaimEvidence),
                "Put forward, for the owner, a document that shows that an innovation is part of the routine",
                Permissions.WriteInnovations
            )
            .Takes<InstitutionalisationEvidenceInput>(MediaTypes.Json)
            .Creates<InstitutionalisationEvidenceItem>()
            .Fails(301, 404, 410);
        innovation
            .MapPost("institutionalisation-evidence/{evidenceId:guid}/transitions", Move)
            .Writes(
                nameof(MoveEvidence),
                "Verify or reject a piece of evidence; the phase of the innovation follows",
                Permissions.VerifyEvidence
            )
            .Takes<EvidenceTransitionRequest>(MediaTypes.Json)
            .Answers<InstitutionalisationEvidenceItem>()
            .Fails(301, 404, 409, 410, 412, 428);
    }

    private static async Task<Answer> Report(Guid id, IMediator mediator, CancellationToken ct) =>
        Answers.Private(await mediator.Send(new GetInstitutionalisation(id), ct), 0, JippJson.Readable.InstitutionalisationReport);

    private static async Task<Answer> List(Guid id, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var query = Query.Of(http);
        var page = await mediator.Send(
            new ListInstitutionalisationEvidence(id, query.Codes<EvidenceStatus>("status"), Paging.LimitOf(query), Paging.CursorOf(query)),
            ct
        );
        return Answers.PrivatePage(http, page, ApiJson.Readable.Evidence);
    }

    private static async Task<Answer> Get(Guid id, Guid evidenceId, IMediator mediator, CancellationToken ct)
    {
        var view = await mediator.Send(new GetInstitutionalisationEvidence(id, evidenceId), ct);
        return Answers.Private(view.Item, view.Version, JippJson.Readable.InstitutionalisationEvidenceItem);
    }

    private static async Task<Answer> Transitions(Guid id, Guid evidenceId, IMediator mediator, CancellationToken ct)
    {
        var transitions = await mediator.Send(new ListEvidenceTransitions(id, evidenceId), ct);
        return Answers.Private(transitions, transitions.Version, JippJson.Readable.EvidenceTransitions);
    }

    private static async Task<Answer> Claim(Guid id, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var view = await mediator.Send(
            new ClaimEvidence(id, await JsonBody.ReadAsync(http, JippJson.Readable.InstitutionalisationEvidenceInput)),
            ct
        );
        return Written(http, StatusCodes.Status201Created, view, $"/api/v1/innovations/{id}/institutionalisation-evidence/{view.Item.Id}");
    }

    private static async Task<Answer> Move(Guid id, Guid evidenceId, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var version = ETags.RequiredVersion(http.Request);
        var body = await JsonBody.ReadAsync(http, ApiJson.Readable.EvidenceTransitionRequest);
        return Written(
            http,
            StatusCodes.Status200OK,
            await mediator.Send(new MoveEvidence(id, evidenceId, version, body.To, body.Reason), ct)
        );
    }

    private static Answer Written(HttpContext http, int status, EvidenceView view, string? location = null) =>
        Preferences.Written(
            http.Request,
            status,
            JippJson.Text(view.Item, JippJson.Readable.InstitutionalisationEvidenceItem),
            view.Version,
            location
        );
}
