using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using JippApi.Application.Documents;
using JippApi.Infrastructure.Documents.Workbooks;

namespace JippApi.Infrastructure.Tests.Documents;

public class TableWorkbookTests
{
    private static readonly WorkbookTable Table = new(
        "Daftar yang judulnya lebih panjang daripada nama lembar",
        "Tentang",
        [
            new("Teks", ColumnFormat.Text, 30),
            new("Kode", ColumnFormat.Code, 10),
            new("Angka", ColumnFormat.Number, 10),
            new("Anggaran (Rp)", ColumnFormat.Money, 10),
            new("Hari", ColumnFormat.Day, 10),
            new("Waktu (WIB)", ColumnFormat.Time, 10),
        ]
    );

    [Fact]
    public async Task The_workbook_is_valid_and_the_same_each_time()
    {
        object?[] row =
        [
            "=1+1",
            "13.10",
            12.5m,
            1250000.50m,
            new DateOnly(2027, 3, 1),
            new DateTimeOffset(2027, 3, 1, 17, 30, 0, TimeSpan.Zero),
        ];
        var file = await WriteAsync(row, [null, null, null, null, null, null]);

        using var book = Open(file);
        new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019)
            .Validate(book)
            .Select(error => $"{error.Path?.XPath}: {error.Description}")
            .ShouldBeEmpty();
        (await WriteAsync(row, [null, null, null, null, null, null])).ShouldBe(file);
        var cells = RowsOf(book)[1];
        cells.Select(cell => cell.CellReference!.Value).ShouldBe(["A2", "B2", "C2", "D2", "E2", "F2"]);
        cells[..2].Select(cell => cell.InnerText).ShouldBe(["=1+1", "13.10"]);
        (cells[2].CellValue!.Text, cells[3].CellValue!.Text).ShouldBe(("12.5", "1250000.50"));
        DateTime.FromOADate(double.Parse(cells[4].CellValue!.Text, CultureInfo.InvariantCulture)).ShouldBe(new(2027, 3, 1));
        DateTime.FromOADate(double.Parse(cells[5].CellValue!.Text, CultureInfo.InvariantCulture)).ShouldBe(new(2027, 3, 2, 0, 30, 0));
    }

    [Fact]
    public async Task What_a_spreadsheet_cannot_keep_as_a_number_is_text()
    {
        using var book = Open(
            await WriteAsync(
                [null, null, 123456789012345.67m, 999999999999999.99m, new DateOnly(1873, 5, 1), DateTimeOffset.MinValue],
                [null, null, 123456789012345m, null, new DateOnly(1900, 3, 1), DateTimeOffset.MaxValue]
            )
        );

        var rows = RowsOf(book);
        rows[1]
            [2..]
            .Select(cell => (cell.CellValue is null, cell.InnerText))
            .ShouldBe([(true, "123456789012345.67"), (true, "999999999999999.99"), (true, "1873-05-01"), (true, "0001-01-01 07:00:00")]);
        rows[2][2..].Where(cell => cell.HasChildren).ShouldAllBe(cell => cell.CellValue != null);
    }

    [Theory]
    [InlineData("a\0\u0007<b>&\uFFFF😀", "a□□<b>&□😀")]
    [InlineData("satu\r\ndua\rtiga", "satu\ndua\ntiga")]
    [InlineData(" tepi ", " tepi ")]
    [InlineData("@SUM(A1)", "@SUM(A1)")]
    [InlineData("_x0041_", "_x005F_x0041_")]
    public async Task Any_text_is_kept_as_far_as_the_format_can(string text, string kept)
    {
        using var book = Open(await WriteAsync([text, text, null, null, null, null]));

        new OpenXmlValidator().Validate(book).ShouldBeEmpty();
        var row = RowsOf(book)[1];
        row[0].InnerText.ShouldBe(kept);
        row[1].InnerText.ShouldBe(kept);
        row.SelectMany(cell => cell.Descendants<CellFormula>()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(32_767, 32_767)]
    [InlineData(32_768, 32_767)]
    [InlineData(100_000, 32_767)]
    public async Task Text_is_cut_with_a_mark_where_cells_end(int length, int kept)
    {
        using var book = Open(await WriteAsync([new string('x', length), null, null, null, null, null]));

        var text = RowsOf(book)[1][0].InnerText;
        text.Length.ShouldBe(kept);
        text.EndsWith('…').ShouldBe(length > kept);
    }

    private static Task<byte[]> WriteAsync(params object?[][] rows) =>
        new TableWorkbook().WriteAsync(Table, RowsAsync(rows), () => [new("Jumlah baris", (decimal)rows.Length)], default);

    private static async IAsyncEnumerable<IReadOnlyList<object?>> RowsAsync(object?[][] rows)
    {
        foreach (var row in rows)
        {
            await Task.Yield();
            yield return row;
        }
    }

    private static SpreadsheetDocument Open(byte[] file) => SpreadsheetDocument.Open(new MemoryStream(file), isEditable: false);

    private static List<List<Cell>> RowsOf(SpreadsheetDocument book) =>
        [
            .. ((WorksheetPart)book.WorkbookPart!.GetPartById("rId1"))
                .Worksheet.Descendants<Row>()
                .Select(row => row.Elements<Cell>().ToList()),
        ];
}
