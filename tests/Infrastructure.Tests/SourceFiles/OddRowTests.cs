using System.Text;
using JippApi.Infrastructure.SourceFiles;

namespace JippApi.Infrastructure.Tests.SourceFiles;

/// <summary>Rows of separated values with formulas, or with more or fewer cells than there are columns.</summary>
public sealed class OddRowTests
{
    [Theory]
    [InlineData("=2000+24")]
    [InlineData(" =HYPERLINK(\"http://a.id\")")]
    [InlineData("=cmd|' /C calc'!A0")]
    [InlineData("=-1")]
    [InlineData("＝1+1")]
    [InlineData("@SUM(1+1)*cmd|' /C calc'!A0")]
    [InlineData("@SUM")]
    [InlineData("+cmd|' /C calc'!A0")]
    [InlineData("-2+3+cmd|' /C calc'!A0")]
    [InlineData("+SUM(A1:A9)")]
    [InlineData("+A1+B1")]
    public void What_a_spreadsheet_would_calculate_is_a_formula(string text) => FormulaText.Is(text).ShouldBeTrue();

    [Theory]
    [InlineData("+62 811-2345-678")]
    [InlineData("+628112345678")]
    [InlineData("-")]
    [InlineData("--")]
    [InlineData("- Ani (ketua)")]
    [InlineData("-Pelatihan(2x)")]
    [InlineData("-5")]
    [InlineData("+5%")]
    [InlineData("=")]
    [InlineData("=====")]
    [InlineData("=> lihat lampiran")]
    [InlineData("@dinkes_sambas")]
    [InlineData("'=1+1")]
    [InlineData("1+1=2")]
    [InlineData("a@b.id")]
    [InlineData("")]
    public void Other_texts_are_none(string text) => FormulaText.Is(text).ShouldBeFalse();

    [Fact]
    public async Task A_formula_of_separated_values_is_reported_and_kept()
    {
        var read = await Delivery.ReadAsync("judul,tahun\n=1+1,2020\nB,=2000+24\n");

        read.Issues.ShouldBe(["1 FORMULA_WITHOUT_VALUE judul", "2 FORMULA_WITHOUT_VALUE tahun"]);
        read.Shown.ShouldBe("=1+1|2020 / B|=2000+24");
    }

    [Fact]
    public async Task A_text_of_an_object_is_no_formula() =>
        (await Delivery.ReadAsync("""[{"judul":"=1+1","tahun":"2020"}]""")).Issues.ShouldBeEmpty();

    [Fact]
    public async Task Fewer_cells_than_titles_are_reported_and_more_are_shown()
    {
        var read = await Delivery.ReadAsync("judul,tahun,unit\nA,2020\nB,2021,X,lebih,,lagi\nC,2022,\n");

        read.Issues.ShouldBe(["1 TOO_FEW_CELLS", "2 TOO_MANY_CELLS"]);
        read.Shown.ShouldBe("A|2020| / B|2021|X|lebih||lagi / C|2022|");
    }

    [Fact]
    public async Task The_remarks_stand_under_their_titles_beside_the_widest_row()
    {
        var file = Delivery.Utf8("judul;tahun\nA\nB;2021;lebih\nC;2022;\n");

        var copy = Encoding.UTF8.GetString(await Delivery.RemarkedAsync(file, row => ($"K{row}", "P")));

        copy.ShouldBe("judul;tahun;;\"kode\";\"pesan\"\nA;;;\"K1\";\"P\"\nB;2021;lebih;\"K2\";\"P\"\nC;2022;;\"K3\";\"P\"\n");
    }

    [Fact]
    public async Task One_row_of_many_cells_does_not_blow_up_the_others()
    {
        var file = Delivery.Utf8($"judul;tahun\nA;2020\nB;2021{new string(';', 5_000)}x\n");

        var copy = await Delivery.RemarkedAsync(file, _ => null);

        copy.Length.ShouldBeLessThan(file.Length + 200);
    }
}
