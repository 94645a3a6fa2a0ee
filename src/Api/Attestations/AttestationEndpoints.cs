using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Exports;
using JippApi.Api.Conventions.Lists;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Http;
using JippApi.Api.Security;
using JippApi.Application.Attestations;
using JippApi.Application.Common;
using JippApi.Domain.Attestations;
using JippApi.Domain.Innovations;

namespace JippApi.Api.Attestations;

internal static class AttestationEndpoints
{
    public const string Tag = "Attestations";

    private static readonly IReadOnlyList<Parameter> ListParameters =
    [
        Parameter.CodesOf<AttestationStatus>("status", "attestation-statuses", "Status. — Status.", "ACCEPTED"),
        Parameter.CodesOf<ConfirmationMethod>(
            "method",
            "confirmation-methods",
            "Cara keberlangsungan diketahui. — How it was found out.",
            "HUB_VISIT"
        ),
        Paging.Limit,
        Paging.Cursor,
    ];

    public static void MapAttestations(this IEndpointRouteBuilder api)
    {
        var innovation = api.MapGroup("innovations/{id:guid}").WithTags(Tag);

        innovation
            .MapGet(
                "attestations",
                (Guid id, ApiCall call) =>
                    call.ExportAsync(
                        (limit, cursor) =>
                            new ListAttestations(
                                id,
                                call.Query.Codes<AttestationStatus>("status"),
                                call.Query.Codes<ConfirmationMethod>("method"),
                                limit,
                                cursor
                            )
                    )
            )
            .Open(nameof(ListAttestations), "List the attestations of an innovation, newest first")
            .WithQuery(ListParameters)
            .Exports<Listing<AttestationItem>>(AttestationTable.Attestations)
            .Fails(301, 404, 410);
        innovation
            .MapGet(
                "attestations/{attestationId:guid}",
                (Guid id, Guid attestationId, ApiCall call) => call.GetAsync(new GetAttestation(id, attestationId))
            )
            .Open(nameof(GetAttestation), "Get an attestation with its evidence")
            .Answers<AttestationItem>()
            .Fails(301, 404, 410);
        innovation
            .MapPost(
                "attestations",
                (Guid id, ApiCall call) =>
                    call.CreateAsync(
                        (AttestationInput input) => new StateExistence(id, input),
                        view => $"/api/v1/innovations/{view.Item.InnovationId}/attestations/{view.Item.Id}"
                    )
            )
            .Writes(nameof(StateExistence), "State whether an innovation still runs", Policies.AnyCaller)
            .Takes<AttestationInput>(MediaTypes.Json)
            .Creates<AttestationItem>()
            .Fails(301, 404, 410);
    }
}
