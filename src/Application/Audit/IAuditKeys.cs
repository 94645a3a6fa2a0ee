namespace JippApi.Application.Audit;

/// <summary>The keys that sign the heads of the audit log.</summary>
public interface IAuditKeys
{
    /// <summary>The name of the log in its heads.</summary>
    string Origin { get; }

    /// <summary>
    /// Fails unless this process can use the stored keys, so that a wrong password is noticed before the first write.
    /// A database that has to be migrated first is not checked.
    /// </summary>
    Task RequireUsableAsync(CancellationToken ct);

    /// <summary>Returns the public keys, newest first; only the newest signs.</summary>
    Task<IReadOnlyList<PublicAuditKey>> PublishedAsync(CancellationToken ct);

    /// <summary>Adds a key that signs from now on, endorsed by the one before it.</summary>
    /// <returns>The text by which verifiers are told the key.</returns>
    Task<string> RotateAsync(CancellationToken ct);
}

/// <summary>A public key of the audit log.</summary>
/// <param name="Id">The id that heads give.</param>
/// <param name="Key">The key (Ed25519, 32 bytes).</param>
/// <param name="CreatedAt">Since when it signs.</param>
/// <param name="Endorsement">
/// The signature of the key before it over the text of this one (see <see cref="SignedNote.VerifierKey"/>); null for
/// the
/// first key.
/// </param>
public sealed record PublicAuditKey(string Id, byte[] Key, DateTimeOffset CreatedAt, byte[]? Endorsement);
