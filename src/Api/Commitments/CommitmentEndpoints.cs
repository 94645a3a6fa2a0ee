using JippApi.Api.Conventions.Bodies;
using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Http;
using JippApi.Api.Conventions.Lists;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Responses;
using JippApi.Api.Security;
using JippApi.Application.Access;
using JippApi.Application.Commitments;
using JippApi.Application.Common;
using MediatR;

namespace JippApi.Api.Commitments;

/// <summary>What leaders promise together.</summary>
internal static class CommitmentEndpoints
{
    private const string Tag = "Commitments";
    private const string Address = "/api/v1/commitments";

    public static void MapCommitments(this IEndpointRouteBuilder api)
    {
        var sheets = api.MapGroup("commitments").WithTags(Tag);

        sheets
            .MapGet("", List)
            .WithName(nameof(ListCommitments))
            .WithSummary("List the commitment sheets that the caller may know of, those last changed first")
            .AllowAnonymous()
            .WithQuery(CommitmentParameters.List)
            .Answers<Listing<CommitmentCard>>();
        sheets
            .MapGet("{id:guid}", Get)
            .WithName(nameof(GetCommitment))
            .WithSummary("Read one commitment sheet, as JSON or as the paper that is signed (PDF)")
            .AllowAnonymous()
            .Answers<CommitmentDocument>(MediaTypes.Pdf)
            .Fails(404);
        sheets
            .MapGet("{id:guid}/document", Text)
            .WithName(nameof(GetCommitmentText))
            .WithSummary("Read what is signed: the text behind the document hash")
            .AllowAnonymous()
            .Answers<CommitmentText>()
            .Fails(404, 409);
        sheets
            .MapGet("{id:guid}/transitions", Transitions)
            .WithName(nameof(ListCommitmentTransitions))
            .WithSummary("List the moves of a commitment sheet, and for whom the caller can sign")
            .AllowAnonymous()
            .Answers<CommitmentTransitions>()
            .Fails(404);
        sheets
            .MapGet("{id:guid}/fulfilment", Fulfilment)
            .WithName(nameof(GetFulfilment))
            .WithSummary("Read what became of each promise, computed from facts, as of a day")
            .AllowAnonymous()
            .WithQuery(CommitmentParameters.AsOf)
            .Answers<FulfilmentReport>()
            .Fails(404);
        sheets
            .MapGet("{id:guid}/verification", Verify)
            .WithName(nameof(VerifyCommitment))
            .WithSummary("Compute the hashes again: is what is stored what was signed?")
            .AllowAnonymous()
            .Answers<CommitmentVerification>()
            .Fails(404, 409);

        sheets
            .MapPost("", Draft)
            .Writes(nameof(DraftCommitment), "Begin a commitment sheet", Permissions.WriteCommitments)
            .Takes<CommitmentInput>(MediaTypes.Json)
            .Creates<CommitmentDocument>()
            .Fails(409);
        sheets
            .MapPatch("{id:guid}", Revise)
            .Writes(nameof(ReviseCommitment), "Change what a draft of a commitment sheet says (merge patch)", Permissions.WriteCommitments)
            .Takes<CommitmentInput>(MediaTypes.MergePatch)
            .Answers<CommitmentDocument>()
            .Fails(404, 409, 412, 428);
        sheets
            .MapPost("{id:guid}/transitions", Move)
            .Writes(nameof(MoveCommitment), "Open a commitment sheet for signing, take it back, or end it", Permissions.WriteCommitments)
            .Takes<CommitmentTransitionRequest>(MediaTypes.Json)
            .Answers<CommitmentDocument>()
            .Fails(404, 409, 412, 428);
        sheets
            .MapPost("{id:guid}/signatures", Sign)
            .Writes(nameof(SignCommitment), "Sign a commitment sheet, or put a signature on paper on record", Policies.SignCommitments)
            .Takes<SignatureRequest>(MediaTypes.Json)
            .Answers<CommitmentDocument>()
            .Fails(404, 409);
        sheets
            .MapPost("{id:guid}/amendments", Amend)
            .Writes(nameof(AmendCommitment), "Begin an amendment of a signed commitment sheet", Permissions.WriteCommitments)
            .Takes<CommitmentInput>(MediaTypes.Json)
            .Creates<CommitmentDocument>()
            .Fails(404, 409);

        api.MapGroup("institutions")
            .WithTags(Tag)
            .MapGet("{id:guid}/commitments", OfInstitution)
            .WithName(nameof(ListInstitutionCommitments))
            .WithSummary("List all promises of an institution over years and leaders, those of the latest budget year first")
            .AllowAnonymous()
            .WithQuery(Paging.Parameters)
            .Answers<Listing<InstitutionCommitment>>()
            .Fails(404);
    }

