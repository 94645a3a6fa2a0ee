using System.Text.Json.Nodes;
using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Stories;
using JippApi.Domain.Access;

namespace JippApi.Api.Tests.Competitions.Results;

/// <summary>The award of a winner is a fact of the organiser, which nobody else states, changes or removes.</summary>
public class AwardFactsTests(CompetitionApp app) : IClassFixture<CompetitionApp>
{
    private const string Innovations = "/api/v1/innovations";

    [Fact]
    public async Task The_decree_makes_winners_public_in_the_directory_once()
    {
        var played = await PlayedEdition.AnnouncedAsync(app);
        (await AwardsAsync(played.Entries[0])).ShouldBeEmpty();

        await played.Edition.DecreeAsync(KippBody.Plenary);
        await app.Work();

        var name = (string)(await played.Edition.ReadAsync())["awardName"]!;
        foreach (var entry in played.Entries.Take(2))
        {
            var award = (await AwardsAsync(entry)).ShouldHaveSingleItem()!;
            ((string?)award["competition"], (int)award["editionYear"]!, (string?)award["tier"], (string?)award["editionId"]).ShouldBe(
                (name, CompetitionApp.Year, "FINALIS", played.Edition.Id)
            );
        }

        (await AwardsAsync(played.Entries[2])).ShouldBeEmpty();
    }

    [Fact]
    public async Task Neither_the_owner_nor_a_hub_nor_the_nation_removes_or_rewords_it()
    {
        var played = await PlayedEdition.AnnouncedAsync(app);
        await played.Edition.DecreeAsync(KippBody.Plenary);
        var winner = played.Entries[0];
        var award = (await AwardsAsync(winner))[0]!.AsObject();
        var reworded = award.DeepClone().AsObject();
        reworded["tier"] = "TERBAIK";

        foreach (var liar in new[] { winner.Entrant, await HubAsync(), await app.Admin() })
        {
            foreach (var awards in new JsonArray[] { [], [reworded.DeepClone()], [award.DeepClone(), reworded.DeepClone()] })
            {
                var refused = await liar.Patch($"{Innovations}/{winner.Innovation}", new { awards }, ("If-Match", "*"));
                refused.Status.ShouldBe(403, refused.Text);
                refused.Faults.ShouldContain("/awards STATED_BY_EDITION");
            }
        }

        (await AwardsAsync(winner)).ToJsonString().ShouldBe(new JsonArray(award.DeepClone()).ToJsonString());
    }

    [Fact]
    public async Task A_change_of_the_story_keeps_it()
    {
        var played = await PlayedEdition.AnnouncedAsync(app);
        await played.Edition.DecreeAsync(KippBody.Plenary);
        var winner = played.Entries[0];

        var changed = await winner.Entrant.Patch(
            $"{Innovations}/{winner.Innovation}",
            new { summary = "Layanan kini juga menjangkau pulau terluar." },
            ("If-Match", "*")
        );

        changed.Status.ShouldBeInRange(200, 202, changed.Text);
        (await AwardsAsync(winner)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Nobody_states_an_award_of_an_edition_that_is_held_here()
    {
        var edition = await KippEdition.OpenAsync(app);
        var owner = (await app.Institution()).Id;
        var record = await app.Published(ownerId: owner);
        var name = (string)(await edition.ReadAsync())["awardName"]!;
        var awards = new[]
        {
            new
            {
                competition = name.ToUpperInvariant(),
                editionYear = CompetitionApp.Year,
                text = $"Juara {name}",
            },
        };

        foreach (var liar in new[] { await app.EditorOf(owner), await HubAsync(), await app.Admin() })
        {
            var refused = await liar.Patch($"{Innovations}/{record.Id}", new { awards }, ("If-Match", "*"));
            (refused.Status, refused.Code).ShouldBe((403, "STATED_BY_OTHERS"), refused.Text);
            refused.Faults.ShouldContain("/awards STATED_BY_EDITION");
        }

        var earlier = new[]
        {
            new
            {
                competition = name,
                editionYear = CompetitionApp.Year - 4,
                text = "Juara",
            },
        };
        var allowed = await (await app.Admin()).Patch($"{Innovations}/{record.Id}", new { awards = earlier }, ("If-Match", "*"));
        allowed.Status.ShouldBe(200, allowed.Text);
    }

    [Fact]
    public async Task A_list_that_states_it_keeps_it_beside_the_record()
    {
        // A national edition gives prizes of the list, so that its keeper could state them
        await KippEdition.OpenAsync(app, body => (body["awardName"], body["name"]) = ("IGA", $"IGA Uji {Given.Next()}"), province: null);
        var keeper = await app.Person("SOURCE_ADMIN", "pengelola IGA", new(ScopeKind.Source, "IGA"));
        object Statement(int year) =>
            new
            {
                statement = new
                {
                    title = $"Rekaman penghargaan {Given.Next()}",
                    year = 2022,
                    awards = new[]
                    {
                        new
                        {
                            competition = "IGA",
                            editionYear = year,
                            text = $"Terinovatif IGA {year}",
                        },
                    },
                },
            };

        var now = await keeper.Put($"/api/v1/sources/IGA/records/uji-{Given.Next()}", Statement(CompetitionApp.Year));
        var before = await keeper.Put($"/api/v1/sources/IGA/records/uji-{Given.Next()}", Statement(CompetitionApp.Year - 10));

        (now.Status, before.Status).ShouldBe((201, 201), $"{now.Text} {before.Text}");
        now["ofOtherLists"]!.AsArray().Select(text => (string?)text).ShouldBe([$"Terinovatif IGA {CompetitionApp.Year}"]);
        (await AwardsAsync((string)now["innovationId"]!)).ShouldBeEmpty();
        (await AwardsAsync((string)before["innovationId"]!)).ShouldHaveSingleItem();
        var forged = new
        {
            statement = new
            {
                title = "Palsu",
                awards = new[]
                {
                    new
                    {
                        competition = "IGA",
                        text = "Palsu",
                        editionId = Guid.CreateVersion7(),
                    },
                },
            },
        };
        (await keeper.Put("/api/v1/sources/IGA/records/palsu", forged)).Faults.ShouldContain("/statement/awards NOT_ALLOWED");
    }

    [Fact]
    public async Task A_record_that_was_merged_since_gives_its_award_to_the_survivor()
    {
        var played = await PlayedEdition.AnnouncedAsync(app);
        var winner = played.Entries[0];
        var survivor = await app.Published(ownerId: winner.Owner);
        await (await app.Person("NATIONAL_ADMIN", "peninjau"))
            .Post($"{Innovations}/{winner.Innovation}/transitions", new { to = "MERGED", survivorId = survivor.Id }, ("If-Match", "*"))
            .Done();

        await played.Edition.DecreeAsync(KippBody.Plenary);

        (await AwardsAsync(survivor.Id)).ShouldHaveSingleItem();
    }

    private async Task<HttpClient> HubAsync() => await app.Person("HUB_ADMIN", "hub penghargaan", new(ScopeKind.Region, "13"));

    private Task<JsonArray> AwardsAsync(KippEntry entry) => AwardsAsync(entry.Innovation);

    private async Task<JsonArray> AwardsAsync(string innovation) =>
        (await app.Anonymous().Get($"{Innovations}/{innovation}").Done())["awards"]!.AsArray();
}
