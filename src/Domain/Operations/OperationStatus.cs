namespace JippApi.Domain.Operations;

/// <summary>What long work there is. At most one of a kind runs at a time, over all processes.</summary>
public enum OperationKind
{
    /// <summary>Writes the directory of published innovations anew (<i>susun ulang direktori</i>).</summary>
    Reindex,

    /// <summary>Removes what was kept for long enough (<i>hapus data kedaluwarsa</i>).</summary>
    Purge,

    /// <summary>Carries what is late up the chain, and tells people (<i>eskalasi keterlambatan</i>).</summary>
    Escalate,
}

/// <summary>How far a piece of long work is.</summary>
public enum OperationStatus
{
    /// <summary>Waits for a worker.</summary>
    Queued,

    /// <summary>A worker is at it.</summary>
    Running,

    /// <summary>Done.</summary>
    Succeeded,

    /// <summary>Given up.</summary>
    Failed,

    /// <summary>Ended at somebody's wish.</summary>
    Cancelled,
}

/// <summary>What has happened to a piece of long work.</summary>
public enum OperationStep
{
    /// <summary>It was asked for.</summary>
    Requested,

    /// <summary>A worker took it up.</summary>
    Started,

    /// <summary>Another worker took it over from one that was not heard of any more.</summary>
    TakenOver,

    /// <summary>It entered a phase.</summary>
    EnteredPhase,

    /// <summary>It failed, and will be tried again.</summary>
    WillRetry,

    /// <summary>The worker was stopped; another goes on.</summary>
    PutBack,

    /// <summary>Somebody asked to end it.</summary>
    CancelRequested,

    /// <summary>It is done.</summary>
    Succeeded,

    /// <summary>It was given up.</summary>
    Failed,

    /// <summary>It ended at somebody's wish.</summary>
    Cancelled,
}
