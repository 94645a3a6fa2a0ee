using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using JippApi.Domain.Regions;
using JippApi.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.Tests.Persistence;

public sealed class UniqueKeyTests(Database database) : IClassFixture<Database>
{
    [Fact]
    public async Task A_source_row_belongs_to_one_innovation()
    {
        await database.AddAsync(From(InnovationSource.Kipp, "A-1"));
        await database.AddAsync(From(InnovationSource.Iga, "A-1"));

        (await Should.ThrowAsync<DbUpdateException>(database.AddAsync(From(InnovationSource.Kipp, "A-1"))))
            .IsUniqueViolation()
            .ShouldBeTrue();
    }

    [Fact]
    public async Task Source_keys_are_trimmed_and_case_sensitive()
    {
        await database.AddAsync(From(InnovationSource.Kipp, "Kasus-7"));
        await database.AddAsync(From(InnovationSource.Kipp, "kasus-7"));

        (await Should.ThrowAsync<DbUpdateException>(database.AddAsync(From(InnovationSource.Kipp, "Kasus-7 "))))
            .IsUniqueViolation()
            .ShouldBeTrue();
        await database.WithDbAsync(async db =>
            (await db.Innovations.CountAsync(i => i.SourceRecords.Any(r => r.SourceRecordId == "KASUS-7"))).ShouldBe(0)
        );
    }

    [Fact]
    public async Task Source_rows_without_a_key_never_conflict()
    {
        await database.AddAsync(From(InnovationSource.Kipp, null));
        await database.AddAsync(From(InnovationSource.Kipp, null));
    }

    [Fact]
    public async Task An_institution_name_is_unique_in_its_region()
    {
        var one = Given.Institution();
        var same = Domain.Institutions.Institution.Register(one.Details with { Name = one.Name.ToUpperInvariant() + "." }, [], Given.Noon);
        await database.AddAsync(one);

        (await Should.ThrowAsync<DbUpdateException>(database.AddAsync(same))).IsUniqueViolation().ShouldBeTrue();
    }

    [Fact]
    public async Task A_region_has_one_government()
    {
        await database.AddAsync(Region.FromOfficialList("98", "Provinsi Uji", RegionKind.Province));
        await database.AddAsync(Government("Pemerintah Provinsi Uji"));

        var second = await Should.ThrowAsync<DbUpdateException>(database.AddAsync(Government("Pemerintah Provinsi Tiruan")));

        second.IsUniqueViolation().ShouldBeTrue();

        static Institution Government(string name) =>
            Institution.Register(new(name, null, InstitutionKind.Province, "98", null, null), [], Given.Noon);
    }

    [Fact]
    public async Task A_missing_region_is_not_a_unique_violation()
    {
        var failure = await Should.ThrowAsync<DbUpdateException>(
            database.AddAsync(Given.Published(Given.Content() with { RegionCode = "00" }))
        );

        failure.IsUniqueViolation().ShouldBeFalse();
    }

    [Fact]
    public async Task Duplicate_known_words_are_tolerated_but_not_created()
    {
        await database.WithDbAsync(async db =>
        {
            db.KnownWords.Add(new() { Word = "mempelajarinya" });
            db.KnownWords.Add(new() { Word = "mempelajarinya" });
            await db.SaveChangesAsync(CancellationToken.None);
        });

        await database.AddAsync(Given.Published(Given.Content("Mempelajarinya Sekarang")));
        await database.AddAsync(Given.Published(Given.Content("Sekarang Mempelajarinya")));

        await database.WithDbAsync(async db =>
        {
            (await db.KnownWords.CountAsync(w => w.Word == "mempelajarinya")).ShouldBe(2);
            (await db.KnownWords.CountAsync(w => w.Word == "sekarang")).ShouldBe(1);
        });
        (await database.SendAsync(new Application.Innovations.Directory.SuggestInnovations("mempelaj", 5))).Count.ShouldBe(2);
    }

    private static Innovation From(InnovationSource source, string? key) =>
        Given.Published(Given.Content() with { SourceRecords = [new(source, key, null, Given.Noon)] });
}
