using JippApi.Api.Conventions.Bodies;
using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Lists;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Responses;
using JippApi.Api.Http;
using JippApi.Api.Security;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Innovations;
using JippApi.Domain.Innovations;

namespace JippApi.Api.Innovations;

internal static class ProposalEndpoints
{
    private static readonly IReadOnlyList<Parameter> ListParameters =
    [
        Parameter.CodesOf<ProposalKind>("kind", "proposal-kinds", "Jenis usulan. — Kind of proposal.", "CORRECTION"),
        Parameter.CodesOf<ProposalStatus>("status", "proposal-statuses", "Status usulan. — Status of the proposal.", "OPEN"),
        .. Paging.Parameters,
    ];

    public static void MapProposals(this IEndpointRouteBuilder api)
    {
        var innovation = api.MapGroup("innovations/{id:guid}").WithTags("Review");

        innovation
            .MapGet("form", (Guid id, ApiCall call) => call.GetAsync(new GetInnovationForm(id)))
            .Guarded(nameof(GetInnovationForm), "Get the members of an innovation that the caller may change", Permissions.WriteInnovations)
            .Answers<InnovationForm>()
            .Fails(404);
        innovation
            .MapGet(
                "proposals",
                (Guid id, ApiCall call) =>
                    call.ListAsync(
                        new ListProposals(
                            id,
                            call.Query.Codes<ProposalKind>("kind"),
                            call.Query.Codes<ProposalStatus>("status"),
                            call.Limit,
                            call.Cursor
                        )
                    )
            )
            .Open(nameof(ListProposals), "List the proposed changes of an innovation, newest first")
            .WithQuery(ListParameters)
            .Answers<Listing<ProposalItem>>()
            .Fails(404);
        innovation
            .MapGet(
                "proposals/{proposalId:guid}",
                (Guid id, Guid proposalId, ApiCall call) => call.GetAsync(new GetProposal(id, proposalId))
            )
            .Open(nameof(GetProposal), "Get a proposed change of an innovation")
            .Answers<ProposalItem>()
            .Fails(404);
        innovation
            .MapDelete(
                "proposals/{proposalId:guid}",
                (Guid id, Guid proposalId, ApiCall call) => call.DeleteAsync(version => new WithdrawProposal(id, proposalId, version))
            )
            .Writes(nameof(WithdrawProposal), "Withdraw one's own proposal", Policies.AnyCaller)
            .Changes<ProposalItem>();
        innovation
            .MapPost("corrections", ProposeCorrection)
            .Writes(nameof(ProposeCorrection), "Propose a correction of a published innovation", Policies.AnyCaller)
            .Takes<CorrectionInput>(MediaTypes.Json)
            .Creates<ProposalItem>()
            .Fails(301, 404, 409, 410);
        innovation
            .MapPost(
                "merge-proposals",
                (Guid id, ApiCall call) =>
                    call.CreateAsync(
                        (MergeProposalRequest body) => new ProposeMerge(id, body.SurvivorId, body.Evidence),
                        proposal => proposal.Address
                    )
            )
            .Writes(nameof(ProposeMerge), "Propose the merge of an innovation into one that others review", Permissions.ReviewInnovations)
            .Takes<MergeProposalRequest>(MediaTypes.Json)
            .Creates<ProposalItem>()
            .Fails(301, 404, 409, 410);
        innovation
            .MapPost(
                "unmerge",
                (Guid id, ApiCall call) => call.ChangeAsync((int? version, EmptyRequest _) => new UnmergeInnovation(id, version))
            )
            .Writes(nameof(UnmergeInnovation), "Undo the merge of an innovation", Permissions.ReviewInnovations)
            .Takes<EmptyRequest>(MediaTypes.Json)
            .Changes<InnovationDocument>();
        innovation
            .MapDelete("", (Guid id, ApiCall call) => call.DeleteAsync(version => new DiscardInnovation(id, version)))
            .Writes(nameof(DiscardInnovation), "Discard a draft that was never public", Permissions.WriteInnovations)
            .Produces(StatusCodes.Status204NoContent)
            .Fails(404, 409, 412, 428);
    }

    private static async Task<Answer> ProposeCorrection(Guid id, ApiCall call)
    {
        var body = await call.BodyAsync<CorrectionInput>();
        var current = await call.SendAsync(new GetCorrectedInput(id));
        var input = body.Changes is { } changes ? JsonBody.ApplyPatch(call.Http, current, changes, "/changes") : current;
        var proposal = await call.SendAsync(new ProposeCorrection(id, input, body.Evidence));
        return call.Written(proposal, StatusCodes.Status201Created, proposal.Address);
    }
}

/// <summary>A request to merge an innovation into one out of reach.</summary>
/// <param name="SurvivorId">Id of the innovation that would survive.</param>
/// <param name="Evidence">What shows that both are the same.</param>
[CheckedBy(typeof(ProposeMerge))]
internal sealed record MergeProposalRequest(Guid? SurvivorId = null, string? Evidence = null);
