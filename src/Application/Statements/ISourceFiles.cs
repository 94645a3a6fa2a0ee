namespace JippApi.Application.Statements;

/// <summary>The form of a delivered file.</summary>
public enum SourceFileForm
{
    Csv,

    Xlsx,

    /// <summary>A JSON array of objects.</summary>
    Json,

    /// <summary>One JSON object in each line.</summary>
    NdJson,
}

/// <summary>Reads the files that source lists come in, row by row in bounded memory.</summary>
public interface ISourceFiles
{
    /// <summary>Opens a file, which must be seekable; the form is recognised by its content.</summary>
    /// <exception cref="UnreadableFileException">The file is not a table that can be read.</exception>
    Task<ISourceTable> OpenAsync(Stream content, CancellationToken ct);

    /// <summary>
    /// Copies a delivered file with two columns added at the end: the codes of the issues of a row, and the messages.
    /// </summary>
    /// <param name="content">The delivered file.</param>
    /// <param name="target">Where to write.</param>
    /// <param name="remarks">Returns code and message of a row, by its number; null for one without.</param>
    /// <param name="titles">The titles of the two columns.</param>
    /// <param name="ct">Cancels the work.</param>
    Task CopyWithRemarksAsync(
        Stream content,
        Stream target,
        Func<int, (string Codes, string Messages)?> remarks,
        (string Codes, string Messages) titles,
        CancellationToken ct
    );
}

/// <summary>An open file.</summary>
public interface ISourceTable : IAsyncDisposable
{
    SourceFileForm Form { get; }

    /// <summary>
    /// The columns, in their order; of JSON, the members of the first objects, nested ones as <c>a.b</c>.
    /// </summary>
    IReadOnlyList<string> Columns { get; }

    /// <summary>Returns the rows in their order, numbered from 1.</summary>
    /// <exception cref="UnreadableFileException">The rest of the file cannot be read.</exception>
    IAsyncEnumerable<SourceRow> ReadAsync(CancellationToken ct);
}

/// <summary>A row as it stands in the file.</summary>
/// <param name="Number">The number among the rows, from 1; the header is not counted.</param>
/// <param name="Cells">The texts, in the order of the columns; null for an empty cell.</param>
public sealed record SourceRow(int Number, IReadOnlyList<string?> Cells)
{
    /// <summary>The problems of the row itself, such as too many cells.</summary>
    public IReadOnlyList<RowIssue> Issues { get; init; } = [];
}

/// <summary>Thrown when a file cannot be read.</summary>
/// <param name="code">Why; a code of the reference set <c>file-faults</c>.</param>
/// <param name="row">The row after which nothing could be read; null when nothing could.</param>
public sealed class UnreadableFileException(string code, int? row = null, Exception? inner = null)
    : Exception($"The file cannot be read: {code}, row {row}.", inner)
{
    public string Code { get; } = code;

    public int? Row { get; } = row;
}
