using JippApi.Application.Duplicates;
using JippApi.Application.Statements;
using JippApi.Domain.Duplicates;
using JippApi.Domain.Innovations;
using JippApi.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Infrastructure.Tests.Duplicates;

/// <summary>Records of the lists are matched with the sample directory.</summary>
public sealed class SampleMatchTests(SampleDatabase database) : IClassFixture<SampleDatabase>
{
    private static readonly SourceStatement Uptpk = new()
    {
        Title = "One Stop Service Penanggulangan Kemiskinan",
        Summary = "Sistem Pelayanan Terpadu Penanggulangan Kemiskinan.",
        Owner = "Unit Pelayanan Terpadu Penanggulangan Kemiskinan (UPTPK), Kabupaten Sragen",
        RegionCode = "33.14",
        Year = 2012,
    };

    [Fact]
    public async Task The_poverty_unit_of_Sragen_is_the_one_in_the_directory()
    {
        var matches = await FindAsync(InnovationSource.Labinov, Uptpk);

        var best = matches.ShouldHaveSingleItem();
        (await TitleOf(best.InnovationId)).ShouldBe("Pelayanan Terpadu Pengentasan Kemiskinan");
        best.Reasons.Select(reason => reason.Code).ShouldContain("NAME_DERIVED");
        best.Reasons.Select(reason => reason.Code).ShouldContain("REGION_SAME");
    }

    [Theory]
    [InlineData("Kemitraan Bidan dan Dukun Kabupaten Takalar", "73.05", 2009)]
    [InlineData("Surabaya Single Window (SSW)", "35.78", 2007)]
    [InlineData("Pelayanan KTP 1 Jam", "33.72", 2005)]
    [InlineData("Kampung UKM Digital Telkom Indonesia", null, 2015)]
    public async Task Other_innovations_match_nothing(string title, string? region, int year) =>
        (
            await FindAsync(
                InnovationSource.Labinov,
                new()
                {
                    Title = title,
                    RegionCode = region,
                    Year = year,
                }
            )
        ).ShouldBeEmpty();

    [Fact]
    public async Task Each_record_of_the_directory_is_certain_to_be_itself()
    {
        await using var scope = database.Services.CreateAsyncScope();
        var (db, matcher) = (
            scope.ServiceProvider.GetRequiredService<JippDb>(),
            scope.ServiceProvider.GetRequiredService<DuplicateMatcher>()
        );
        var innovations = await db.Innovations.AsNoTracking().ToListAsync();
        var statements = innovations.ConvertAll(i => new SourceStatement
        {
            Title = i.Content.Title,
            ShortName = i.Content.ShortName,
            Summary = i.Content.Summary,
            OwnerInstitutionId = i.OwnerId?.Value,
            RegionCode = i.RegionCode,
            Year = i.Content.Year,
        });

        var matches = await matcher.FindAsync(null, statements, CancellationToken.None);

        var missed = innovations
            .Where(
                (i, place) =>
                    i.RegionCode is not null
                    && !matches.Any(m => m.Place == place && m.InnovationId == i.Id && m.Band == DuplicateBand.Certain)
            )
            .Select(i => i.Content.Title)
            .ToList();
        missed.ShouldBeEmpty();
        matches.Where(m => m.Band == DuplicateBand.Certain && m.InnovationId != innovations[m.Place].Id).ShouldBeEmpty();
    }

    private async Task<IReadOnlyList<DuplicateMatch>> FindAsync(InnovationSource source, SourceStatement statement)
    {
        await using var scope = database.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<DuplicateMatcher>().FindAsync(source, [statement], CancellationToken.None);
    }

    private async Task<string> TitleOf(InnovationId id)
    {
        await using var scope = database.Services.CreateAsyncScope();
        return await scope
            .ServiceProvider.GetRequiredService<JippDb>()
            .Innovations.Where(i => i.Id == id)
            .Select(i => i.Content.Title)
            .SingleAsync();
    }
}
