using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Http;
using JippApi.Api.Conventions.Lists;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Responses;
using JippApi.Api.Security;
using JippApi.Application.Access;
using JippApi.Application.Commitments;
using JippApi.Application.Common;

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
            .MapGet(
                "",
                (ApiCall call) => call.ListAsync(new ListCommitments(CommitmentParameters.FilterOf(call.Query), call.Limit, call.Cursor))
            )
            .Open(nameof(ListCommitments), "List the commitment sheets that the caller may know of, those last changed first")
            .WithQuery(CommitmentParameters.List)
            .Answers<Listing<CommitmentCard>>();
        sheets
            .MapGet("{id:guid}", Get)
            .Open(nameof(GetCommitment), "Read one commitment sheet, as JSON or as the paper that is signed (PDF)")
            .Answers<CommitmentDocument>(MediaTypes.Pdf)
            .Fails(404);
        sheets
            .MapGet("{id:guid}/document", (Guid id, ApiCall call) => call.GetAsync(new GetCommitmentText(id)))
            .Open(nameof(GetCommitmentText), "Read what is signed: the text behind the document hash")
            .Answers<CommitmentText>()
            .Fails(404, 409);
        sheets
            .MapGet("{id:guid}/transitions", (Guid id, ApiCall call) => call.GetAsync(new ListCommitmentTransitions(id)))
            .Open(nameof(ListCommitmentTransitions), "List the moves of a commitment sheet, and for whom the caller can sign")
            .Answers<CommitmentTransitions>()
            .Fails(404);
        sheets
            .MapGet("{id:guid}/fulfilment", (Guid id, ApiCall call) => call.GetAsync(new GetFulfilment(id, call.Query.Date("asOf"))))
            .Open(nameof(GetFulfilment), "Read what became of each promise, computed from facts, as of a day")
            .WithQuery(CommitmentParameters.AsOf)
            .Answers<FulfilmentReport>()
            .Fails(404);
        sheets
            .MapGet("{id:guid}/verification", (Guid id, ApiCall call) => call.GetAsync(new VerifyCommitment(id)))
            .Open(nameof(VerifyCommitment), "Compute the hashes again: is what is stored what was signed?")
            .Answers<CommitmentVerification>()
            .Fails(404, 409);

        sheets
            .MapPost(
                "",
                (ApiCall call) => call.CreateAsync((CommitmentInput input) => new DraftCommitment(input), sheet => $"{Address}/{sheet.Id}")
            )
            .Writes(nameof(DraftCommitment), "Begin a commitment sheet", Permissions.WriteCommitments)
            .Takes<CommitmentInput>(MediaTypes.Json)
            .Creates<CommitmentDocument>()
            .Fails(409);
        sheets
            .MapPatch(
                "{id:guid}",
                (Guid id, ApiCall call) =>
                    call.ReviseAsync(
                        version => new GetCommitmentInput(id, version),
                        (version, input) => new ReviseCommitment(id, version, input)
                    )
            )
            .Writes(nameof(ReviseCommitment), "Change what a draft of a commitment sheet says (merge patch)", Permissions.WriteCommitments)
            .Takes<CommitmentInput>(MediaTypes.MergePatch)
            .Changes<CommitmentDocument>();
        sheets
            .MapPost(
                "{id:guid}/transitions",
                (Guid id, ApiCall call) =>
                    call.ChangeAsync(
                        (int? version, CommitmentTransitionRequest body) => new MoveCommitment(id, version, body.To, body.Reason)
                    )
            )
            .Writes(nameof(MoveCommitment), "Open a commitment sheet for signing, take it back, or end it", Permissions.WriteCommitments)
            .Takes<CommitmentTransitionRequest>(MediaTypes.Json)
            .Changes<CommitmentDocument>();
        sheets
            .MapPost(
                "{id:guid}/signatures",
                (Guid id, ApiCall call) =>
                    call.DoAsync(
                        (SignatureRequest body) =>
                            new SignCommitment(id, body.Signatory, body.Method, body.DocumentHash, body.Place, body.SignedOn, body.ScanHash)
                    )
            )
            .Writes(nameof(SignCommitment), "Sign a commitment sheet", Policies.SignCommitments)
            .Takes<SignatureRequest>(MediaTypes.Json)
            .Answers<CommitmentDocument>()
            .Fails(404, 409);
        sheets
            .MapPost(
                "{id:guid}/amendments",
                (Guid id, ApiCall call) =>
                    call.CreateAsync((CommitmentInput input) => new AmendCommitment(id, input), sheet => $"{Address}/{sheet.Id}")
            )
            .Writes(nameof(AmendCommitment), "Begin an amendment of a signed commitment sheet", Permissions.WriteCommitments)
            .Takes<CommitmentInput>(MediaTypes.Json)
            .Creates<CommitmentDocument>()
            .Fails(404, 409);

        api.MapGroup("institutions")
            .WithTags(Tag)
            .MapGet(
                "{id:guid}/commitments",
                (Guid id, ApiCall call) => call.ListAsync(new ListInstitutionCommitments(id, call.Limit, call.Cursor))
            )
            .Open(
                nameof(ListInstitutionCommitments),
                "List all promises of an institution over years and leaders, those of the latest budget year first"
            )
            .WithQuery(Paging.Parameters)
            .Answers<Listing<InstitutionCommitment>>()
            .Fails(404);
    }

    private static async Task<Answer> Get(Guid id, ApiCall call) =>
        Negotiation.Choose(call.Http.Request, MediaTypes.Json, MediaTypes.Pdf) == MediaTypes.Pdf
            ? Answers.Document(call.Http, await call.SendAsync(new PrintCommitment(id)), MediaTypes.Pdf, "pdf")
            : await call.GetAsync(new GetCommitment(id));
}
