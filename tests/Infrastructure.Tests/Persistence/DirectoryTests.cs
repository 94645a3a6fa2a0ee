using JippApi.Application.Innovations;
using JippApi.Application.Innovations.Directory;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.Tests.Persistence;

public sealed class DirectoryTests(Database database) : IClassFixture<Database>
{
    [Fact]
    public async Task A_withdrawn_innovation_leaves_the_directory_and_keeps_its_revisions()
    {
        var innovation = await database.AddedAsync(Given.Published(Given.Content() with { Tags = ["sampah"] }));

        await database.ChangeAsync(innovation.Id, i => i.Withdraw("Ganda", TestUser.Writer, Given.Noon));

        await ShouldBeGoneButRememberedAsync(innovation.Id);
    }

    [Fact]
    public async Task A_merged_innovation_leaves_the_directory_and_keeps_its_revisions()
    {
        var (innovation, survivor) = (await database.AddedAsync(Given.Published()), await database.AddedAsync(Given.Published()));

        await database.ChangeAsync(innovation.Id, i => InnovationMerge.Of(i, survivor, TestUser.Writer, Given.Noon));

        await ShouldBeGoneButRememberedAsync(innovation.Id);
        (await EntryAsync(survivor.Id)).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_changed_innovation_keeps_its_position_and_shows_the_change()
    {
        var innovation = await database.AddedAsync(Given.Published(Given.Content("Bank Sampah") with { Tags = ["sampah", "bank"] }));
        var before = await EntryAsync(innovation.Id);

        await database.ChangeAsync(
            innovation.Id,
            i => i.Revise(Given.Content("Kebun Warga") with { Tags = ["sampah", "kebun"] }, 0, TestUser.Writer, Given.Noon)
        );

        var after = (await EntryAsync(innovation.Id))!;
        after.Number.ShouldBe(before!.Number);
        after.TitleKey.ShouldBe("kebun warga");
        after.TitleWords.ShouldContain(" kebun ");
        after.TitleWords.ShouldNotContain(" bank ");
        after.Terms.Select(term => term.Value).Order().ShouldBe(["kebun", "sampah"]);
    }

    [Fact]
    public async Task A_renamed_institution_is_updated_in_innovations_of_its_units()
    {
        var government = Given.Institution();
        var office = Given.Institution(government);
        var (own, below) = (PublishedOf(government), PublishedOf(office));
        await database.WithDbAsync(db =>
        {
            db.Institutions.AddRange(government, office);
            db.Innovations.AddRange(own, below);
            return db.SaveChangesAsync(CancellationToken.None);
        });
        var other = await database.AddedAsync(Given.Published());
        var untouched = await EntryAsync(other.Id);

        await database.WithDbAsync(async db =>
        {
            (await db.Institutions.SingleAsync(i => i.Id == government.Id)).Revise(
                government.Details with
                {
                    Name = "Pemerintah Kota Wakanda",
                },
                [],
                Given.Noon
            );
            await db.SaveChangesAsync(CancellationToken.None);
        });

        foreach (var innovation in new[] { own, below })
        {
            (await EntryAsync(innovation.Id))!.KeyWords.ShouldContain(" wakanda ");
            (await RevisionsAsync(innovation.Id)).ShouldBe(1);
        }

        (await DocumentAsync(own.Id))!.Json.ShouldContain("Pemerintah Kota Wakanda");
        (await EntryAsync(other.Id))!.Words.ShouldBe(untouched!.Words);
    }

    private static Innovation PublishedOf(Institution owner) => Given.Published(Given.Content() with { OwnerId = owner.Id });

    private async Task ShouldBeGoneButRememberedAsync(InnovationId id)
    {
        (await EntryAsync(id)).ShouldBeNull();
        (await DocumentAsync(id)).ShouldBeNull();
        (await RevisionsAsync(id)).ShouldBe(1);
    }

    private Task<DirectoryEntry?> EntryAsync(InnovationId id) =>
        database.WithDbAsync(db => db.Directory.AsNoTracking().Include(e => e.Terms).SingleOrDefaultAsync(e => e.Id == id.Value));

    private Task<PublicDocument?> DocumentAsync(InnovationId id) =>
        database.WithDbAsync(db => db.PublicDocuments.AsNoTracking().SingleOrDefaultAsync(d => d.Id == id.Value));

    private Task<int> RevisionsAsync(InnovationId id) =>
        database.WithDbAsync(db => db.Revisions.CountAsync(r => r.InnovationId == id.Value));
}
