using System.Text;

namespace JippApi.Infrastructure.Tests.SourceFiles;

public sealed class CsvFileTests
{
    [Theory]
    [InlineData("judul,tahun\nA,2020\nB,2021\n", "A|2020 / B|2021")]
    [InlineData("judul;tahun\r\nA;2020\r\nB;2021\r\n", "A|2020 / B|2021")]
    [InlineData("judul\ttahun\rA\t2020\rB\t2021", "A|2020 / B|2021")]
    [InlineData("judul|tahun\nA|2020\n", "A|2020")]
    [InlineData("judul;tahun\nA, B, dan C;2020\nD, E;2021\n", "A, B, dan C|2020 / D, E|2021")]
    [InlineData("judul,tahun\n\"A; \"\"B\"\"\nbaris dua\",2020\n", "A; \"B\"\nbaris dua|2020")]
    [InlineData("judul,tahun\nSi \"Cepat\" Jadi,2020\n", "Si \"Cepat\" Jadi|2020")]
    [InlineData("sep=;\njudul;tahun\nA;2020\n", "A|2020")]
    [InlineData("DAFTAR INOVASI TAHUN 2024,,\n,,\njudul,instansi,tahun\nA,B,2020\n", "A|B|2020")]
    [InlineData("No,Judul,Tahun\n(1),(2),(3)\n1,A,2020\n", "1|A|2020")]
    [InlineData("judul,tahun,\nA,2020,\n", "A|2020")]
    [InlineData("judul,tahun\nA\nB,2021\n", "A| / B|2021")]
    [InlineData("Judul Inovasi\nA\nB\n", "A / B")]
    [InlineData("\uFEFFjudul,tahun\nÉ,2020\n", "É|2020")]
    [InlineData("judul,tahun\n=1+1,2020\n", "=1+1|2020")]
    [InlineData("x1;y2\na;b\n", "a|b")]
    public async Task A_table_is_read_whatever_its_dialect(string file, string rows) =>
        (await Delivery.ReadAsync(file)).Shown.ShouldBe(rows);

