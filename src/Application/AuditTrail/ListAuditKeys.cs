using JippApi.Application.Audit;
using MediatR;

namespace JippApi.Application.AuditTrail;

/// <summary>Lists the keys that have signed heads of the audit log, newest first.</summary>
public sealed record ListAuditKeys : IRequest<AuditKeySet>;

/// <summary>The keys of the audit log.</summary>
/// <param name="Keys">The keys, newest first; only the first one signs.</param>
public sealed record AuditKeySet(IReadOnlyList<AuditKeyItem> Keys);

/// <summary>A public key of the audit log.</summary>
/// <param name="Id">The id that heads give.</param>
/// <param name="VerifierKey">The key as verifiers of signed notes take it (C2SP signed-note): name, id and Ed25519
/// key.</param>
/// <param name="CreatedAt">Since when it signs.</param>
/// <param name="Endorsement">Signature of the key before it over <c>verifierKey</c> in Base64; absent for the first
/// key.</param>
public sealed record AuditKeyItem(string Id, string VerifierKey, DateTimeOffset CreatedAt, string? Endorsement);

internal sealed class ListAuditKeysHandler(IAuditKeys keys) : IRequestHandler<ListAuditKeys, AuditKeySet>
{
    public async Task<AuditKeySet> Handle(ListAuditKeys request, CancellationToken ct) =>
        new([
            .. (await keys.PublishedAsync(ct)).Select(key => new AuditKeyItem(
                key.Id,
                SignedNote.VerifierKey(keys.Origin, key.Key),
                key.CreatedAt,
                key.Endorsement is { } signature ? Convert.ToBase64String(signature) : null
            )),
        ]);
}
