namespace JippApi.Infrastructure.Persistence.Audit;

/// <summary>A key of the audit log as stored.</summary>
internal sealed class AuditKeyRow
{
    public required string Id { get; init; }

    /// <summary>The private key, encrypted if a password is configured.</summary>
    public required byte[] Secret { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>The signature of the key before it.</summary>
    public byte[]? Endorsement { get; init; }
}

/// <summary>
/// The size of the sealed log. Its row is locked while a batch is sealed, so that there is one sealer at a time.
/// </summary>
internal sealed class AuditLogSize
{
    public int Id { get; init; }

    public long Size { get; init; }

    /// <summary>How many events were verified; those before it were right.</summary>
    public long VerifiedSize { get; init; }

    /// <summary>Proves that a server verified them.</summary>
    public byte[]? VerifiedMark { get; init; }
}
