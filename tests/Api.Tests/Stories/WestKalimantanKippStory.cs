using System.Text.Json.Nodes;
using JippApi.Api.Tests.Competitions;
using JippApi.Api.Tests.Hosting;
using JippApi.Domain.Access;

namespace JippApi.Api.Tests.Stories;

/// <summary>
/// The innovation competition of West Kalimantan, from its call to a winner that is brought to all fourteen regencies
/// and cities, with an entrant and an evaluator who cheat and a public that asks every day.
/// </summary>
public sealed partial class WestKalimantanKippStory(CompetitionApp app) : IClassFixture<CompetitionApp>
{
    private const string Province = "61";
    private const string AwardName = "KIPP Kalimantan Barat";
    private const string Innovations = "/api/v1/innovations";

    /// <summary>Pontianak, which wins.</summary>
    private const string Winner = "61.71";

    /// <summary>The regency whose people cheat.</summary>
    private const string Cheat = "61.02";

    /// <summary>The regency that the panel raises.</summary>
    private const string Raised = "61.03";

    /// <summary>What evaluators think of the proposals; the last one is below the threshold.</summary>
    private static readonly Dictionary<string, decimal> Worth = new(StringComparer.Ordinal)
    {
        [Winner] = 85,
        [Cheat] = 78.5m,
        [Raised] = 72.25m,
        ["61.04"] = 66,
        ["61.05"] = 40,
    };

    [Fact]
    public async Task An_edition_is_played_from_its_call_to_scaling_up_among_people_who_cheat()
    {
        var districts = await app.DistrictsAsync();
        var edition = await CallAsync();
        var call = await app.Anonymous().Get(edition.Url).Done();
        var entries = await EnterAllAsync(edition, districts);
        var called = await app.Anonymous().Get(edition.Url).Done();
        (called.Text, called.ETag).ShouldBe((call.Text, call.ETag), "the call does not tell that somebody has entered");
        var before = await PublicRecordsAsync(entries);
        await ShowsNothingAsync(edition, entries);

        await edition.AdministerAsync();
        await ShowsNothingAsync(edition, entries);
        await JudgeProposalsAsync(edition, entries);
        await ShowsNothingAsync(edition, entries);
        await MeetInPlenaryAsync(edition, entries);
        await ShowsNothingAsync(edition, entries);
        (await PublicRecordsAsync(entries)).ShouldBe(before, "nothing of the competition has reached the records");

        await AnnounceFinalistsAsync(edition, entries);
        await ObjectAsync(edition, entries);
        await PresentAsync(edition, entries);
        await BearAwardAsync(edition, entries);
        await ScaleUpAsync(edition, entries, districts);
    }

    /// <summary>The hub copies the template of provinces, and opens its edition.</summary>
    private async Task<KippEdition> CallAsync()
    {
        var organiser = await app.Person("HUB_ADMIN", "hub Kalimantan Barat", new(ScopeKind.Region, Province));
        var template = (await app.Anonymous().Get($"{KippEdition.Editions}?level=PROVINCE&status=RECORDED&limit=200").Done()).Items.First(
            item => item["regionCode"] is null
        );
        var edition = await KippEdition.DraftAsync(
            app,
            body =>
            {
                (body["copyOf"], body["name"], body["awardName"]) = ((string)template["id"]!, $"{AwardName} 2031", AwardName);
                KippBody.StageOf(body, KippBody.Proposal)["advances"] = Advances(3);
            },
            Province,
            organiser
        );
        (await app.Anonymous().Get(edition.Url)).Status.ShouldBe(404, "a draft is nobody's business");

        await edition.MoveAsync("OPEN");
        var called = await app.Anonymous().Get(edition.Url).Done();
        ((string?)called["status"], (string?)called["awardName"]).ShouldBe(("OPEN", AwardName));
        return edition;
    }

    private static JsonArray Advances(int number) =>
        new(
            new JsonObject
            {
                ["group"] = "UMUM",
                ["number"] = number,
                ["threshold"] = 60,
            }
        );

    /// <summary>Five governments enter; one of them tries what it must not.</summary>
    private async Task<Dictionary<string, KippEntry>> EnterAllAsync(KippEdition edition, Dictionary<string, string> districts)
    {
        Dictionary<string, KippEntry> entries = new(StringComparer.Ordinal);
        foreach (var region in Worth.Keys)
        {
            var entry = await edition.DraftEntryAsync(districts[region]);
            if (region == Cheat)
                await CheatAsync(edition, entry, await NameOfAsync(districts[region]));
            await entry.Entrant.Change($"{entry.Url}/transitions", new { to = "SUBMITTED" });
            entries[region] = entry;
        }

        await StatePrizeAsync(entries[Cheat]);
        return entries;
    }

    /// <summary>Names the regency in a text that is read blind, then enters the same innovation a second time.</summary>
    private static async Task CheatAsync(KippEdition edition, KippEntry entry, string name)
    {
        var honest = "Waktu tunggu turun dari 30 menjadi 10 menit.";
        await WriteAsync(entry, $"{honest} Terima kasih kepada **{name.ToUpperInvariant()}**.");
        var refused = await entry.Entrant.Post($"{entry.Url}/transitions", new { to = "SUBMITTED" }, ("If-Match", "*"));
        refused.Code.ShouldBe("NAMES_IN_BLIND_SECTION", refused.Text);
        refused.Text.ShouldContain("DAMPAK");
        await WriteAsync(entry, honest);

        var second = await entry.Entrant.Post($"{edition.Url}/entries", KippEdition.EntryBody(entry.Innovation));
        second.Status.ShouldBe(409, second.Text);
    }

    private static Task<Reply> WriteAsync(KippEntry entry, string text) =>
        entry.Entrant.Patch(entry.Url, new { sections = new[] { new { code = "DAMPAK", text } } }, ("If-Match", "*")).Done();

    /// <summary>States the prize of the edition as one's own, in several wordings.</summary>
    private static async Task StatePrizeAsync(KippEntry entry)
    {
        foreach (var competition in new[] { AwardName, "K.I.P.P. Kalimantan-Barat" })
        {
            var award = new
            {
                competition,
                editionYear = CompetitionApp.Year,
                tier = "Terbaik",
                text = $"Terbaik {competition} 2031",
            };
            var url = $"{Innovations}/{entry.Innovation}";
            var refused = await entry.Entrant.Patch(url, new { awards = new[] { award } }, ("If-Match", "*"));
            refused.Status.ShouldBe(403, refused.Text);
        }
    }

    private async Task<string> NameOfAsync(string institution) =>
        (string)(await app.Anonymous().Get($"/api/v1/institutions/{institution}").Done())["name"]!;
}
