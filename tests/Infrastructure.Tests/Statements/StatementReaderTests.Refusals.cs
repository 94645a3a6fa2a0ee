using JippApi.Application.Statements;
using JippApi.Domain.Innovations;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.Tests.Statements;

/// <summary>Rows that are not taken over.</summary>
public sealed partial class StatementReaderTests
{
    [Fact]
    public async Task What_the_directory_would_refuse_is_an_error_with_its_column()
    {
        string[] columns =
        [
            "judul",
            "nama singkat",
            "ringkasan",
            "tahun mulai",
            "kata kunci",
            "inovator",
            "tautan",
            "penghargaan",
            "catatan",
            "latar belakang",
            "tujuan",
            "kebaruan",
            "cara kerja",
            "hasil",
            "prasyarat replikasi",
            "sumber daya",
            "keberlanjutan",
            "id",
            "edisi",
        ];
        var text = new string('x', 21_000);
        string[] cells =
        [
            text,
            text,
            text,
            "1800",
            text,
            text,
            text,
            $"Finalis KIPP 2021 {new string('x', 270)}",
            text,
            text,
            text,
            text,
            text,
            text,
            text,
            text,
            text,
            text,
            text,
        ];

        var row = await ReadAsync(InnovationSource.Kipp, columns, cells);

        row.Statement.ShouldBeNull();
        row.Issues.Where(issue => issue.Severity == IssueSeverity.Error)
            .Select(issue => issue.Column)
            .Distinct()
            .ShouldBe(columns.Except(["penghargaan"]), ignoreOrder: true);
        row.Issues.ShouldContain(new RowIssue("TOO_LONG", IssueSeverity.Error, "judul", "500"));
        row.Issues.ShouldContain(issue => issue.Code == "OUT_OF_RANGE" && issue.Column == "tahun mulai");
    }

    [Fact]
    public async Task Too_many_values_are_an_error()
    {
        var many = string.Join(';', Enumerable.Range(0, 60).Select(n => $"Orang {n}"));

        (await ReadAsync(InnovationSource.Kipp, ["judul", "inovator"], ["A", many])).Issues.ShouldContain(issue =>
            issue.Code == "TOO_MANY" && issue.Column == "inovator"
        );
    }

    [Fact]
    public async Task A_row_without_a_title_is_refused()
    {
        var row = await ReadAsync(InnovationSource.Iga, Iga, ["-", "Kabupaten Sragen", "", "2024", "", "", "", ""]);

        row.Statement.ShouldBeNull();
        row.Issues.ShouldBe([new("REQUIRED", IssueSeverity.Error, "nama_inovasi", null)]);
    }
}
