using JippApi.Api.Tests.Competitions;
using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Stories;

/// <summary>The curious public.</summary>
public sealed partial class WestKalimantanKippStory
{
    private static readonly string[] Stages = [KippBody.Administration, KippBody.Proposal, KippBody.Plenary, KippBody.Presentation];

    /// <summary>Polls every address about the edition: nobody learns who takes part, not even how many do.</summary>
    private async Task ShowsNothingAsync(KippEdition edition, Dictionary<string, KippEntry> entries)
    {
        var stranger = await app.Person("NOBODY", "orang yang ingin tahu");
        foreach (var reader in new[] { app.Anonymous(), stranger })
        {
            foreach (var url in HiddenOf(edition).Concat(entries.Values.Select(entry => entry.Url)))
                await HidesAsync(reader, url, entries);
            await HidesAsync(reader, edition.Url, entries);
        }
    }

    private static IEnumerable<string> HiddenOf(KippEdition edition) =>
        [
            $"{edition.Url}/entries?limit=1",
            $"{edition.Url}/evaluations",
            $"{edition.Url}/figures",
            $"{edition.Url}/appeals",
            $"{edition.Url}/export",
            $"{edition.Url}/members",
            $"{edition.Url}/results",
            $"{edition.Url}/results/paper",
            .. Stages.SelectMany(stage =>
                new[] { $"{edition.Url}/results?stage={stage}", $"{edition.StageUrl(stage)}/report", $"{edition.StageUrl(stage)}/recount" }
            ),
        ];

    /// <summary>The answer is a refusal, or a list without a row and without a count of rows.</summary>
    private static async Task HidesAsync(HttpClient reader, string url, Dictionary<string, KippEntry> entries)
    {
        var answer = await reader.Get(url);
        if (answer.Status != 200)
            answer.Status.ShouldBeOneOf(401, 403, 404);
        else if (answer.Json["items"] is not null)
            answer.Items.ShouldBeEmpty(url);
        var told = answer.Text.Replace(url, "", StringComparison.Ordinal); // a refusal repeats the address that was asked
        foreach (var entry in entries.Values)
        {
            told.ShouldNotContain(entry.Id, Case.Insensitive, url);
            told.ShouldNotContain(entry.Innovation, Case.Insensitive, url);
        }
    }

    /// <summary>The records of those who take part, as anybody reads them.</summary>
    private async Task<IReadOnlyList<string>> PublicRecordsAsync(Dictionary<string, KippEntry> entries)
    {
        List<string> records = [];
        foreach (var entry in entries.Values)
        {
            records.Add((await app.Anonymous().Get($"{Innovations}/{entry.Innovation}").Done()).Text);
            records.Add((await app.Anonymous().Get($"{Innovations}/{entry.Innovation}/revisions").Done()).Text);
        }

        return records;
    }

    /// <summary>From the announcement on, everybody sees the finalists, and still nobody else.</summary>
    private async Task AnnounceFinalistsAsync(KippEdition edition, Dictionary<string, KippEntry> entries)
    {
        await edition.AnnounceAsync(KippBody.Plenary);

        var announced = await app.Anonymous().Get($"{edition.Url}/results?stage={KippBody.Plenary}").Done();
        announced
            .Items.Select(item => (string?)item["innovationId"])
            .ShouldBe([entries[Winner].Innovation, entries[Raised].Innovation], ignoreOrder: true, announced.Text);
        announced.Text.ShouldContain("FINALIS");
        foreach (var region in new[] { Cheat, "61.04", "61.05" })
            announced.Text.ShouldNotContain(entries[region].Innovation);
        var csv = await app.Anonymous().Get($"{edition.Url}/results?stage={KippBody.Plenary}", ("Accept", "text/csv"));
        csv.Status.ShouldBe(200, csv.Text);
    }
}
