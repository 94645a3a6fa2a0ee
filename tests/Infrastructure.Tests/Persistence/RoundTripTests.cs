using System.Text.Json;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using JippApi.Domain.Regions;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.Tests.Persistence;

public sealed class RoundTripTests(Database database) : IClassFixture<Database>
{
    [Fact]
    public async Task Every_field_of_an_innovation_round_trips()
    {
        var owner = Given.Institution();
        var region = Region.FromOfficialList("99", "Provinsi Uji", RegionKind.Province);
        var innovation = Given.Published(Full(owner.Id, region.Code));

        await database.AddAsync(owner, region, innovation);

        Text((await LoadAsync(innovation.Id)).Content).ShouldBe(Text(Full(owner.Id, region.Code)));
    }

    [Fact]
    public async Task Unknown_fields_round_trip_as_null()
    {
        var innovation = Given.Published();

        await database.AddAsync(innovation);

        Text((await LoadAsync(innovation.Id)).Content).ShouldBe(Text(Given.Content()));
    }

    [Fact]
    public async Task Statuses_and_ids_round_trip()
    {
        var (innovation, survivor) = (Given.Published(), Given.Published());
        await database.AddAsync(innovation, survivor);

        await database.WithDbAsync(async db =>
        {
            var loaded = await db.Innovations.SingleAsync(i => i.Id == innovation.Id);
            loaded.Enter(Phase.Creation, TestUser.Writer, Given.Noon);
            InnovationMerge.Of(loaded, survivor, TestUser.Writer, Given.Noon);
            await db.SaveChangesAsync(CancellationToken.None);
        });

        var after = await LoadAsync(innovation.Id);
        (after.Publication, after.Phase, after.Existence, after.MergedInto).ShouldBe(
            (Publication.Merged, Phase.Creation, Existence.Unconfirmed, survivor.Id)
        );
        (after.RegistryNumber, after.Revision, after.UpdatedBy).ShouldBe((innovation.RegistryNumber, 2, TestUser.User));
    }

    [Fact]
    public async Task A_time_round_trips_in_UTC_to_the_millisecond()
    {
        var written = new DateTimeOffset(2026, 3, 1, 19, 30, 15, 987, 654, TimeSpan.FromHours(7));
        var kept = new DateTimeOffset(2026, 3, 1, 12, 30, 15, 987, TimeSpan.Zero);
        var innovation = Given.Published(at: written);

        await database.AddAsync(innovation);

        var after = await LoadAsync(innovation.Id);
        (after.UpdatedAt, after.UpdatedAt.Offset, after.CreatedAt).ShouldBe((kept, TimeSpan.Zero, kept));
        await database.WithDbAsync(async db =>
        {
            var times = await db
                .Directory.Where(e => e.Id == innovation.Id.Value && e.UpdatedAt == kept.UtcDateTime)
                .Select(e => e.UpdatedAt)
                .ToListAsync();
            times.ShouldBe([kept.UtcDateTime]);
            times[0].Kind.ShouldBe(DateTimeKind.Utc);
            (await db.Revisions.SingleAsync(r => r.InnovationId == innovation.Id.Value)).PublishedAt.ShouldBe(kept.UtcDateTime);
        });
    }

    private static InnovationContent Full(InstitutionId owner, string region) =>
        new()
        {
            Title = "Sat'Setma: \"Sadar\" – Tolak % Stunting _ 🎉",
            ShortName = "Sat'Setma",
            Summary = new string('ñ', InnovationContent.SummaryMaxLength),
            OwnerId = owner,
            RegionCode = region,
            Year = 2025,
            Sector = Sector.Health,
            Sdgs = [2, 3],
            Kind = InnovationKind.OrganisationalStructure,
            Tags = ["gizi", "stunting"],
            Sections = new(
                "Masalah",
                "Tujuan",
                "Kebaruan",
                new string('x', Sections.MaxLength),
                "Hasil",
                "Prasyarat",
                "Sumber daya",
                "Keberlanjutan"
            ),
            Innovators = ["Ani", "Budi, S.Kom."],
            References = ["https://contoh.go.id/a?b=c&d", "Koran, 1 Mei"],
            Awards = [new("KIPP", 2021, "TOP_45", "Top 45 \"KIPP\" 2021"), new("UNPSA")],
            Notes = ["Dipilih untuk direplikasi"],
            Components = [new(new("01900000-0000-7000-8000-0000000000c1"), "Alur", ComponentKind.Core, "Dari loket ke rumah.")],
            SourceRecords =
            [
                new(InnovationSource.Kipp, "2021-45", "KIPP 2021", Given.Noon),
                new(InnovationSource.Labinov, null, null, Given.Noon),
            ],
            WillingToBeReplicated = true,
        };

    private static string Text(InnovationContent content) => JsonSerializer.Serialize(content);

    private Task<Innovation> LoadAsync(InnovationId id) => database.WithDbAsync(db => db.Innovations.SingleAsync(i => i.Id == id));
}
