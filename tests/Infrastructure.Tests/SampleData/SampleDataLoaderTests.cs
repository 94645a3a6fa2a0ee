using JippApi.Application.Common;
using JippApi.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.Tests.SampleData;

public sealed class SampleDataLoaderTests(SampleDatabase database) : IClassFixture<SampleDatabase>
{
    private static readonly int[] Expected = [552, 630, 154, 154, 154, 154, 154];

    [Fact]
    public async Task Loading_again_adds_nothing()
    {
        (await CountsAsync()).ShouldBe(Expected);
        var (versions, words, events) = await RestAsync();

        (await database.LoadAsync()).ShouldBe(0);

        (await CountsAsync()).ShouldBe(Expected);
        (await RestAsync()).ShouldBe((versions, words, events));
    }

    [Fact]
    public async Task Every_innovation_has_a_registry_number_and_its_stated_source() =>
        await database.WithDbAsync(async db =>
        {
            var numbers = await db.Innovations.Select(i => i.RegistryNumber!).ToListAsync();
            numbers.Order().Select(number => number[^6..]).ShouldBe(Enumerable.Range(1, Expected[2]).Select(n => $"{n:D6}"));
            (await db.Innovations.SelectMany(i => i.SourceRecords).CountAsync()).ShouldBe(
                InnovationRows.Count(row => row.Source is not null)
            );
        });

    [Fact]
    public async Task Every_entry_leads_to_its_institution_region_and_document() =>
        await database.WithDbAsync(async db =>
        {
            var entries = await db.Directory.AsNoTracking().ToListAsync();
            entries.Count(e => e.RegionCode is not null).ShouldBe(InnovationRows.Count(row => row.Region is not null));
            entries.Count(e => e.InstitutionId is not null).ShouldBe(InnovationRows.Count(row => row.Institution is not null));
            entries.ShouldAllBe(e =>
                (e.InstitutionId == null) == (e.InstitutionKind == null) && (e.RegionCode == null) == (e.ProvinceCode == null)
            );
            entries
                .Select(e => e.InstitutionKind)
                .OfType<string>()
                .Distinct()
                .ShouldBeSubsetOf(Code.All<Domain.Institutions.InstitutionKind>());
            (await db.PublicDocuments.Select(d => d.Id).ToListAsync()).ShouldBe(entries.Select(e => e.Id), ignoreOrder: true);
        });

    [Fact]
    public async Task Blank_fields_stay_blank() =>
        await database.WithDbAsync(async db =>
        {
            var innovations = await db.Innovations.AsNoTracking().ToListAsync();
            innovations.Count(i => i.Content.Sector is null).ShouldBe(InnovationRows.Count(row => row.Sector is null));
            innovations.Count(i => i.Content.Year is null).ShouldBe(InnovationRows.Count(row => row.Year is null));
            innovations.Count(i => i.Content.Summary is null).ShouldBe(InnovationRows.Count(row => row.Summary is null));
            innovations.ShouldAllBe(i =>
                i.Phase == null
                && i.Content.Kind == null
                && i.Content.WillingToBeReplicated == null
                && i.Content.Sdgs.Count == 0
                && i.Completeness.Score < 50
            );
        });

    private static IReadOnlyList<Infrastructure.SampleData.InnovationRow> InnovationRows { get; } =
        Infrastructure.SampleData.InnovationFile.Read();

    private Task<int[]> CountsAsync() =>
        database.WithDbAsync(async db =>
            new[]
            {
                await db.Regions.CountAsync(),
                await db.Institutions.CountAsync(),
                await db.Innovations.CountAsync(),
                await db.Directory.CountAsync(),
                await db.PublicDocuments.CountAsync(),
                await db.Revisions.CountAsync(),
                await db.Outbox.CountAsync(m => m.Type == "InnovationTakenOver"),
            }
        );

    private Task<(long Versions, int Words, int Events)> RestAsync() =>
        database.WithDbAsync(async db =>
            (
                (await DataVersion.ReadAllAsync(db, CancellationToken.None)).Values.Sum(),
                await db.KnownWords.CountAsync(),
                await db.Outbox.CountAsync()
            )
        );
}
