using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Exports;
using JippApi.Api.Conventions.Lists;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Http;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Institutionalisation;
using JippApi.Domain.Institutionalisation;

namespace JippApi.Api.Institutionalisation;

internal static class InstitutionalisationEndpoints
{
    private static readonly IReadOnlyList<Parameter> ListParameters =
    [
        Parameter.CodesOf<EvidenceStatus>("status", "evidence-statuses", "Status. — Status.", "VERIFIED"),
        Paging.Limit,
        Paging.Cursor,
    ];

    public static void MapInstitutionalisation(this IEndpointRouteBuilder api)
    {
        var innovation = api.MapGroup("innovations/{id:guid}").WithTags("Institutionalisation");

        innovation
            .MapGet("institutionalisation", (Guid id, ApiCall call) => call.GetAsync(new GetInstitutionalisation(id)))
            .Open(nameof(GetInstitutionalisation), "Get the institutionalisation level of an innovation")
            .Answers<InstitutionalisationReport>()
            .Fails(301, 404, 410);
        innovation
            .MapGet(
                "institutionalisation-evidence",
                (Guid id, ApiCall call) =>
                    call.ExportAsync(
                        (limit, cursor) =>
                            new ListInstitutionalisationEvidence(id, call.Query.Codes<EvidenceStatus>("status"), limit, cursor)
                    )
            )
            .Open(nameof(ListInstitutionalisationEvidence), "List the institutionalisation evidence of an innovation, newest first")
            .WithQuery(ListParameters)
            .Exports<Listing<InstitutionalisationEvidenceItem>>(InstitutionalisationTable.Evidence)
            .Fails(301, 404, 410);
        innovation
            .MapGet(
                "institutionalisation-evidence/{evidenceId:guid}",
                (Guid id, Guid evidenceId, ApiCall call) => call.GetAsync(new GetInstitutionalisationEvidence(id, evidenceId))
            )
            .Open(nameof(GetInstitutionalisationEvidence), "Get a piece of institutionalisation evidence")
            .Answers<InstitutionalisationEvidenceItem>()
            .Fails(301, 404, 410);
        innovation
            .MapGet(
                "institutionalisation-evidence/{evidenceId:guid}/transitions",
                (Guid id, Guid evidenceId, ApiCall call) => call.GetAsync(new ListEvidenceTransitions(id, evidenceId))
            )
            .Open(
                nameof(ListEvidenceTransitions),
                "List the transitions of institutionalisation evidence, with the reason for those that are not allowed"
            )
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
            .Writes(nameof(ClaimEvidence), "Submit institutionalisation evidence for an innovation", Permissions.WriteInnovations)
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
            .Writes(nameof(MoveEvidence), "Verify or reject institutionalisation evidence", Permissions.VerifyEvidence)
            .Takes<EvidenceTransitionRequest>(MediaTypes.Json)
            .Answers<InstitutionalisationEvidenceItem>()
            .Fails(301, 404, 409, 410, 412, 428);
    }
}
