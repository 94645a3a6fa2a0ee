using System.Text.Json.Nodes;
using JippApi.Api.Tests.Competitions.Entries;
using JippApi.Api.Tests.Competitions.Judging;
using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Stories;

namespace JippApi.Api.Tests.Competitions.Results;

/// <summary>
/// Whatever happened on the way, each closed stage is counted again to the same results: people step back or leave,
/// entries are withdrawn, totals lie apart, the plenary decides otherwise, an appeal is upheld.
/// </summary>
public class RandomHistoryTests(CompetitionApp app) : IClassFixture<CompetitionApp>
{
    private const int Entries = 6;
    private const int Evaluators = 6;

    [Theory]
    [InlineData(11, "MEAN")]
    [InlineData(12, "MEDIAN")]
    public async Task Counted_again_every_stage_is_equal(int seed, string aggregation)
    {
        var random = new Random(seed);
        var edition = await KippEdition.OpenAsync(app, body => WithoutThreshold(body, aggregation));
        List<KippEntry> entries = [];
        for (var i = 0; i < Entries; i++)
            entries.Add(await edition.EnterAsync());
        await edition.AdministerAsync();
        var played = new PlayedEdition(edition, entries, []);
        await ShouldBeEqualAsync(played, KippBody.Administration);

        await ScoreProposalsAsync(played, random);
        await ShouldBeEqualAsync(played, KippBody.Administration, KippBody.Proposal);

        var lowered = await DecideOtherwiseAsync(played);
        await ShouldBeEqualAsync(played, KippBody.Proposal, KippBody.Plenary);

        await edition.AnnounceAsync(KippBody.Plenary);
        var appeal = await lowered.Entrant.Post($"{lowered.Url}/appeals", new { text = "Nilai kami lebih tinggi." }).Done();
        await played.DecideAsync(appeal.Id, PlayedEdition.Decision(true, "GOES_ON")).Done();
        await ShouldBeEqualAsync(played, KippBody.Plenary);

        await edition.DecreeAsync(KippBody.Plenary);
        await PresentAsync(edition, random);
        await ShouldBeEqualAsync(played, KippBody.Administration, KippBody.Proposal, KippBody.Plenary, KippBody.Presentation);
    }

    /// <summary>One evaluator steps back, one leaves, one entry is withdrawn, and one needs a further evaluator.</summary>
    private static async Task ScoreProposalsAsync(PlayedEdition played, Random random)
    {
        var (edition, odd) = (played.Edition, played.Entries[0]);
        await edition.StartAsync(KippBody.Proposal);
        var people = await edition.EvaluatorsAsync(Evaluators);
        await edition.DrawAsync(KippBody.Proposal);
        // The first to score this entry finds it poor, all others good
        var asked = 0;
        Func<string, int, string, decimal> points = (entry, _, _) =>
            entry != odd.Id ? random.Next(0, 41) * 2.5m
            : asked++ < KippBody.Criteria.Count ? 20
            : 95;

        await edition.JudgeAsync(KippBody.Proposal, [people[0]], points);
        var refused = (string)(await edition.AssignedAsync(people[1], KippBody.Proposal))[0]["id"]!;
        await JudgedEdition.MoveAsync(people[1], refused, new { to = "RECUSED", reason = "Saya mengenal penulisnya." }).Done();
        (await edition.AssignedAsync(people[2], KippBody.Proposal)).ShouldNotBeEmpty("there is something to leave behind");
        await edition.Organiser.Change($"{edition.Url}/members/{people[2].MemberId}/departure", new { reason = "Pindah tugas." });
        // Twice, because a further evaluator can be one who had nothing left to do
        await edition.JudgeAsync(KippBody.Proposal, people, points);
        await edition.JudgeAsync(KippBody.Proposal, people, points);
        var gone = await played.Entries[random.Next(1, Entries)].Withdraw();
        gone.Status.ShouldBe(200, gone.Text);

        var all = await new JudgedEdition(edition, played.Entries).AllAsync();
        all.Select(item => (string)item["status"]!).Distinct().Order(StringComparer.Ordinal).ShouldBe(["RECUSED", "RELEASED", "SUBMITTED"]);
        all.ShouldContain(item => (string?)item["entryId"] == odd.Id && (bool)item["isFurther"]!);
        await edition.CloseAsync(KippBody.Proposal);
        var report = await played.ReportAsync(KippBody.Proposal);
        report["entries"]!.AsArray().Count(line => (string?)line!["reason"] == "WITHDRAWN").ShouldBe(1);
    }

    /// <summary>The plenary takes the last of those who came through in place of the first.</summary>
    private static async Task<KippEntry> DecideOtherwiseAsync(PlayedEdition played)
    {
        var through = (await played.ReportAsync(KippBody.Proposal))["entries"]!
            .AsArray()
            .Where(line => (bool)line!["goesOn"]!)
            .OrderBy(line => (int)line!["rank"]!)
            .Select(line => (string)line!["entryId"]!)
            .ToList();
        through.Count.ShouldBe(3);
        await played.Edition.StartAsync(KippBody.Plenary);
        await played.Edition.MoveStageAsync(
            KippBody.Plenary,
            new { to = "CLOSED", changes = new[] { Change(through[0], false), Change(through[2], true) } }
        );

        var lines = (await played.ReportAsync(KippBody.Plenary))["entries"]!.AsArray();
        lines
            .Select(line => (string?)line!["reason"])
            .ShouldBe(["LOWERED_BY_PLENARY", "WITHIN_NUMBER", "RAISED_BY_PLENARY"], ignoreOrder: true);
        return played.Entries.Single(entry => entry.Id == through[0]);
    }

    private static async Task PresentAsync(KippEdition edition, Random random)
    {
        await edition.StartAsync(KippBody.Presentation);
        var panel = await edition.EvaluatorsAsync(2, "PANEL");
        await edition.DrawAsync(KippBody.Presentation);
        await edition.JudgeAsync(KippBody.Presentation, panel, (_, _, _) => random.Next(0, 10_001) / 100m);
        await edition.CloseAsync(KippBody.Presentation);
    }

    private static async Task ShouldBeEqualAsync(PlayedEdition played, params string[] stages)
    {
        foreach (var stage in stages)
        {
            var recount = await played.Organiser.Get($"{played.Edition.StageUrl(stage)}/recount").Done();
            ((bool)recount["equal"]!).ShouldBeTrue($"{stage}: {recount.Text}");
            recount["differences"]!.AsArray().ShouldBeEmpty();
            ((int)recount["entries"]!).ShouldBe(stage is KippBody.Administration or KippBody.Proposal ? Entries : 3, stage);
        }
    }

    private static void WithoutThreshold(JsonObject body, string aggregation)
    {
        var stage = KippBody.StageOf(body, KippBody.Proposal);
        stage["aggregation"] = aggregation;
        foreach (var advance in stage["advances"]!.AsArray())
            advance!.AsObject().Remove("threshold");
    }

    private static object Change(string entryId, bool goesOn) =>
        new
        {
            entryId,
            goesOn,
            reason = "Pleno menilai lain.",
        };
}
