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
            .WithDescription(
                "Signatories sign with their account; the keeper of the sheet can record a signature on paper, with its scan. `If-Match` is not required: the document hash identifies what is signed, and others may sign at the same time."
            )
            .Takes<SignatureRequest>(MediaTypes.Json)
            .Answers<CommitmentDocument>()
            .Fails(404, 409);
        sheets
            .MapPost(
                "{id:guid}/signatures/{number:int}/objections",
                (Guid id, int number, ApiCall call) =>
                    call.RunAsync((SignatureReason body) => new ObjectToSignature(id, number, body.Reason))
            )
            .Writes(nameof(ObjectToSignature), "Object to a signature in one's own name", Policies.SignedIn)
            .WithDescription(
                "Only the named signatory objects, with their own account. The number is that of the signatory. The objection is shown with the signature and revokes nothing."
            )
            .Takes<SignatureReason>(MediaTypes.Json)
            .Answers<CommitmentDocument>()
            .Fails(404, 409);
        sheets
            .MapPost(
                "{id:guid}/signatures/{number:int}/revocations",
                (Guid id, int number, ApiCall call) => call.RunAsync((SignatureReason body) => new RevokeSignature(id, number, body.Reason))
            )
            .Writes(nameof(RevokeSignature), "Revoke a signature that was recorded wrongly", Permissions.WriteCommitments)
            .WithDescription(
                "A keeper of the sheet who neither recorded nor gave the signature revokes it. The number is that of the signatory. The signature stays visible with the reason, and the signatory counts as unsigned."
            )
            .Takes<SignatureReason>(MediaTypes.Json)
            .Answers<CommitmentDocument>()
            .Fails(404, 409);
    }
}
