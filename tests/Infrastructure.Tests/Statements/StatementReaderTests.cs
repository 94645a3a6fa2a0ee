using JippApi.Application.CodeMappings;
using JippApi.Application.ColumnMappings;
using JippApi.Application.Statements;
using JippApi.Domain.CodeMappings;
using JippApi.Domain.Innovations;
using JippApi.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Infrastructure.Tests.Statements;

/// <summary>Rows in the shapes of the three ministries, read beside the sample data.</summary>
public sealed partial class StatementReaderTests(SampleDatabase database) : IClassFixture<SampleDatabase>
{
    private static readonly string[] Kipp =
    [
        "No",
        "Judul Inovasi",
        "Nama Singkat",
        "Instansi",
        "Wilayah",
        "Jenis Instansi",
        "Tahun",
        "Penghargaan",
        "Kategori",
        "Ringkasan",
    ];

    private static readonly string[] Iga =
    [
        "nama_inovasi",
        "pemda",
        "opd",
        "tahun_lapor",
        "tahapan",
        "jenis",
        "urusan_utama",
        "keterangan",
    ];

    private static readonly string[] Lan =
    [
        "id",
        "judul_inovasi",
        "tahun",
        "inovator",
        "unit_kerja",
        "deskripsi",
        "instansi",
        "wilayah",
        "SDG",
    ];

    [Fact]
    public async Task A_row_of_Kipp_states_its_awards_and_its_owner()
    {
        var row = await ReadAsync(
            InnovationSource.Kipp,
            Kipp,
            [
                "8",
                "Pengendalian <b>Malaria</b>",
                "EDAT",
                "Dinas Kesehatan Kab. Teluk Bintuni",
                "Kabupaten Teluk Bintuni",
                "KABUPATEN",
                "2015",
                "Penghargaan KIPP 2015; Juara UNPSA 2018; Lolos seleksi administrasi KIPP 2014",
                "Kesehatan",
                "<p>Kader dilatih.</p>",
            ]
        );

        row.Issues.ShouldBeEmpty();
        var stated = row.Statement.ShouldNotBeNull();
        (stated.Title, stated.ShortName, stated.Summary).ShouldBe(("Pengendalian Malaria", "EDAT", "Kader dilatih."));
        (await NameAsync(stated.OwnerInstitutionId)).ShouldBe("Dinas Kesehatan Kabupaten Teluk Bintuni");
        (stated.RegionCode, stated.Year, stated.Label, stated.Sector).ShouldBe(("92.06", null, "KIPP 2015", Sector.Health));
        stated
            .Awards!.Select(award => (award.Competition, award.EditionYear, award.Tier))
            .ShouldBe([("KIPP", 2015, "AWARD"), ("UNPSA", 2018, "WINNER")]);
        stated.Notes.ShouldBe(["Lolos seleksi administrasi KIPP 2014"]);
        row.Key!.ShouldStartWith("derived:");
    }

    [Fact]
    public async Task An_unknown_unit_of_a_known_government_waits_beside_it()
    {
        var row = await ReadAsync(
            InnovationSource.Iga,
            Iga,
            ["Klinik", "Kabupaten Sragen", "Dinas Keajaiban", "2024", "", "", "", "Inovasi unggulan IGA 2024"]
        );

        (await NameAsync(row.Statement!.OwnerInstitutionId)).ShouldBe("Pemerintah Kabupaten Sragen");
        (row.Statement.RegionCode, row.Statement.Label, row.Statement.Year).ShouldBe(("33.14", "IGA 2024", null));
        row.Unmapped.ShouldBe([new("institutions", "Dinas Keajaiban, Kabupaten Sragen")]);
        row.Issues.ShouldBe([new("UNKNOWN_INSTITUTION", IssueSeverity.Warning, "opd", "Dinas Keajaiban, Kabupaten Sragen")]);
    }

    [Fact]
    public async Task A_unit_that_is_known_owns_the_innovation()
    {
        var row = await ReadAsync(InnovationSource.Iga, Iga, ["X", "Kabupaten Teluk Bintuni", "Dinas Kesehatan", "2024", "", "", "", ""]);

        (await NameAsync(row.Statement!.OwnerInstitutionId)).ShouldBe("Dinas Kesehatan Kabupaten Teluk Bintuni");
    }

