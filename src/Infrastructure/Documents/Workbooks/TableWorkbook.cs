using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using JippApi.Application.Documents;

namespace JippApi.Infrastructure.Documents.Workbooks;

/// <summary>
/// Writes a table as a workbook: the rows on the first sheet, written while they are read, and what they are on the
/// second.
/// </summary>
internal sealed class TableWorkbook : IWorkbooks
{
    private const string TableFile = "xl/worksheets/sheet1.xml";
    private const string AboutFile = "xl/worksheets/sheet2.xml";
    private const int MaxSheetName = 31;

    /// <summary>Characters beside each other that are legible on a printed page.</summary>
    private const double PageWidth = 180;

    private static readonly double[] AboutWidths = [34, 70, 70];

    /// <inheritdoc/>
    public Task<byte[]> WriteAsync(
        WorkbookTable table,
        IAsyncEnumerable<IReadOnlyList<object?>> rows,
        Func<IReadOnlyList<AboutLine>> about,
        CancellationToken ct
    ) =>
        DeterministicZip.OfAsync(
            Package(table),
            new Dictionary<string, Func<Stream, Task>>
            {
                [TableFile] = stream => WriteTableAsync(stream, table, rows, ct),
                [AboutFile] = stream =>
                {
                    WriteAbout(stream, about());
                    return Task.CompletedTask;
                },
            }
        );

    /// <summary>The workbook without its rows.</summary>
    private static byte[] Package(WorkbookTable table)
    {
        using var file = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
        {
            WriteProperties(document.AddNewPart<CoreFilePropertiesPart>("rId2"), table.Title);
            var book = document.AddNewPart<WorkbookPart>(
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                "rId1"
            );
            book.AddNewPart<WorksheetPart>("rId1").Worksheet = new Worksheet(new SheetData());
            book.AddNewPart<WorksheetPart>("rId2").Worksheet = new Worksheet(new SheetData());
            book.AddNewPart<WorkbookStylesPart>("rId3").Stylesheet = WorkbookStyles.Sheet();
            var name = SheetName(table.Title);
            book.Workbook = new Workbook(
                new Sheets(
                    new Sheet
                    {
                        Name = name,
                        SheetId = 1,
                        Id = "rId1",
                    },
                    new Sheet
                    {
                        Name = table.AboutName,
                        SheetId = 2,
                        Id = "rId2",
                    }
                ),
                new DefinedNames(
                    new DefinedName($"'{name.Replace("'", "''", StringComparison.Ordinal)}'!$1:$1")
                    {
                        Name = "_xlnm.Print_Titles", // the header is printed on every page
                        LocalSheetId = 0,
                    }
                )
            );
        }

        return file.ToArray();
    }

    private static string SheetName(string title) => title.Length <= MaxSheetName ? title : title[..MaxSheetName];

    private static void WriteProperties(CoreFilePropertiesPart part, string title)
    {
        const string core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
        const string terms = "http://purl.org/dc/elements/1.1/";
        using var stream = part.GetStream(FileMode.Create);
        using var writer = XmlWriter.Create(stream);
        writer.WriteStartElement("cp", "coreProperties", core);
        writer.WriteElementString("dc", "title", terms, title);
        writer.WriteElementString("dc", "creator", terms, "JIPP (Jaringan Inovasi Pelayanan Publik)");
        writer.WriteEndElement();
    }

    private static async Task WriteTableAsync(
        Stream stream,
        WorkbookTable table,
        IAsyncEnumerable<IReadOnlyList<object?>> rows,
        CancellationToken ct
    )
    {
        using var writer = OpenXmlWriter.Create(stream);
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetProperties(new PageSetupProperties { FitToPage = true }));
        writer.WriteElement(new SheetViews(FrozenHeader()));
        writer.WriteElement(Widths([.. table.Columns.Select(column => column.Width)]));
        writer.WriteStartElement(new SheetData());
        var last = 1;
        writer.WriteElement(
            new Row(table.Columns.Select(column => Cells.Head(column.Title)))
                .At(last)
                .AsHighAs(table.Columns.Max(column => RowHeights.LinesOf(column.Title, column.Width)))
        );
        await foreach (var row in rows.WithCancellation(ct))
        {
            last++;
            writer.WriteElement(
                new Row(table.Columns.Zip(row, (column, value) => CellOf(value, column.Format))).At(last).AsHighAs(LinesOf(table, row))
            );
        }

        writer.WriteEndElement();
        writer.WriteElement(new AutoFilter { Reference = $"A1:{Places.ColumnName(table.Columns.Count)}{Text(last)}" });
        writer.WriteElement(new PrintOptions { GridLines = true });
        writer.WriteElement(
            new PageSetup
            {
                PaperSize = 9, // A4
                Orientation = OrientationValues.Landscape,
                FitToWidth = (uint)Math.Ceiling(table.Columns.Sum(column => column.Width) / PageWidth),
                FitToHeight = 0,
            }
        );
        writer.WriteElement(new HeaderFooter(new OddFooter("&L&A&R&P / &N")));
        writer.WriteEndElement();
    }

    private static void WriteAbout(Stream stream, IReadOnlyList<AboutLine> lines)
    {
        using var writer = OpenXmlWriter.Create(stream);
        writer.WriteElement(
            new Worksheet(
                Widths(AboutWidths),
                new SheetData(
                    lines
                        .Select(line => new Row(
                            Cells.Exact(line.Name, WorkbookStyles.Strong),
                            CellOf(line.Value, ColumnFormat.Text),
                            CellOf(line.Note, ColumnFormat.Text)
                        ))
                        .InPlace()
                        .Zip(
                            lines,
                            (row, line) =>
                                row.AsHighAs(
                                    Math.Max(
                                        RowHeights.LinesOf(line.Value as string ?? "", AboutWidths[1]),
                                        RowHeights.LinesOf(line.Note ?? "", AboutWidths[2])
                                    )
                                )
                        )
                )
            )
        );
    }

    private static int LinesOf(WorkbookTable table, IReadOnlyList<object?> row) =>
        table
            .Columns.Zip(row)
            .Max(cell => cell is { First.Format: ColumnFormat.Text, Second: string text } ? RowHeights.LinesOf(text, cell.First.Width) : 1);

    private static Cell CellOf(object? value, ColumnFormat format) =>
        value switch
        {
            null => Cells.Number(null),
            string text => Cells.Exact(text, format == ColumnFormat.Text ? WorkbookStyles.Wrapped : WorkbookStyles.Code),
            DateOnly day => Cells.IsoDay(day),
            DateTimeOffset time => Cells.Time(time),
            decimal number => Cells.Exact(number, format == ColumnFormat.Money ? WorkbookStyles.Money : WorkbookStyles.Plain),
            _ => throw new ArgumentException($"A cell cannot hold a {value.GetType()}.", nameof(value)),
        };

    private static SheetView FrozenHeader() =>
        new(
            new Pane
            {
                VerticalSplit = 1,
                TopLeftCell = "A2",
                ActivePane = PaneValues.BottomLeft,
                State = PaneStateValues.Frozen,
            }
        )
        {
            TabSelected = true,
            WorkbookViewId = 0,
        };

    private static Columns Widths(double[] widths) =>
        new(
            widths.Select(
                (width, place) =>
                    new Column
                    {
                        Min = (uint)place + 1,
                        Max = (uint)place + 1,
                        Width = width,
                        CustomWidth = true,
                    }
            )
        );

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
