using System.Globalization;
using JippApi.Application.Common;

namespace JippApi.Application.Audit;

/// <summary>The sealed audit log.</summary>
public interface IAuditLog
{
    /// <summary>Returns the number of sealed events.</summary>
    Task<long> SizeAsync(CancellationToken ct);

    /// <summary>Returns the Merkle tree over the sealed events.</summary>
    MerkleTree Tree(CancellationToken ct);

    /// <summary>
    /// Compares what was sealed since the last verified head with its hashes, and what is not yet sealed with its
    /// marks.
    /// </summary>
    Task<AuditVerification> VerifyNewAsync(CancellationToken ct);

    /// <summary>
    /// Erases the text that people wrote from an event and from the stored domain event behind it, in the open
    /// transaction.
    /// </summary>
    Task EraseTextAsync(AuditEvent happened, CancellationToken ct);

    /// <summary>Returns what waits to be sealed.</summary>
    Task<AuditLag> LagAsync(CancellationToken ct);
}

/// <summary>Integrity of the audit log.</summary>
/// <param name="Whole">Whether no event was changed, removed or inserted.</param>
/// <param name="Size">Number of sealed events.</param>
/// <param name="RootHash">Root of the log at this size in Base64, as the signed head of this size has it.</param>
/// <param name="VerifiedFrom">
/// Place of the first event that was verified this time; those before it had been verified earlier. Start the operation
/// <c>VERIFY_AUDIT</c> to verify all of them again.
/// </param>
/// <param name="Unsealed">Number of events recorded but not yet sealed, at most 1000; normally those of the last
/// second.</param>
/// <param name="Refused">Number of events that no server wrote, which are therefore not sealed.</param>
/// <param name="Fault">What is wrong; absent when the log is intact.</param>
/// <param name="BrokenAt">Place in the log where it was found; absent when it has none.</param>
public sealed record AuditVerification(
    bool Whole,
    long Size,
    string RootHash,
    long VerifiedFrom,
    int Unsealed,
    int Refused,
    AuditFaultKind? Fault,
    long? BrokenAt
);

/// <summary>The events that wait to be sealed.</summary>
/// <param name="Unsealed">The events recorded but not sealed, at most 1000.</param>
/// <param name="Oldest">How long the oldest of them has waited.</param>
/// <param name="Refused">The events that no server wrote.</param>
/// <param name="Fault">What this process found wrong with the log; null if nothing.</param>
public sealed record AuditLag(int Unsealed, TimeSpan Oldest, int Refused, AuditFault? Fault)
{
    /// <summary>Formats the lag for the health check.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Unsealed} UNSEALED, OLDEST {Oldest.TotalSeconds:0} S{(Refused > 0 ? $", {Refused} REFUSED" : "")}{Broken}"
        );

    private string Broken => Fault is null ? "" : $", BROKEN: {Code.Of(Fault.Kind)}";
}