    [Fact]
    public async Task A_unit_alone_that_is_unknown_leaves_the_owner_open()
    {
        var row = await ReadAsync(
            InnovationSource.Labinov,
            Lan,
            [
                "51",
                "UPTPK",
                "2012",
                null,
                "Unit Ajaib, Kabupaten Sragen",
                null,
                "Unit Ajaib, Kabupaten Sragen",
                "Kabupaten Sragen",
                "SDG 1; 10",
            ]
        );

        row.Statement!.OwnerInstitutionId.ShouldBeNull();
        (row.Key, row.Statement.RegionCode, row.Statement.Year).ShouldBe(("51", "33.14", 2012));
        row.Statement.Sdgs.ShouldBe([1, 10]);
        row.Unmapped.ShouldBe([new("institutions", "Unit Ajaib, Kabupaten Sragen")]);
    }

    [Theory]
    [InlineData("Malang", "AMBIGUOUS_REGION")]
    [InlineData("Kota Atlantis", "UNKNOWN_REGION")]
    public async Task A_region_is_never_guessed(string region, string issue)
    {
        var row = await ReadAsync(InnovationSource.Labinov, ["id", "judul", "wilayah"], ["1", "A", region]);

        row.Statement!.RegionCode.ShouldBeNull();
        row.Issues.ShouldBe([new(issue, IssueSeverity.Warning, "wilayah", region)]);
        row.Unmapped.ShouldBe([new("regions", region)]);
    }

    [Fact]
    public async Task A_value_without_counterpart_is_kept_and_reported()
    {
        var row = await ReadAsync(
            InnovationSource.Kipp,
            ["judul", "penghargaan", "urusan", "sdg", "jenis", "tahapan"],
            ["A", "Juara Galaksi 2020", "Antariksa", "3; Perdamaian Galaksi", "Ajaib", "Mengambang"]
        );

        row.Statement!.Notes.ShouldBe(["Juara Galaksi 2020"]);
        row.Statement.Awards.ShouldBeNull();
        row.Statement.Sdgs.ShouldBe([3]);
        row.Unmapped.Select(value => value.Set)
            .ShouldBe(["award-names", "sectors", "innovation-kinds", "stages", "sdgs"], ignoreOrder: true);
        row.Issues.ShouldAllBe(issue => issue.Code == "UNMAPPED_VALUE" && issue.Severity == IssueSeverity.Warning && issue.Column != null);
    }

    [Fact]
    public async Task What_somebody_mapped_is_read_by_it()
    {
        await using var scope = database.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<JippDb>();
        var owner = await db.Institutions.FirstAsync(i => i.GovernmentOf == "33.14");
        const string Value = "Kantor Pintar, Kabupaten Sragen";
        db.CodeMappings.Add(
            CodeMapping.State(
                new(
                    InnovationSource.Labinov,
                    MappedSets.Institutions,
                    Value,
                    CodeFolding.Of(Value),
                    owner.Id.Value.ToString(),
                    new(2020, 1, 1),
                    "sama"
                ),
                new("ani"),
                Given.Noon
            )
        );
        await db.SaveChangesAsync();

        var row = await ReadAsync(InnovationSource.Labinov, ["judul", "instansi", "unit"], ["A", "Kabupaten Sragen", "Kantor Pintar"]);

        row.Issues.ShouldBeEmpty();
        row.Statement!.OwnerInstitutionId.ShouldBe(owner.Id.Value);
    }

    private async Task<ReadRow> ReadAsync(
        InnovationSource source,
        IReadOnlyList<string> columns,
        IReadOnlyList<string?> cells,
        params IReadOnlyList<RowIssue> issues
    )
    {
        await using var scope = database.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<JippDb>();
        var (_, uses) = await ColumnUses.ForAsync(db, source, columns, CancellationToken.None);
        var reader = scope.ServiceProvider.GetRequiredService<StatementReader>();
        return (await reader.ReadAsync(source, uses, [new(1, cells) { Issues = issues }], CancellationToken.None))[0];
    }

    private async Task<string?> NameAsync(Guid? id)
    {
        await using var scope = database.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<JippDb>();
        return id is null ? null : (await db.Institutions.FindAsync(new Domain.Institutions.InstitutionId(id.Value)))?.Name;
    }
}
