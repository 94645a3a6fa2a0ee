namespace JippApi.Application.Statements;

/// <summary>How serious an issue of a row is.</summary>
public enum IssueSeverity
{
    /// <summary>The row can be taken over, but somebody should look at it.</summary>
    Warning,

    /// <summary>The row cannot be taken over.</summary>
    Error,
}

/// <summary>Something wrong with a row of a source list.</summary>
/// <param name="Code">Code of the issue; the reference set <c>row-issues</c> has the messages.</param>
/// <param name="Severity">How serious it is.</param>
/// <param name="Column">Column in which the value stands; null when it concerns the whole row.</param>
/// <param name="Detail">The value, the limit or the other row; null when the code says it all.</param>
public sealed record RowIssue(string Code, IssueSeverity Severity, string? Column, string? Detail);

/// <summary>A value of a source's own code list that has no counterpart in ours yet.</summary>
/// <param name="Set">Our reference set, such as <c>sectors</c>.</param>
/// <param name="Value">The value, as the source writes it.</param>
public sealed record UnmappedValue(string Set, string Value);

/// <summary>A row of a source list, read in the terms of the directory.</summary>
/// <param name="Key">Key of the row in the list: its own, or one derived from title and institution; null when it has
/// neither.</param>
/// <param name="Statement">The statement of the row; null when it cannot be taken over.</param>
/// <param name="Issues">Problems of the row.</param>
/// <param name="Unmapped">Values of the source's code lists without a counterpart.</param>
public sealed record ReadRow(
    string? Key,
    SourceStatement? Statement,
    IReadOnlyList<RowIssue> Issues,
    IReadOnlyList<UnmappedValue> Unmapped
);
