using System.Xml;
using JippApi.Application.Statements;

namespace JippApi.Infrastructure.SourceFiles.Workbooks;

/// <summary>The first sheet of a workbook that is shown and has cells.</summary>
internal sealed class XlsxSheet : ISheet
{
    private const int MaxSheets = 1_000;
    private const int LastColumn = 16_384;

    private readonly WorkbookFile workbook;
    private readonly SharedTexts texts;
    private readonly NumberForms forms;
    private readonly MergedCells merged;

    public XlsxSheet(Stream content)
    {
        workbook = new(content);
        try
        {
            var (sheets, isFrom1904) = Safely(Sheets);
            (Path, merged) = Safely(() => FirstFilled(sheets));
            texts = Safely(() => SharedTexts.Read(OpenRelated("sharedStrings")));
            forms = Safely(() => new NumberForms(OpenRelated("styles"), isFrom1904));
        }
        catch
        {
            texts?.Dispose();
            workbook.Dispose();
            throw;
        }
    }

    /// <summary>The path of the part with the sheet.</summary>
    public string Path { get; }

    /// <summary>The number of columns up to the last cell.</summary>
    public int Width => merged.Width;

    public WorkbookFile Workbook => workbook;

    public IEnumerable<RawRow> Read()
    {
        using var xml = workbook.Open(Path)!;
        merged.Restart();
        var number = 0;
        while (Safely(() => NextRow(xml), number))
        {
            number = CellXml.Number(xml.GetAttribute("r")) is { } stated && stated > number ? stated : number + 1;
            List<string?> cells = [];
            List<RawIssue> issues = [];
            if (!xml.IsEmptyElement)
                _ = Safely(() => ReadRow(xml, cells, issues), number);
            merged.Fill(number, cells);
            yield return new(number, cells, issues);
        }
    }

    public void Dispose()
    {
        texts.Dispose();
        workbook.Dispose();
    }

    private static bool NextRow(XmlReader xml)
    {
        while (xml.Read())
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "row" })
                return true;
        return false;
    }

    private bool ReadRow(XmlReader xml, List<string?> cells, List<RawIssue> issues)
    {
        var (depth, column) = (xml.Depth, -1);
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml is not { NodeType: XmlNodeType.Element, LocalName: "c" })
                continue;
            column = CellXml.ColumnOf(xml.GetAttribute("r")) ?? column + 1;
            if (column >= LastColumn)
                throw new UnreadableFileException(FileFaults.TooManyColumns);
            if (xml.IsEmptyElement)
                continue;
            while (cells.Count <= column)
                cells.Add(null);
            cells[column] = ReadCell(xml, column, issues);
        }

        return true;
    }

    private string? ReadCell(XmlReader xml, int column, List<RawIssue> issues)
    {
        var (kind, style, depth) = (xml.GetAttribute("t"), CellXml.Number(xml.GetAttribute("s")), xml.Depth);
        string? value = null;
        var (isFormula, hasValue) = (false, false);
        while (xml.Read() && xml.Depth > depth)
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            else if (xml.LocalName == "f")
                isFormula = true;
            else if (xml.LocalName == "v")
                (value, hasValue) = (CellXml.Text(xml), true);
            else if (xml.LocalName == "is")
                (value, hasValue) = (CellXml.RichText(xml), true);

        if (isFormula && !hasValue)
            issues.Add(new(RowIssues.FormulaWithoutValue, IssueSeverity.Warning, column));
        if (kind == "e")
            issues.Add(new(RowIssues.CellError, IssueSeverity.Warning, column, value));
        return value is null or "" ? null : Shown(value, kind, style);
    }

    private string? Shown(string value, string? kind, int? style) =>
        kind switch
        {
            "s" => CellXml.Number(value.Trim()) is { } number ? texts.Find(number) : null,
            "str" => CellXml.Unescaped(value),
            "inlineStr" or "d" => value,
            "b" => value.Trim() == "1" ? "TRUE" : "FALSE",
            "e" => null,
            _ => forms.Shown(value.Trim(), style),
        };

    private (List<(string Id, bool IsHidden)> Sheets, bool IsFrom1904) Sheets()
    {
        using var xml = workbook.Open(workbook.Main) ?? throw new UnreadableFileException(FileFaults.Damaged);
        List<(string, bool)> sheets = [];
        var isFrom1904 = false;
        while (xml.Read())
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "workbookPr" })
                isFrom1904 = xml.GetAttribute("date1904") is "1" or "true";
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "sheet" } && sheets.Count < MaxSheets)
                sheets.Add((IdOf(xml), xml.GetAttribute("state") is "hidden" or "veryHidden"));
        return (sheets, isFrom1904);
    }

    private static string IdOf(XmlReader sheet)
    {
        for (var more = sheet.MoveToFirstAttribute(); more; more = sheet.MoveToNextAttribute())
            if (sheet.LocalName == "id" && sheet.Prefix.Length > 0)
            {
                var id = sheet.Value;
                sheet.MoveToElement();
                return id;
            }

        sheet.MoveToElement();
        return "";
    }

    private (string Path, MergedCells Merged) FirstFilled(List<(string Id, bool IsHidden)> sheets)
    {
        var paths = workbook.RelatedTo(workbook.Main, "worksheet").DistinctBy(sheet => sheet.Id).ToDictionary(s => s.Id, s => s.Path);
        foreach (var (id, _) in sheets.OrderBy(sheet => sheet.IsHidden))
            if (paths.TryGetValue(id, out var path) && workbook.Open(path) is { } xml)
                using (xml)
                    if (MergedCells.Read(xml) is { HasCells: true } found)
                        return (path, found);
        throw new UnreadableFileException(sheets.Count == 0 ? FileFaults.Damaged : FileFaults.Empty);
    }

    private XmlReader? OpenRelated(string kind) =>
        workbook.RelatedTo(workbook.Main, kind) is [var part, ..] ? workbook.Open(part.Path) : null;

    /// <summary>Tells what is wrong with a workbook that breaks while it is read.</summary>
    private static T Safely<T>(Func<T> read, int? row = null)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is XmlException or InvalidDataException or EndOfStreamException or ArgumentException)
        {
            throw new UnreadableFileException(FileFaults.Damaged, row, e);
        }
    }
}
