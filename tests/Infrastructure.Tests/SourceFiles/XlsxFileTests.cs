using System.IO.Compression;
using static JippApi.Infrastructure.Tests.SourceFiles.MadeWorkbook;

namespace JippApi.Infrastructure.Tests.SourceFiles;

public sealed class XlsxFileTests
{
    private const string Styles = """
        <numFmts><numFmt numFmtId="164" formatCode="00000"/><numFmt numFmtId="165" formatCode="[$-421]dd\ mmmm\ yyyy;@"/><numFmt numFmtId="166" formatCode="yyyy"/><numFmt numFmtId="167" formatCode="&quot;hari&quot; 0"/></numFmts>
        <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
        <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="22"/><xf numFmtId="167"/></cellXfs>
        """;

    [Theory]
    [InlineData("""<c><v>2024</v></c>""", "2024")]
    [InlineData("""<c><v>2024.0</v></c>""", "2024")]
    [InlineData("""<c><v>2.0240000000000000E3</v></c>""", "2024")]
    [InlineData("""<c><v>0.1</v></c>""", "0.1")]
    [InlineData("""<c><v>1234567890123</v></c>""", "1234567890123")]
    [InlineData("""<c s="1"><v>45352</v></c>""", "2024-03-01")]
    [InlineData("""<c s="3"><v>45352</v></c>""", "2024-03-01")]
    [InlineData("""<c s="4"><v>45352</v></c>""", "2024")]
    [InlineData("""<c s="5"><v>45352.5</v></c>""", "2024-03-01 12:00")]
    [InlineData("""<c s="2"><v>123</v></c>""", "00123")]
    [InlineData("""<c s="6"><v>5</v></c>""", "5")]
    [InlineData("""<c t="b"><v>1</v></c>""", "TRUE")]
    [InlineData("""<c t="s"><v>0</v></c>""", "Bersama")]
    [InlineData("""<c t="s"><v>1</v></c>""", "Tebal biasa")]
    [InlineData("""<c t="s"><v>99</v></c>""", null)]
    [InlineData("""<c t="str"><f>A1&amp;"x"</f><v>hasil</v></c>""", "hasil")]
    [InlineData("<c t=\"inlineStr\"><is><t>baris_x000D_\nsatu</t></is></c>", "baris\nsatu")]
    public async Task A_cell_reads_as_people_see_it(string cell, string? text)
    {
        var read = await Delivery.ReadAsync(
            Of(
                Row("judul", "nilai") + $"""<row><c t="inlineStr"><is><t>A</t></is></c>{cell}</row>""",
                shared: "<si><t>Bersama</t></si><si><r><t>Tebal</t></r><r><t xml:space=\"preserve\"> biasa</t></r><rPh><t>fonetik</t></rPh></si>",
                styles: Styles
            )
        );

        read.Rows[0].Cells[1].ShouldBe(text);
        read.Issues.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("""<c><f>A1+1</f></c>""", "1 FORMULA_WITHOUT_VALUE nilai")]
    [InlineData("""<c t="e"><f>1/0</f><v>#DIV/0!</v></c>""", "1 CELL_ERROR nilai")]
    public async Task A_formula_without_a_value_is_reported(string cell, string issue)
    {
        var read = await Delivery.ReadAsync(Of(Row("judul", "nilai") + $"""<row><c t="inlineStr"><is><t>A</t></is></c>{cell}</row>"""));

        read.Issues.ShouldBe([issue]);
        read.Shown.ShouldBe("A|");
    }

    [Fact]
    public async Task Titles_above_the_header_empty_rows_and_numbering_are_passed()
    {
        var read = await Delivery.ReadAsync(
            Of(
                Row("DAFTAR INOVASI DAERAH")
                    + Row("Tahun 2024")
                    + """<row r="5"><c r="B5" t="inlineStr"><is><t>Judul Inovasi</t></is></c><c r="C5" t="inlineStr"><is><t>Tahun</t></is></c></row>"""
                    + """<row r="6"><c r="A6"><v>1</v></c><c r="B6"><v>2</v></c><c r="C6"><v>3</v></c></row>"""
                    + """<row r="9"><c r="B9" t="inlineStr"><is><t>A</t></is></c><c r="C9"><v>2020</v></c></row>""",
                after: """<mergeCells><mergeCell ref="A1:C1"/></mergeCells>"""
            )
        );

        read.Columns.ShouldBe(["Kolom 1", "Judul Inovasi", "Tahun"]);
        read.Shown.ShouldBe("|A|2020");
        read.Rows[0].Number.ShouldBe(4);
    }

    [Fact]
    public async Task A_cell_joined_downwards_counts_for_each_row()
    {
        var read = await Delivery.ReadAsync(
            Of(
                Row("wilayah", "judul") + Row("Kota Malang", "A") + Row("", "B") + Row("", "C"),
                after: """<mergeCells><mergeCell ref="A2:A3"/></mergeCells>"""
            )
        );

        read.Shown.ShouldBe("Kota Malang|A / Kota Malang|B / |C");
    }

    [Fact]
    public async Task The_first_sheet_that_is_shown_and_filled_is_read()
    {
        var read = await Delivery.ReadAsync(
            Of([
                ("Pilihan", "state=\"hidden\"", Row("x", "y") + Row("1", "2"), ""),
                ("Kosong", "", "", ""),
                ("Data", "", Row("judul", "tahun") + Row("A", "2020"), ""),
            ])
        );

        read.Shown.ShouldBe("A|2020");
    }

