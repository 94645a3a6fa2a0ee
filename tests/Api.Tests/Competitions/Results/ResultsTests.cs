using System.Globalization;
using JippApi.Api.Tests.Exports;
using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Stories;

namespace JippApi.Api.Tests.Competitions.Results;

/// <summary>Nothing is public before the announcement, and only who goes on after it.</summary>
public class ResultsTests(CompetitionApp app) : IClassFixture<CompetitionApp>
{
    [Fact]
    public async Task Before_the_announcement_nobody_finds_anything()
    {
        var played = await PlayedEdition.DecidedAsync(app);
        var entry = played.Entries[0];
        var title = (string)(await app.Anonymous().Get($"/api/v1/innovations/{entry.Innovation}").Done())["title"]!;
        var before = await PublicAsync(entry, title);
        var citizen = await app.Person("NOBODY", $"warga {Given.Next()}");

        foreach (var client in new[] { app.Anonymous(), citizen, entry.Entrant })
        {
            (await played.ResultsAsync(by: client)).Items.ShouldBeEmpty();
            (await played.ResultsAsync($"?stage={KippBody.Plenary}", client)).Items.ShouldBeEmpty();
            (await played.ResultsAsync("?tier=FINALIS", client)).Items.ShouldBeEmpty();
            (await client.Get($"{played.Edition.Url}/results/paper")).Status.ShouldBe(404);
        }

        (await entry.Entrant.Get($"{entry.Url}/results").Done())["items"]!.AsArray().ShouldBeEmpty();
        foreach (var client in new[] { citizen, played.Entries[1].Entrant })
            (await client.Get($"{entry.Url}/results")).Status.ShouldBe(404);
        (await citizen.Get($"{played.Edition.Url}/export")).Status.ShouldBe(403);

        await played.Edition.AnnounceAsync(KippBody.Plenary);

        // Announcing changes nothing in the directory either: only the decree does
        (await PublicAsync(entry, title)).ShouldBe(before);
    }

    [Fact]
    public async Task From_the_announcement_on_those_who_go_on_are_public_with_places_and_tiers()
    {
        var played = await PlayedEdition.AnnouncedAsync(app);

        var results = await played.ResultsAsync();

        results
            .Items.Select(item =>
                (
                    (string?)item["entryId"],
                    (string?)item["innovationId"],
                    (int)item["rank"]!,
                    (decimal)item["total"]!,
                    (string?)item["tiers"]![0],
                    (bool)item["isFinal"]!
                )
            )
            .ShouldBe([
                (played.Entries[0].Id, played.Entries[0].Innovation, 1, 90m, "FINALIS", false),
                (played.Entries[1].Id, played.Entries[1].Innovation, 2, 85m, "FINALIS", false),
            ]);
        results.Text.ShouldNotContain(played.Entries[2].Id);
        (await played.ResultsAsync("?group=REPLIKASI")).Items.ShouldBeEmpty();
        (await played.ResultsAsync($"?stage={KippBody.Proposal}")).Items.ShouldBeEmpty();
        var own = await played.Entries[2].Entrant.Get($"{played.Entries[2].Url}/results").Done();
        own["items"]!
            .AsArray()
            .Select(item => ((string?)item!["stage"], (bool)item["goesOn"]!, (string?)item["reason"]))
            .ShouldBe([(KippBody.Plenary, false, "OUT_OF_NUMBER")]);
    }

    [Fact]
    public async Task Pages_follow_one_another()
    {
        var played = await PlayedEdition.AnnouncedAsync(app);

        var first = await played.ResultsAsync("?limit=1");
        var cursor = (string)first["page.nextCursor"]!;
        var second = await played.ResultsAsync($"?limit=1&cursor={Uri.EscapeDataString(cursor)}");

        new[] { first, second }
            .Select(page => (string?)page.Items.ShouldHaveSingleItem()["entryId"])
            .ShouldBe(played.Entries.Take(2).Select(entry => entry.Id));
        second["page.nextCursor"].ShouldBeNull();
    }

