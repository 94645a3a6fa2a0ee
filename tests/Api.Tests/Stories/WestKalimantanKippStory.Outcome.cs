using JippApi.Api.Tests.Competitions;
using JippApi.Api.Tests.Hosting;
using static JippApi.Api.Tests.Hosting.GivenPlans;

namespace JippApi.Api.Tests.Stories;

/// <summary>Objections, the presentation, the award, and scaling up.</summary>
public sealed partial class WestKalimantanKippStory
{
    private const int BudgetYear = 2032;

    /// <summary>The one kept back appeals, twice; a citizen objects. Only when both are decided there can be a decree.</summary>
    private async Task ObjectAsync(KippEdition edition, Dictionary<string, KippEntry> entries)
    {
        var (loser, winner) = (entries[Cheat], entries[Winner]);
        var appeal = await loser.Entrant.Post($"{loser.Url}/appeals", new { text = "Dampak kami nyata." }).Done();
        ((string?)appeal["kind"]).ShouldBe("APPEAL");
        var again = await loser.Entrant.Post($"{loser.Url}/appeals", new { text = "Sekali lagi: dampak kami nyata." });
        again.Status.ShouldBe(409, again.Text);
        var citizen = await app.Person("NOBODY", "warga Pontianak");
        var objection = await citizen.Post($"{winner.Url}/appeals", new { text = "Antreannya masih panjang." }).Done();
        ((string?)objection["kind"]).ShouldBe("OBJECTION");
        (await citizen.Post($"{entries["61.05"].Url}/appeals", new { text = "Siapa ini?" })).Status.ShouldBe(404);

        await EarlyDecreeAsync(edition);
        (
            await loser.Entrant.Post($"{KippEdition.Appeals}/{appeal.Id}/decision", Decision(upheld: true, "GOES_ON"), ("If-Match", "*"))
        ).Status.ShouldBeOneOf(403, 404);
        foreach (var id in new[] { appeal.Id, objection.Id })
            await edition.Organiser.Change($"{KippEdition.Appeals}/{id}/decision", Decision(upheld: false, "NONE"));
        await edition.DecreeAsync(KippBody.Plenary);
    }

    private static async Task EarlyDecreeAsync(KippEdition edition)
    {
        var decree = new
        {
            number = "1/2031",
            decidedOn = "2031-03-03",
            fileId = await edition.DecreeFileAsync(),
        };
        var early = await edition.Organiser.Post(
            $"{edition.StageUrl(KippBody.Plenary)}/transitions",
            new { to = "DECREED", decree },
            ("If-Match", "*")
        );
        early.Status.ShouldBe(409, early.Text);
    }

    private static object Decision(bool upheld, string effect) =>
        new
        {
            upheld,
            effect,
            reason = "Bukti yang diajukan sudah dipertimbangkan panel.",
        };

    /// <summary>The finalists present, the panel scores, and the final result is announced and decreed.</summary>
    private static async Task PresentAsync(KippEdition edition, Dictionary<string, KippEntry> entries)
    {
        const string stage = KippBody.Presentation;
        var panel = await edition.EvaluatorsAsync(2, "PANEL");
        await edition.StartAsync(stage);
        await edition.DrawAsync(stage);
        await edition.JudgeAsync(stage, panel, (entry, _, _) => entry == entries[Winner].Id ? 95 : 60);
        await edition.CloseAsync(stage);
        await edition.AnnounceAsync(stage);
        await edition.DecreeAsync(stage);

        ((string?)(await edition.ReadAsync())["status"]).ShouldBe("COMPLETED");
        var again = await edition.Organiser.Get($"{edition.StageUrl(stage)}/recount").Done();
        ((bool)again["equal"]!).ShouldBeTrue(again.Text);
        var export = await edition.Organiser.Get($"{edition.Url}/export").Done();
        export["evaluations"]!.AsArray().Count(evaluation => (string?)evaluation!["stage"] == KippBody.Proposal).ShouldBe(10);
    }

    /// <summary>The award is a fact of the organiser: it is in the directory, and the owner does not touch it.</summary>
    private async Task BearAwardAsync(KippEdition edition, Dictionary<string, KippEntry> entries)
    {
        var winner = await AwardsOfAsync(entries[Winner]);
        winner.Count.ShouldBe(2, "finalist and winner");
        foreach (var text in new[] { edition.Id, AwardName, "2031" })
            winner.ShouldAllBe(award => award.Contains(text, StringComparison.Ordinal));
        (await AwardsOfAsync(entries[Raised])).Count.ShouldBe(1);
        (await AwardsOfAsync(entries[Cheat])).ShouldBeEmpty();
        var patch = await entries[Winner]
            .Entrant.Patch($"{Innovations}/{entries[Winner].Innovation}", new { awards = Array.Empty<object>() }, ("If-Match", "*"));
        patch.Status.ShouldBe(403, patch.Text);
        await StatePrizeAsync(entries[Raised]);

        var paper = await app.Anonymous().Get($"{edition.Url}/results/paper");
        (paper.Status, paper.Text[..5]).ShouldBe((200, "%PDF-"));
    }

    private async Task<IReadOnlyList<string>> AwardsOfAsync(KippEntry entry) =>
        [
            .. (await app.Anonymous().Get($"{Innovations}/{entry.Innovation}").Done())["awards"]!
                .AsArray()
                .Select(award => award!.ToJsonString()),
        ];

    /// <summary>One act brings the winner to the other thirteen regencies and cities: with Pontianak, all fourteen have it.</summary>
    private async Task ScaleUpAsync(KippEdition edition, Dictionary<string, KippEntry> entries, Dictionary<string, string> districts)
    {
        var winner = entries[Winner];
        var template = await edition.Organiser.Post(Url, Body(winner.Innovation, districts["61.01"], BudgetYear, adaptations: [])).Done();
        var unworthy = await edition.Organiser.Post($"{entries[Cheat].Url}/scaling-up", new { templatePlanId = template.Id });
        unworthy.Status.ShouldBeInRange(400, 499, unworthy.Text);
        (await winner.Entrant.Post($"{winner.Url}/scaling-up", new { templatePlanId = template.Id })).Status.ShouldBeOneOf(403, 404);

        var requested = await edition.Organiser.Post($"{winner.Url}/scaling-up", new { templatePlanId = template.Id });
        requested.Status.ShouldBe(202, requested.Text);
        await app.Work();
        var plans = await edition
            .Organiser.Get($"{Url}?originId={winner.Innovation}&provinceCode={Province}&budgetYear={BudgetYear}&limit=200")
            .Done();
        plans
            .Items.Select(plan => (string?)plan["adopter"]!["id"])
            .Append(winner.Owner)
            .ShouldBe(districts.Values, ignoreOrder: true, "fourteen regencies and cities");
    }
}
