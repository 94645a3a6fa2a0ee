using System.Text.Unicode;
using CsvHelper;
using JippApi.Application.ColumnMappings;
using JippApi.Application.Statements;
using JippApi.Domain.CodeMappings;

namespace JippApi.Infrastructure.SourceFiles;

/// <summary>A file of separated values, in the dialect that its first rows show.</summary>
internal sealed class CsvSheet : ISheet
{
    private static readonly char[] Separators = [';', ',', '\t', '|'];

    private readonly Stream content;

    public CsvSheet(Stream content)
    {
        (this.content, Form) = (content, TextForm.Recognise(content));
        Separator = Separators.MaxBy(Fitness);
    }

    public TextForm Form { get; }

    public char Separator { get; }

    public IEnumerable<RawRow> Read() => Read(Separator, _ => { });

    /// <summary>Returns the rows, and passes the bytes of each, in UTF-8 and without its line break.</summary>
    public IEnumerable<RawRow> Read(SpanAction seen) => Read(Separator, seen);

    public void Dispose() { }

    private IEnumerable<RawRow> Read(char separator, SpanAction seen)
    {
        List<RawIssue> issues = [];
        var number = 0;
        using var csv = CsvReader.Create(Form.ReadUtf8(content), OptionsOf(separator, malformed => issues.AddRange(IssuesOf(malformed))));
        while (Next(csv, number))
        {
            number++;
            seen(csv.RawRecord);
            if (Form.IsMixed && !Utf8.IsValid(csv.RawRecord))
                issues.Add(new(RowIssues.BadEncoding, IssueSeverity.Error));
            if (issues.Exists(issue => issue.Code == FileFaults.Truncated))
                throw new UnreadableFileException(FileFaults.Truncated, number - 1);
            var cells = new string?[csv.FieldCount];
            for (var place = 0; place < cells.Length; place++)
                cells[place] = csv.GetString(place) is { Length: > 0 } text ? text : null;
            issues.AddRange(FormulasIn(cells));
            yield return new(number, cells, [.. issues]);
            issues.Clear();
        }
    }

    /// <summary>
    /// The text of a formula stays beside the record; it is taken as empty where it would state something.
    /// </summary>
    private static IEnumerable<RawIssue> FormulasIn(string?[] cells) =>
        cells
            .Index()
            .Where(cell => cell.Item is not null && FormulaText.Is(cell.Item))
            .Select(cell => new RawIssue(RowIssues.FormulaWithoutValue, IssueSeverity.Warning, cell.Index, Shortened(cell.Item!)));

    private static string Shortened(string text) => text.Length <= CodeMapping.ValueMaxLength ? text : text[..CodeMapping.ValueMaxLength];

    private static bool Next(CsvReader csv, int number)
    {
        try
        {
            return csv.Read();
        }
        catch (CsvFormatException e)
        {
            throw new UnreadableFileException(FileFaults.RowTooLong, number, e);
        }
    }

    private static CsvReaderOptions OptionsOf(char separator, Action<CsvMalformedRecord> malformed) =>
        new()
        {
            Separator = separator,
            HasHeader = false,
            SkipEmptyLines = false,
            MaxRecordSize = FileLimits.MaxRowBytes,
            OnMalformedRecord = malformed,
        };

    /// <summary>
    /// A quotation mark within a text is a text; after a text that was closed, it may have been meant to close another.
    /// </summary>
    private static IEnumerable<RawIssue> IssuesOf(CsvMalformedRecord malformed) =>
        malformed.Reason switch
        {
            CsvMalformedReason.UnterminatedQuote => [new(FileFaults.Truncated, IssueSeverity.Error)],
            CsvMalformedReason.TextAfterClosingQuote => [new(RowIssues.BadQuotes, IssueSeverity.Error)],
            _ => [],
        };

    /// <summary>How well the first rows fit a separator: known titles first, then the rows as wide as most.</summary>
    private int Fitness(char separator)
    {
        List<RawRow> rows = [];
        try
        {
            rows.AddRange(Read(separator, _ => { }).Where(row => !row.IsEmpty).Take(FileLimits.HeaderRows));
        }
        catch (UnreadableFileException)
        {
            if (rows.Count == 0)
                return 0; // otherwise what could be read until then decides
        }

        if (rows.Count == 0)
            return int.MaxValue; // there is nothing but this separator
        var known = rows.Max(row => row.Cells.OfType<string>().Where(HeaderWords.IsKnown).Distinct().Count());
        var usual = rows.Where(row => row.Width > 1).GroupBy(row => row.Cells.Count).MaxBy(same => same.Count());
        return (known * 100_000) + ((usual?.Count() ?? 0) * 1_000) + Math.Min(usual?.Key ?? 0, 999);
    }

    internal delegate void SpanAction(ReadOnlySpan<byte> row);
}