    [Fact]
    public async Task Results_are_exported_as_a_table()
    {
        var played = await PlayedEdition.AnnouncedAsync(app);

        var csv = await app.Anonymous().Get($"{played.Edition.Url}/results", ("Accept", "text/csv")).Done();

        var lines = csv.Text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        lines.Length.ShouldBe(3);
        lines[1].ShouldContain("FINALIS");
    }

    [Fact]
    public async Task Results_are_exported_as_a_workbook()
    {
        var played = await PlayedEdition.AnnouncedAsync(app);

        var book = await app.Anonymous().Get($"{played.Edition.Url}/results", ("Accept", ExportedLists.Xlsx)).Done();

        book.Http.Content.Headers.ContentType!.MediaType.ShouldBe(ExportedLists.Xlsx);
        var rows = ExportFiles.Sheet(book.Bytes);
        rows.Count.ShouldBe(3);
        foreach (var (row, entry) in rows.Skip(1).Zip(played.Entries))
        {
            row.ShouldContain(cell => cell.Text == entry.Id);
            row.ShouldContain(cell => cell.Text == "FINALIS");
        }
    }

    [Fact]
    public async Task Those_whose_results_are_announced_are_told_once()
    {
        var played = await PlayedEdition.AnnouncedAsync(app);
        await app.Work();
        await app.Work();

        foreach (var entry in played.Entries)
        {
            var told = (await entry.Entrant.Get("/api/v1/me/notifications?limit=50").Done()).Items.Where(item =>
                (string?)item["kind"] == "STAGE_RESULT"
            );
            told.ShouldHaveSingleItem();
        }
    }

    [Fact]
    public async Task An_edition_held_elsewhere_lists_the_innovations_that_have_its_awards()
    {
        var admin = await app.Admin();
        var owner = (await app.Institution()).Id;
        var record = await app.Published(ownerId: owner);
        var (year, tier) = (2023, "TOP_99");
        var awards = new[]
        {
            new
            {
                competition = "Kompetisi Inovasi Pelayanan Publik",
                editionYear = year,
                tier,
                text = $"Top 99 Inovasi Pelayanan Publik {year.ToString(CultureInfo.InvariantCulture)}",
            },
        };
        await admin.Patch($"/api/v1/innovations/{record.Id}", new { awards }, ("If-Match", "*")).Done();
        var edition = (await app.Anonymous().Get($"{KippEdition.Editions}?status=RECORDED&year={year}&limit=50").Done()).Items.Single(
            item => (string?)item["awardName"] == "KIPP"
        );
        var url = $"{KippEdition.Editions}/{(string)edition["id"]!}/results?limit=200";

        var found = (await app.Anonymous().Get($"{url}&tier={tier}").Done()).Items.Single(item =>
            (string?)item["innovationId"] == record.Id
        );

        found["tiers"]!.AsArray().Select(reached => (string?)reached).ShouldBe([tier]);
        ((bool)found["isFinal"]!).ShouldBeTrue();
        (await app.Anonymous().Get($"{url}&tier=TOP_1").Done()).Items.ShouldBeEmpty();
    }

    /// <summary>
    /// What the public sees of a record: itself, its place in the directory, facets, and the changes.
    /// </summary>
    private async Task<string> PublicAsync(KippEntry entry, string title)
    {
        var client = app.Anonymous();
        var record = await client.Get($"/api/v1/innovations/{entry.Innovation}").Done();
        var found = await client.Get($"/api/v1/innovations?q={Uri.EscapeDataString(title)}&facets=source,phase&limit=5").Done();
        var awarded = await client.Get("/api/v1/innovations?award=FINALIS&count=exact").Done();
        var revisions = await client.Get($"/api/v1/innovations/{entry.Innovation}/revisions").Done();
        return string.Join('\n', record.Text, found.Text, awarded.Text, revisions.Text);
    }
}
