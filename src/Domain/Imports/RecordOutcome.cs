namespace JippApi.Domain.Imports;

/// <summary>Outcome of a row of a source list.</summary>
public enum RecordOutcome
{
    /// <summary>A new innovation was made of it.</summary>
    Created,

    /// <summary>The list had stated something else about the innovation before.</summary>
    Updated,

    /// <summary>The list had stated the same before.</summary>
    Unchanged,

    /// <summary>It could not be taken over.</summary>
    Rejected,

    /// <summary>It describes an innovation that was in the directory, to which it now belongs.</summary>
    Merged,
}
