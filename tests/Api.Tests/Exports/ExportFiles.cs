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

    /// <summary>The rows of a sheet, the header first.</summary>
    public static List<List<SheetCell>> Sheet(byte[] file, int number = 0)
    {
        using var book = SpreadsheetDocument.Open(new MemoryStream(file), isEditable: false);
        var part = book.WorkbookPart!;
        var formats = part.WorkbookStylesPart!.Stylesheet.CellFormats!.Elements<CellFormat>().ToList();
        var codes = part.WorkbookStylesPart!.Stylesheet.NumberingFormats!.Elements<NumberingFormat>()
            .ToDictionary(format => format.NumberFormatId!.Value, format => format.FormatCode!.Value!);
        var sheet = part.Workbook.Descendants<Sheet>().ElementAt(number);
        var worksheet = ((WorksheetPart)part.GetPartById(sheet.Id!)).Worksheet;
        worksheet.Descendants<CellFormula>().ShouldBeEmpty("text became a formula");
        return
        [
            .. worksheet
                .Descendants<Row>()
                .Select(row =>
                    row.Elements<Cell>()
                        .Select(cell => new SheetCell(
                            cell.InnerText,
                            cell.DataType is null && cell.CellValue is not null,
                            codes.GetValueOrDefault(formats[(int)cell.StyleIndex!.Value].NumberFormatId!.Value, "")
                        ))
                        .ToList()
                ),
        ];
    }
}
