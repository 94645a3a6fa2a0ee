using System.Runtime.CompilerServices;
using JippApi.Application.Statements;

namespace JippApi.Infrastructure.SourceFiles;

/// <summary>A sheet with a header, as rows under named columns.</summary>
internal sealed class SheetTable : ISourceTable
{
    private readonly ISheet sheet;
    private readonly Header header;

    private SheetTable(SourceFileForm form, ISheet sheet, Header header) => (Form, this.sheet, this.header) = (form, sheet, header);

    public SourceFileForm Form { get; }

    public IReadOnlyList<string> Columns => header.Columns;

    /// <summary>Opens a sheet, which belongs to the table from then on.</summary>
    public static SheetTable Open(SourceFileForm form, ISheet sheet)
    {
        try
        {
            return new(form, sheet, Header.Find(sheet.Read()));
        }
        catch
        {
            sheet.Dispose();
            throw;
        }
    }

    public async IAsyncEnumerable<SourceRow> ReadAsync([EnumeratorCancellation] CancellationToken ct)
    {
        await Task.CompletedTask;
        foreach (var raw in sheet.Read())
        {
            ct.ThrowIfCancellationRequested();
            if (NumberOf(raw, header) is { } number)
                yield return Named(number, raw);
        }
    }

    /// <summary>Returns the number of a row under a header; null for a row that states nothing.</summary>
    public static int? NumberOf(RawRow raw, Header header)
    {
        var number = raw.Number - header.Number;
        if (number <= 0 || (raw.IsEmpty && raw.Issues.Count == 0) || (number == 1 && Header.IsNumbering(raw)))
            return null;
        return number <= FileLimits.MaxRows ? number : throw new UnreadableFileException(FileFaults.TooManyRows, number - 1);
    }

    public ValueTask DisposeAsync()
    {
        sheet.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>
    /// Cells without a title are read, too, so that whoever corrects the row sees them. A workbook leaves out empty
    /// cells; a file of separated values with too few of them has lost some, or never had them.
    /// </summary>
    private SourceRow Named(int number, RawRow raw)
    {
        List<RowIssue> issues = [.. raw.Issues.Select(Named)];
        var cells = new string?[Math.Max(Columns.Count, Math.Min(raw.Width, FileLimits.MaxColumns))];
        for (var place = 0; place < cells.Length && place < raw.Cells.Count; place++)
            cells[place] = CellText.Of(raw.Cells[place], UntitledColumn.TitleAt(Columns, place), issues);
        if (raw.Width > Columns.Count)
            issues.Add(new(RowIssues.TooManyCells, IssueSeverity.Error, null, $"{raw.Width} > {Columns.Count}"));
        else if (Form == SourceFileForm.Csv && raw.Cells.Count < Columns.Count)
            issues.Add(new(RowIssues.TooFewCells, IssueSeverity.Warning, null, $"{raw.Cells.Count} < {Columns.Count}"));
        return new(number, cells) { Issues = issues };
    }

    private RowIssue Named(RawIssue issue) =>
        new(issue.Code, issue.Severity, issue.Column is { } place ? UntitledColumn.TitleAt(Columns, place) : null, issue.Detail);
}
