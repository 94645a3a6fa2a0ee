namespace JippApi.Domain.Imports;

/// <summary>The status of an import.</summary>
public enum ImportStatus
{
    /// <summary>The file has arrived.</summary>
    Received,

    /// <summary>All rows have been read from the file.</summary>
    Parsed,

    /// <summary>Each row is read in the terms of the directory, or refused.</summary>
    Validated,

    /// <summary>Each row is compared with the directory; what would become of it is being tried.</summary>
    Matched,

    /// <summary>Somebody has to decide whether it is taken over.</summary>
    AwaitingApproval,

    /// <summary>The rows are being taken over.</summary>
    Committing,

    /// <summary>Every row is taken over, unchanged or rejected, and the counts add up.</summary>
    Committed,

    /// <summary>The changes are being undone.</summary>
    RollingBack,

    /// <summary>The changes have been undone, except where somebody has changed or used the innovation since.</summary>
    RolledBack,

    /// <summary>It ended before all of its rows were taken over.</summary>
    Failed,
}

/// <summary>Decision on a row.</summary>
public enum RowDecision
{
    /// <summary>Make a new innovation of it, unless the list has stated it before.</summary>
    New,

    /// <summary>Let it belong to an innovation of the directory.</summary>
    Attach,

    /// <summary>Leave it out.</summary>
    Skip,
}

/// <summary>Outcome of a row in a rollback.</summary>
public enum RowUndo
{
    /// <summary>The innovation is as it was before.</summary>
    Undone,

    /// <summary>Somebody has changed or used the innovation since, so it stays.</summary>
    Kept,
}

/// <summary>How sure a row's best match is.</summary>
public enum RowMatch
{
    /// <summary>Nothing in the directory resembles it.</summary>
    None,

    /// <summary>Somebody should compare them.</summary>
    Possible,

    /// <summary>There is hardly a doubt.</summary>
    Certain,

    /// <summary>The list has stated the row before.</summary>
    Listed,
}