    [Fact]
    public async Task Days_may_be_counted_from_1904() =>
        (
            await Delivery.ReadAsync(
                Of(
                    [("Data", "", Row("judul", "mulai") + """<row><c><v>1</v></c><c s="1"><v>43890</v></c></row>""", "")],
                    styles: Styles,
                    properties: "date1904=\"1\""
                )
            )
        ).Shown.ShouldBe("1|2024-03-01");

    [Fact]
    public async Task A_document_type_is_refused() =>
        (
            await Delivery.FaultAsync(
                Of(
                    Row("judul", "tahun") + Row("&x;", "1"),
                    declaration: """<!DOCTYPE worksheet [<!ENTITY x SYSTEM "file:///etc/passwd">]>"""
                )
            )
        ).Code.ShouldBe("FORBIDDEN_MARKUP");

    [Theory]
    [InlineData("""<row r="1"><c r="XFE1"><v>1</v></c></row>""", "TOO_MANY_COLUMNS")]
    [InlineData("<row><c><v>1</v></row>", "DAMAGED")]
    [InlineData("", "EMPTY_FILE")]
    public async Task A_sheet_that_cannot_be_read_says_why(string rows, string code) =>
        (await Delivery.FaultAsync(Of(rows))).Code.ShouldBe(code);

    [Fact]
    public async Task A_workbook_that_is_cut_off_or_another_kind_of_file_says_so()
    {
        var whole = Of(Row("judul", "tahun") + Row("A", "2020"));

        (await Delivery.FaultAsync(whole[..^200])).Code.ShouldBe("TRUNCATED");
        (await Delivery.FaultAsync(whole[..40])).Code.ShouldBe("TRUNCATED");
        (await Delivery.FaultAsync([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0])).Code.ShouldBe("OLD_OR_PROTECTED_WORKBOOK");
        using var other = new MemoryStream();
        using (var archive = new ZipArchive(other, ZipArchiveMode.Create, leaveOpen: true))
            archive.CreateEntry("word/document.xml");
        (await Delivery.FaultAsync(other.ToArray())).Code.ShouldBe("NOT_A_TABLE");
    }

    [Theory]
    [InlineData(
        1_200,
        "xl/sharedStrings.xml",
        "<sst>",
        "<si><t>aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa</t></si>"
    )]
    [InlineData(
        400,
        "xl/worksheets/sheet1.xml",
        "<worksheet><sheetData>",
        "<row><c><v>1111111111111111111111111111111111111111111</v></c></row>"
    )]
    public async Task A_workbook_that_expands_without_end_is_refused_early(int megabytes, string path, string start, string repeated)
    {
        var bomb = Bomb(path, start, repeated, 400_000_000);

        var fault = await Memory.WithinAsync(megabytes, () => Delivery.FaultAsync(bomb));

        fault.Code.ShouldBe("EXPANDS_TOO_MUCH");
    }

    [Fact]
    public async Task A_cell_of_90_megabytes_is_refused_in_little_memory()
    {
        var bomb = Bomb("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row><c t=\"str\"><v>", "x", 90_000_000);

        (await Memory.WithinAsync(60, () => Delivery.FaultAsync(bomb))).Code.ShouldBe("ROW_TOO_LONG");
    }

    [Fact]
    public async Task Many_shared_texts_are_kept_on_disk()
    {
        var text = new string('t', 1_000);
        var shared = string.Concat(Enumerable.Range(0, 30_000).Select(n => $"<si><t>{n} {text}</t></si>"));
        var file = Of(Row("judul", "isi") + """<row><c t="s"><v>3</v></c><c t="s"><v>29999</v></c></row>""", shared: shared);

        (await Delivery.ReadAsync(file)).Shown.ShouldBe($"3 {text}|29999 {text}");
    }

    [Fact]
    public async Task The_copy_with_remarks_is_the_workbook_with_two_more_columns()
    {
        var file = Of(
            Row("Daftar")
                + Row("judul", "tahun")
                + Row("A", "2020")
                + """<row r="4" spans="1:2"><c r="A4"><v>5</v></c><c r="D4"><v>7</v></c></row>"""
        );

        var copy = await Delivery.RemarkedAsync(file, row => row == 1 ? ("REQUIRED", "=1+1 <wajib>") : null);

        var read = await Delivery.ReadAsync(copy);
        read.Columns.ShouldBe(["judul", "tahun", "Kolom 3", "Kolom 4", "kode", "pesan"]);
        read.Shown.ShouldBe("A|2020|||REQUIRED|'=1+1 <wajib> / 5|||7||");
        Part(copy, "xl/styles.xml").ShouldBe(Part(file, "xl/styles.xml"));
    }

    /// <summary>A workbook one part of which is short when packed and endless when expanded.</summary>
    private static byte[] Bomb(string path, string start, string repeated, long length)
    {
        using var target = new MemoryStream();
        target.Write(Of(Row("judul", "tahun") + Row("A", "2020")));
        using (var archive = new ZipArchive(target, ZipArchiveMode.Update, leaveOpen: true))
            archive.GetEntry(path)!.Delete();
        using var bomb = new MemoryStream();
        using (var source = new ZipArchive(target, ZipArchiveMode.Read, leaveOpen: true))
        using (var archive = new ZipArchive(bomb, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in source.Entries)
            {
                using var from = part.Open();
                using var to = archive.CreateEntry(part.FullName).Open();
                from.CopyTo(to);
            }

            using var added = archive.CreateEntry(path, CompressionLevel.SmallestSize).Open();
            new Generated(System.Text.Encoding.UTF8.GetBytes(start), System.Text.Encoding.UTF8.GetBytes(repeated), length).CopyTo(added);
        }

        return bomb.ToArray();
    }
}