    private static async Task<Answer> List(HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var query = Query.Of(http);
        var page = await mediator.Send(
            new ListCommitments(CommitmentParameters.FilterOf(query), Paging.LimitOf(query), Paging.CursorOf(query)),
            ct
        );
        return Answers.PrivatePage(http, page, ApiJson.Readable.Commitments);
    }

    private static async Task<Answer> Get(Guid id, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        if (Negotiation.Choose(http.Request, MediaTypes.Json, MediaTypes.Pdf) == MediaTypes.Pdf)
            return Answers.Document(http, await mediator.Send(new PrintCommitment(id), ct), MediaTypes.Pdf, "pdf");

        var sheet = await mediator.Send(new GetCommitment(id), ct);
        return Answers.Private(sheet, sheet.Version, JippJson.Readable.CommitmentDocument);
    }

    private static async Task<Answer> Text(Guid id, IMediator mediator, CancellationToken ct) =>
        Answers.Private(await mediator.Send(new GetCommitmentText(id), ct), 0, JippJson.Readable.CommitmentText);

    private static async Task<Answer> Transitions(Guid id, IMediator mediator, CancellationToken ct)
    {
        var transitions = await mediator.Send(new ListCommitmentTransitions(id), ct);
        return Answers.Private(transitions, transitions.Version, JippJson.Readable.CommitmentTransitions);
    }

    private static async Task<Answer> Fulfilment(Guid id, HttpContext http, IMediator mediator, CancellationToken ct) =>
        Answers.Private(await mediator.Send(new GetFulfilment(id, Query.Of(http).Date("asOf")), ct), 0, JippJson.Readable.FulfilmentReport);

    private static async Task<Answer> Verify(Guid id, IMediator mediator, CancellationToken ct) =>
        Answers.Private(await mediator.Send(new VerifyCommitment(id), ct), 0, JippJson.Readable.CommitmentVerification);

    private static async Task<Answer> Draft(HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var sheet = await mediator.Send(new DraftCommitment(await JsonBody.ReadAsync(http, JippJson.Readable.CommitmentInput)), ct);
        return Written(http, StatusCodes.Status201Created, sheet, $"{Address}/{sheet.Id}");
    }

    private static async Task<Answer> Revise(Guid id, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var version = ETags.RequiredVersion(http.Request);
        var input = await JsonBody.PatchAsync(
            http,
            () => mediator.Send(new GetCommitmentInput(id, version), ct),
            JippJson.Readable.CommitmentInput
        );
        return Written(http, StatusCodes.Status200OK, await mediator.Send(new ReviseCommitment(id, version, input), ct));
    }

    private static async Task<Answer> Move(Guid id, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var version = ETags.RequiredVersion(http.Request);
        var body = await JsonBody.ReadAsync(http, ApiJson.Readable.CommitmentTransitionRequest);
        return Written(http, StatusCodes.Status200OK, await mediator.Send(new MoveCommitment(id, version, body.To, body.Reason), ct));
    }

    /// <summary>Needs no entity tag: the document hash says what was read, and others may sign in between.</summary>
    private static async Task<Answer> Sign(Guid id, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var body = await JsonBody.ReadAsync(http, ApiJson.Readable.SignatureRequest);
        var command = new SignCommitment(id, body.Signatory, body.Method, body.DocumentHash, body.Place, body.SignedOn, body.ScanHash);
        return Written(http, StatusCodes.Status200OK, await mediator.Send(command, ct));
    }

    private static async Task<Answer> Amend(Guid id, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var sheet = await mediator.Send(new AmendCommitment(id, await JsonBody.ReadAsync(http, JippJson.Readable.CommitmentInput)), ct);
        return Written(http, StatusCodes.Status201Created, sheet, $"{Address}/{sheet.Id}");
    }

    private static async Task<Answer> OfInstitution(Guid id, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var query = Query.Of(http);
        var page = await mediator.Send(new ListInstitutionCommitments(id, Paging.LimitOf(query), Paging.CursorOf(query)), ct);
        return Answers.PrivatePage(http, page, ApiJson.Readable.InstitutionCommitments);
    }

    private static Answer Written(HttpContext http, int status, CommitmentDocument sheet, string? location = null) =>
        Preferences.Written(http.Request, status, JippJson.Text(sheet, JippJson.Readable.CommitmentDocument), sheet.Version, location);
}
