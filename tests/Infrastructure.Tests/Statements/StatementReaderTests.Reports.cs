using JippApi.Application.Statements;
using JippApi.Domain.Innovations;

namespace JippApi.Infrastructure.Tests.Statements;

/// <summary>Values that cannot be read: reported in their row, and never guessed.</summary>
public sealed partial class StatementReaderTests
{
    [Theory]
    [InlineData("dua ribu", "NOT_A_YEAR")]
    [InlineData("2099", "OUT_OF_RANGE")]
    [InlineData("1800", "OUT_OF_RANGE")]
    public async Task An_edition_of_no_possible_year_is_reported_and_left_out(string year, string issue)
    {
        var row = await ReadAsync(InnovationSource.Iga, Iga, ["A", "Kabupaten Sragen", "", year, "", "", "", ""]);

        row.Statement!.Label.ShouldBeNull();
        var only = row.Issues.ShouldHaveSingleItem();
        (only.Code, only.Severity, only.Column).ShouldBe((issue, IssueSeverity.Warning, "tahun_lapor"));
        only.Detail!.ShouldStartWith(year);
    }

    [Theory]
    [InlineData("dua ribu", "NOT_A_YEAR", IssueSeverity.Warning)]
    [InlineData("2099", "OUT_OF_RANGE", IssueSeverity.Error)]
    [InlineData("1944", "OUT_OF_RANGE", IssueSeverity.Error)]
    public async Task A_year_that_is_none_is_reported(string year, string issue, IssueSeverity severity)
    {
        var row = await ReadAsync(InnovationSource.Iga, ["judul", "tahun mulai"], ["A", year]);

        var only = row.Issues.ShouldHaveSingleItem();
        (only.Code, only.Severity, only.Column).ShouldBe((issue, severity, "tahun mulai"));
        (row.Statement?.Year).ShouldBeNull();
    }

    [Fact]
    public async Task A_government_that_does_not_exist_is_reported_and_kept()
    {
        var row = await ReadAsync(InnovationSource.Iga, Iga, ["A", "Kota Atlantis", "", "2024", "", "", "", ""]);

        (row.Statement!.RegionCode, row.Statement.OwnerInstitutionId).ShouldBe((null, null));
        row.Issues.ShouldBe([new("UNKNOWN_INSTITUTION", IssueSeverity.Warning, "pemda", "Kota Atlantis")]);
        row.Unmapped.ShouldBe([new("institutions", "Kota Atlantis")]);
    }

    [Fact]
    public async Task A_reference_that_a_browser_would_run_is_reported_and_left_out()
    {
        var row = await ReadAsync(
            InnovationSource.Iga,
            ["judul", "tautan"],
            ["A", "https://a.id; javascript:alert(1); Kompas, 3 Mei 2020"]
        );

        row.Statement!.References.ShouldBe(["https://a.id", "Kompas, 3 Mei 2020"]);
        row.Issues.ShouldBe([new("NOT_A_WEB_ADDRESS", IssueSeverity.Warning, "tautan", "javascript:alert(1)")]);
    }

    [Fact]
    public async Task A_formula_states_nothing()
    {
        var formula = new RowIssue("FORMULA_WITHOUT_VALUE", IssueSeverity.Warning, "nama_inovasi", "=1+1");

        var row = await ReadAsync(InnovationSource.Iga, Iga, ["=1+1", "Kabupaten Sragen", "", "2024", "", "", "", ""], formula);

        row.Statement.ShouldBeNull();
        row.Issues.ShouldBe([formula, new("REQUIRED", IssueSeverity.Error, "nama_inovasi", null)]);
    }

    [Fact]
    public async Task Two_lists_that_write_the_short_name_differently_state_the_same()
    {
        var (apart, together) = (
            await ReadAsync(InnovationSource.Kipp, ["judul", "nama singkat"], ["Sistem Informasi Tata Ruang", "SIMTARU"]),
            await ReadAsync(InnovationSource.Iga, ["nama_inovasi", "pemda"], ["Sistem Informasi Tata Ruang (SIMTARU)", ""])
        );

        (together.Statement!.Title, together.Statement.ShortName).ShouldBe((apart.Statement!.Title, apart.Statement.ShortName));
    }

    [Fact]
    public async Task A_title_is_as_it_stands_when_the_row_gives_the_short_name()
    {
        var row = await ReadAsync(InnovationSource.Kipp, ["judul", "nama singkat"], ["Sistem Tata Ruang (SIMTARU)", "SIMTARU"]);

        (row.Statement!.Title, row.Statement.ShortName).ShouldBe(("Sistem Tata Ruang (SIMTARU)", "SIMTARU"));
    }
}
