using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Http;
using JippApi.Api.Conventions.Lists;
using JippApi.Api.Conventions.Requests;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Institutionalisation;
using JippApi.Domain.Institutionalisation;

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
            .MapGet("institutionalisation", (Guid id, ApiCall call) => call.GetAsync(new GetInstitutionalisation(id)))
            .Open(nameof(GetInstitutionalisation), "Tell how far an innovation has become part of the routine")
            .Answers<InstitutionalisationReport>()
            .Fails(301, 404, 410);
        innovation
            .MapGet(
                "institutionalisation-evidence",
                (Guid id, ApiCall call) =>
                    call.ListAsync(
                        new ListInstitutionalisationEvidence(id, call.Query.Codes<EvidenceStatus>("status"), call.Limit, call.Cursor)
                    )
            )
            .Open(
                nameof(ListInstitutionalisationEvidence),
                "List the evidence that an innovation is part of the routine, newest first, as far as the caller may know of it"
            )
            .WithQuery(ListParameters)
            .Answers<Listing<InstitutionalisationEvidenceItem>>()
            .Fails(301, 404, 410);
        innovation
            .MapGet(
                "institutionalisation-evidence/{evidenceId:guid}",
                (Guid id, Guid evidenceId, ApiCall call) => call.GetAsync(new GetInstitutionalisationEvidence(id, evidenceId))
            )
            .Open(nameof(GetInstitutionalisationEvidence), "Read one piece of evidence")
            .Answers<InstitutionalisationEvidenceItem>()
            .Fails(301, 404, 410);
        innovation
            .MapGet(
                "institutionalisation-evidence/{evidenceId:guid}/transitions",
                (Guid id, Guid evidenceId, ApiCall call) => call.GetAsync(new ListEvidenceTransitions(id, evidenceId))
            )
            .Open(nameof(ListEvidenceTransitions), "List the moves of a piece of evidence, and why those that are closed are")
            .Answers<EvidenceTransitions>()
            .Fails(301, 404, 410);
        innovation
            .MapPost(
                "institutionalisation-evidence",
                (Guid id, ApiCall call) =>
                    call.CreateAsync(
                        (InstitutionalisationEvidenceInput input) => new ClaimEvidence(id, input),
                        view => $"/api/v1/innovations/{id}/institutionalisation-evidence/{view.Item.Id}"
                    )
            )
            .Writes(
                nameof(ClaimEvidence),
                "Put forward, for the owner, a document that shows that an innovation is part of the routine",
                Permissions.WriteInnovations
            )
            .Takes<InstitutionalisationEvidenceInput>(MediaTypes.Json)
            .Creates<InstitutionalisationEvidenceItem>()
            .Fails(301, 404, 410);
        innovation
            .MapPost(
                "institutionalisation-evidence/{evidenceId:guid}/transitions",
                (Guid id, Guid evidenceId, ApiCall call) =>
                    call.ChangeAsync(
                        (int? version, EvidenceTransitionRequest body) => new MoveEvidence(id, evidenceId, version, body.To, body.Reason)
                    )
            )
            .Writes(
                nameof(MoveEvidence),
                "Verify or reject a piece of evidence; the phase of the innovation follows",
                Permissions.VerifyEvidence
            )
            .Takes<EvidenceTransitionRequest>(MediaTypes.Json)
            .Answers<InstitutionalisationEvidenceItem>()
            .Fails(301, 404, 409, 410, 412, 428);
    }
}
