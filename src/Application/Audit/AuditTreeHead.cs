namespace JippApi.Application.Audit;

/// <summary>
/// A signed head of the audit log (<i>kepala log</i>): whoever keeps it can notice any later change to the events that
/// it covers.
/// </summary>
public sealed class AuditTreeHead
{
    /// <summary>Maximum length of the id of a key.</summary>
    public const int KeyIdMaxLength = 8;

    /// <summary>The number of events that the head covers.</summary>
    public required long Size { get; init; }

    /// <summary>The root of the Merkle tree over them.</summary>
    public required byte[] RootHash { get; init; }

    /// <summary>When the head was signed.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The key that signed it.</summary>
    public required string KeyId { get; init; }

    /// <summary>The signature (Ed25519) of the text of the head.</summary>
    public required byte[] Signature { get; init; }
}
