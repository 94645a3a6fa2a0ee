using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace JippApi.Api.Tests.Exports;

/// <summary>A cell of a workbook: what a reader sees, and whether it is stored as a number.</summary>
internal sealed record SheetCell(string Text, bool IsNumber, string Format)
{
    /// <summary>The day or time that the number stands for.</summary>
    public DateTime Moment => DateTime.FromOADate(double.Parse(Text, CultureInfo.InvariantCulture));
}

/// <summary>Reads exported files without the code that wrote them.</summary>
internal static class ExportFiles
{
    /// <summary>The records of a CSV file (RFC 4180), the header first.</summary>
    public static List<string[]> Csv(string text, char separator = ',')
    {
        List<string[]> records = [];
        List<string> record = [];
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (quoted && character == '"' && i + 1 < text.Length && text[i + 1] == '"')
                cell.Append(text[i++]);
            else if (character == '"')
                quoted = !quoted;
            else if (quoted || (character != separator && character is not ('\r' or '\n')))
                cell.Append(character);
            else if (character != '\r')
            {
                record.Add(cell.ToString());
                cell.Clear();
                if (character != '\n')
                    continue;
                records.Add([.. record]);
                record.Clear();
            }
        }

        quoted.ShouldBeFalse("a quotation mark is missing");
        record.ShouldBeEmpty("the last line has no end");
        return records;
    }

    /// <summary>
    /// The rows of a sheet, the header first. Only a program that has opened a CSV may have stored formulas, of which
    /// the result is read.
    /// </summary>
    public static List<List<SheetCell>> Sheet(byte[] file, int number = 0, bool mayCalculate = false)
    {
        using var book = SpreadsheetDocument.Open(new MemoryStream(file), isEditable: false);
        var part = book.WorkbookPart!;
        var formats = part.WorkbookStylesPart!.Stylesheet.CellFormats!.Elements<CellFormat>().ToList();
        var codes = (part.WorkbookStylesPart!.Stylesheet.NumberingFormats?.Elements<NumberingFormat>() ?? [])
            .DistinctBy(format => format.NumberFormatId!.Value)
            .ToDictionary(format => format.NumberFormatId!.Value, format => format.FormatCode!.Value!);
        var sheet = part.Workbook.Descendants<Sheet>().ElementAt(number);
        var worksheet = ((WorksheetPart)part.GetPartById(sheet.Id!)).Worksheet;
        if (!mayCalculate)
            worksheet.Descendants<CellFormula>().ShouldBeEmpty("text became a formula");
        return
        [
            .. worksheet
                .Descendants<Row>()
                .Select(row =>
                {
                    List<SheetCell> cells = [];
                    foreach (var cell in row.Elements<Cell>())
                    {
                        while (cells.Count < PlaceOf(cell.CellReference!.Value!))
                            cells.Add(Empty); // programs leave out empty cells
                        cells.Add(CellOf(cell));
                    }

                    return cells;
                }),
        ];

        SheetCell CellOf(Cell cell) =>
            new(
                cell.DataType?.Value == CellValues.SharedString
                    ? part.SharedStringTablePart!.SharedStringTable.ElementAt(
                        int.Parse(cell.CellValue!.Text, CultureInfo.InvariantCulture)
                    ).InnerText
                    : cell.CellValue?.Text ?? cell.InnerText,
                cell.CellValue is not null && (cell.DataType is null || cell.DataType.Value == CellValues.Number),
                codes.GetValueOrDefault(formats[(int)(cell.StyleIndex?.Value ?? 0)].NumberFormatId?.Value ?? 0, "")
            );
    }

    private static SheetCell Empty { get; } = new("", false, "");

    /// <summary>The column of a place such as AB12, from 0.</summary>
    private static int PlaceOf(string reference) =>
        reference.TakeWhile(char.IsAsciiLetter).Aggregate(0, (number, letter) => (number * 26) + letter - 'A' + 1) - 1;
}
