using System.Runtime.CompilerServices;
using JippApi.Application.Statements;

namespace JippApi.Infrastructure.SourceFiles;

/// <summary>A JSON file of objects: an array, an object that contains one, or one object in each line.</summary>
internal sealed class JsonTable : ISourceTable
{
    private readonly Stream content;
    private readonly TextForm form;
    private readonly JsonLayout layout;
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);

    /// <summary>Reads the file once for its columns, because any object may have members that others lack.</summary>
    public JsonTable(Stream content)
    {
        (this.content, form) = (content, TextForm.Recognise(content));
        using (var start = form.ReadUtf8(content))
            layout = JsonLayout.Recognise(start);
        var (rows, objects, filled) = (0, 0, false);
        foreach (var row in Rows())
        {
            rows++;
            objects += row.Texts.Count > 0 ? 1 : 0;
            filled |= row.Issues.Count > 0 || row.Texts.Values.Any(text => !string.IsNullOrWhiteSpace(text));
            foreach (var name in row.Texts.Keys)
                if (places.TryAdd(name, places.Count) && places.Count > FileLimits.MaxColumns)
                    throw new UnreadableFileException(FileFaults.TooManyColumns, rows - 1);
        }

        if (!filled)
            throw new UnreadableFileException(FileFaults.NoRows);
        if (objects == 0)
            throw new UnreadableFileException(FileFaults.NotATable);
        Columns = [.. places.Keys];
    }

    public SourceFileForm Form => layout.Shape == JsonShape.Array ? SourceFileForm.Json : SourceFileForm.NdJson;

    public IReadOnlyList<string> Columns { get; }

    public async IAsyncEnumerable<SourceRow> ReadAsync([EnumeratorCancellation] CancellationToken ct)
    {
        await Task.CompletedTask;
        var number = 0;
        foreach (var row in Rows())
        {
            ct.ThrowIfCancellationRequested();
            number++;
            List<RowIssue> issues = [.. row.Issues];
            var cells = new string?[Columns.Count];
            foreach (var (name, text) in row.Texts)
                cells[places[name]] = CellText.Of(text, name, issues);
            if (issues.Count > 0 || cells.Any(cell => cell is not null))
                yield return new(number, cells) { Issues = issues };
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private IEnumerable<JsonRow> Rows()
    {
        using var utf8 = form.ReadUtf8(content);
        var number = 0;
        foreach (var piece in new JsonPieces(utf8, layout).Read().Where(piece => piece.IsRow))
        {
            if (++number > FileLimits.MaxRows)
                throw new UnreadableFileException(FileFaults.TooManyRows, number - 1);
            var row = JsonRow.Of(piece.Bytes);
            if (piece.IsCut && row.Issues.Exists(issue => issue.Code == RowIssues.BadJson))
                throw new UnreadableFileException(FileFaults.Truncated, number - 1);
            if (form.IsMixed && !System.Text.Unicode.Utf8.IsValid(piece.Bytes.Span))
                row.Issues.Add(new(RowIssues.BadEncoding, IssueSeverity.Error, null, null));
            yield return row;
        }
    }
}