    [Fact]
    public async Task Rows_are_numbered_as_they_stand_in_the_file()
    {
        var read = await Delivery.ReadAsync("judul,tahun\nA,2020\n,\n\nB,2021\n");

        read.Rows.Select(row => row.Number).ShouldBe([1, 4]);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("windows-1252")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public async Task The_encoding_is_recognised(string name)
    {
        var encoding = name == "windows-1252" ? Delivery.Windows : Encoding.GetEncoding(name);
        byte[] file = [.. encoding.GetPreamble(), .. encoding.GetBytes("judul;tahun\n“Café” – naïve;2020\n")];

        (await Delivery.ReadAsync(file)).Shown.ShouldBe("“Café” – naïve|2020");
    }

    [Fact]
    public async Task A_row_in_another_encoding_is_reported_and_the_others_are_read()
    {
        byte[] file =
        [
            .. Delivery.Utf8("judul,tahun\nCafé,2020\n"),
            .. Delivery.Windows.GetBytes("Café,2021\n"),
            .. Delivery.Utf8("C,2022\n"),
        ];

        var read = await Delivery.ReadAsync(file);

        read.Issues.ShouldBe(["2 BAD_ENCODING", "2 BAD_CHARACTERS judul"]);
        read.Rows.Count.ShouldBe(3);
        read.Rows[0].Cells[0].ShouldBe("Café");
    }

    [Theory]
    [InlineData("judul,tahun\nA,2020,lebih\n", "1 TOO_MANY_CELLS")]
    [InlineData("judul,tahun\n\"A\" B,2020\n", "1 BAD_QUOTES")]
    [InlineData("judul,tahun\nA\0B,2020\n", "1 BAD_CHARACTERS judul")]
    [InlineData("judul,tahun\nA\u0007B,2020\n", "1 BAD_CHARACTERS judul")]
    [InlineData("judul,tahun\nA\uFFFDB,2020\n", "1 BAD_CHARACTERS judul")]
    public async Task What_is_wrong_with_a_row_is_reported_with_it(string file, string issue)
    {
        var read = await Delivery.ReadAsync(file + "C,2021\n");

        read.Issues.ShouldBe([issue]);
        read.Rows[1].Cells.ShouldBe(["C", "2021"]);
    }

    [Fact]
    public async Task Titles_that_repeat_or_lack_get_names_of_their_own() =>
        (await Delivery.ReadAsync("Judul,judul,,Tahun\nA,B,C,2020\n")).Columns.ShouldBe(["Judul", "judul (2)", "Kolom 3", "Tahun"]);

    [Theory]
    [InlineData("", "EMPTY_FILE")]
    [InlineData(" \r\n\t\n", "EMPTY_FILE")]
    [InlineData(",,\n,,\n", "EMPTY_FILE")]
    [InlineData("judul,tahun\n", "NO_ROWS")]
    [InlineData("judul,tahun\n,\n,\n", "NO_ROWS")]
    [InlineData("judul,tahun\nA,2020\n\"B,2021\n", "TRUNCATED")]
    [InlineData("%PDF-1.7 \n", "NOT_A_TABLE")]
    [InlineData("<!DOCTYPE html><html></html>", "NOT_A_TABLE")]
    [InlineData("<html><body>Login</body></html>", "NOT_A_TABLE")]
    public async Task A_file_that_is_no_table_says_why(string file, string code) => (await Delivery.FaultAsync(file)).Code.ShouldBe(code);

    [Fact]
    public async Task A_file_cut_off_in_a_quotation_says_after_which_row() =>
        (await Delivery.FaultAsync("judul,tahun\nA,2020\nB,2021\n\"C,2022\nD,2023")).ShouldBe(("TRUNCATED", 3));

    [Fact]
    public async Task Characters_of_two_bytes_without_a_mark_are_not_guessed() =>
        (await Delivery.FaultAsync(Encoding.Unicode.GetBytes("judul,tahun\nA,2020\n"))).Code.ShouldBe("UNKNOWN_ENCODING");

    [Fact]
    public async Task There_are_at_most_500_columns() =>
        (await Delivery.FaultAsync(string.Join(',', Enumerable.Range(0, 10_000).Select(n => $"k{n}")) + "\nA,B\n")).Code.ShouldBe(
            "TOO_MANY_COLUMNS"
        );

    [Fact]
    public async Task A_row_of_90_megabytes_is_refused_in_little_memory()
    {
        var fault = await Memory.WithinAsync(40, () => Delivery.FaultAsync(new Generated("judul,tahun\n"u8, "x"u8, 90_000_000)));

        fault.Code.ShouldBe("ROW_TOO_LONG");
    }

    [Fact]
    public async Task The_copy_with_remarks_keeps_every_byte_of_the_original()
    {
        const string Original = "Daftar;;\r\njudul;\"tahun\";x\r\n\"A; \"\"B\"\"\r\nlagi\";2020;\r\n;;\r\nC;2021\r\n";
        foreach (var encoding in new[] { Encoding.UTF8, Delivery.Windows, Encoding.Unicode })
        {
            var file = encoding.GetPreamble().Concat(encoding.GetBytes(Original.Replace('x', 'é'))).ToArray();

            var copy = await Delivery.RemarkedAsync(file, row => row == 1 ? ("REQUIRED", "=1+1; \"wajib\"") : null);

            copy.ShouldBe([
                .. encoding.GetPreamble(),
                .. encoding.GetBytes(
                    "Daftar;;\r\njudul;\"tahun\";é;\"kode\";\"pesan\"\r\n\"A; \"\"B\"\"\r\nlagi\";2020;;\"REQUIRED\";\"'=1+1; \"\"wajib\"\"\"\r\n;;\r\nC;2021;;;\r\n"
                ),
            ]);
        }
    }

    [Fact]
    public async Task A_header_may_name_one_column_only()
    {
        var read = await Delivery.ReadAsync(";;nama_inovasi\r\n1;2;Tajuk Kosong\r\n");

        (read.Columns[2], read.Shown).ShouldBe(("nama_inovasi", "1|2|Tajuk Kosong"));
    }
}
