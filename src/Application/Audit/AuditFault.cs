namespace JippApi.Application.Audit;

/// <summary>The kinds of faults in the audit log.</summary>
public enum AuditFaultKind
{
    /// <summary>An event is not the one that was sealed.</summary>
    EventChanged,

    /// <summary>A sealed event is missing.</summary>
    EventMissing,

    /// <summary>There is an event that was never sealed, or that no server wrote.</summary>
    EventInserted,

    /// <summary>The details of an event were changed, or erased without a record of it.</summary>
    DetailsChanged,

    /// <summary>The stored hashes do not add up to the signed head.</summary>
    TreeChanged,

    /// <summary>The newest head is not signed by the newest key.</summary>
    HeadForged,

    /// <summary>The log is shorter than one seen before.</summary>
    LogCut,

    /// <summary>The log does not continue one seen before.</summary>
    LogForked,
}

/// <summary>A fault in the audit log.</summary>
/// <param name="Kind">The kind of fault.</param>
/// <param name="LeafIndex">The place in the log where it was found, if it has one.</param>
public sealed record AuditFault(AuditFaultKind Kind, long? LeafIndex = null)
{
    /// <summary>
    /// Whether sealing must stop: a signature over a log that has lost events would vouch for the loss. If a single
    /// event was changed, the hashes are still right, and sealing goes on.
    /// </summary>
    public bool StopsSealing =>
        Kind is AuditFaultKind.TreeChanged or AuditFaultKind.HeadForged or AuditFaultKind.LogCut or AuditFaultKind.LogForked;
}
