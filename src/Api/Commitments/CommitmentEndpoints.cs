using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Exports;
using JippApi.Api.Conventions.Lists;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Responses;
using JippApi.Api.Http;
using JippApi.Application.Access;
using JippApi.Application.Commitments;
using JippApi.Application.Common;

namespace JippApi.Api.Commitments;

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
                (ApiCall call) =>
                    call.ExportAsync((limit, cursor) => new ListCommitments(CommitmentParameters.FilterOf(call.Query), limit, cursor))
            )
            .Open(nameof(ListCommitments), "List the commitment sheets that the caller may see, most recently changed first")
            .WithQuery(CommitmentParameters.List)
            .Exports<Listing<CommitmentCard>>(CommitmentTables.Sheets);
        sheets
            .MapGet("{id:guid}", Get)
            .Open(nameof(GetCommitment), "Get a commitment sheet, as JSON or as a printable document (PDF)")
            .Answers<CommitmentDocument>(MediaTypes.Pdf)
            .Fails(404);
        sheets
            .MapGet("{id:guid}/document", (Guid id, ApiCall call) => call.GetAsync(new GetCommitmentText(id)))
            .Open(nameof(GetCommitmentText), "Get the signed text of a commitment sheet")
            .Answers<CommitmentText>()
            .Fails(404, 409);
        sheets
            .MapGet("{id:guid}/transitions", (Guid id, ApiCall call) => call.GetAsync(new ListCommitmentTransitions(id)))
            .Open(
                nameof(ListCommitmentTransitions),
                "List the transitions of a commitment sheet, and the signatories for whom the caller can sign"
            )
            .Answers<CommitmentTransitions>()
            .Fails(404);
        sheets
            .MapGet(
                "{id:guid}/fulfilment",
                (Guid id, ApiCall call) => call.ExportAsync(new GetFulfilment(id, call.Query.Date("asOf")), found => found.Lines)
            )
            .Open(nameof(GetFulfilment), "Get the fulfilment of each promise")
            .WithQuery(CommitmentParameters.AsOf)
            .Exports<FulfilmentReport>(CommitmentTables.Promises)
            .Fails(404);
        sheets
            .MapGet("{id:guid}/verification", (Guid id, ApiCall call) => call.GetAsync(new VerifyCommitment(id)))
            .Open(nameof(VerifyCommitment), "Verify the hashes of a commitment sheet")
            .Answers<CommitmentVerification>()
            .Fails(404, 409);

        sheets
            .MapPost(
                "",
                (ApiCall call) => call.CreateAsync((CommitmentInput input) => new DraftCommitment(input), sheet => $"{Address}/{sheet.Id}")
            )
            .Writes(nameof(DraftCommitment), "Create a draft commitment sheet", Permissions.WriteCommitments)
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
            .Writes(nameof(ReviseCommitment), "Update a draft commitment sheet (merge patch)", Permissions.WriteCommitments)
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
            .Writes(nameof(MoveCommitment), "Change the status of a commitment sheet", Permissions.WriteCommitments)
            .Takes<CommitmentTransitionRequest>(MediaTypes.Json)
            .Changes<CommitmentDocument>();
        sheets.MapSignatures();
        sheets
            .MapPost(
                "{id:guid}/amendments",
                (Guid id, ApiCall call) =>
                    call.CreateAsync((CommitmentInput input) => new AmendCommitment(id, input), sheet => $"{Address}/{sheet.Id}")
            )
            .Writes(nameof(AmendCommitment), "Create a draft amendment of a signed commitment sheet", Permissions.WriteCommitments)
            .Takes<CommitmentInput>(MediaTypes.Json)
            .Creates<CommitmentDocument>()
            .Fails(404, 409);

        api.MapGroup("institutions")
            .WithTags(Tag)
            .MapGet(
                "{id:guid}/commitments",
                (Guid id, ApiCall call) => call.ListAsync(new ListInstitutionCommitments(id, call.Limit, call.Cursor))
            )
            .Open(nameof(ListInstitutionCommitments), "List the promises of an institution, latest budget year first")
            .WithQuery(Paging.Parameters)
            .Answers<Listing<InstitutionCommitment>>()
            .Fails(404);
    }

    private static async Task<Answer> Get(Guid id, ApiCall call) =>
        Negotiation.Choose(call.Http.Request, MediaTypes.Json, MediaTypes.Pdf) == MediaTypes.Pdf
            ? Answers.Document(call.Http, await call.SendAsync(new PrintCommitment(id)), MediaTypes.Pdf, "pdf")
            : await call.GetAsync(new GetCommitment(id));
}
