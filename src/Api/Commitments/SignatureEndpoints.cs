using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Http;
using JippApi.Api.Security;
using JippApi.Application.Access;
using JippApi.Application.Commitments;

namespace JippApi.Api.Commitments;

internal static class SignatureEndpoints
{
    public static void MapSignatures(this RouteGroupBuilder sheets)
    {
        sheets
            .MapPost(
                "{id:guid}/signatures",
                (Guid id, ApiCall call) =>
                    call.RunAsync(
                        (SignatureRequest body) =>
                            new SignCommitment(
                                id,
                                body.Signatory,
                                body.Method,
                                body.DocumentHash,
                                body.Place,
                                body.SignedOn,
                                body.ScanHash,
                                body.ScanFileId
                            )
                    )
            )
            .Writes(nameof(SignCommitment), "Sign a commitment sheet", Policies.SignCommitments)
            .Takes<SignatureRequest>(MediaTypes.Json)
            .Answers<CommitmentDocument>()
            .Fails(404, 409);
        sheets
            .MapPost(
                "{id:guid}/signatures/{number:int}/objections",
                (Guid id, int number, ApiCall call) =>
                    call.RunAsync((SignatureReason body) => new ObjectToSignature(id, number, body.Reason))
            )
            .Writes(nameof(ObjectToSignature), "Object to a signature in the caller's name", Policies.SignedIn)
            .Takes<SignatureReason>(MediaTypes.Json)
            .Answers<CommitmentDocument>()
            .Fails(404, 409);
        sheets
            .MapPost(
                "{id:guid}/signatures/{number:int}/revocations",
                (Guid id, int number, ApiCall call) => call.RunAsync((SignatureReason body) => new RevokeSignature(id, number, body.Reason))
            )
            .Writes(nameof(RevokeSignature), "Revoke a wrongly recorded signature", Permissions.WriteCommitments)
            .Takes<SignatureReason>(MediaTypes.Json)
            .Answers<CommitmentDocument>()
            .Fails(404, 409);
    }
}
