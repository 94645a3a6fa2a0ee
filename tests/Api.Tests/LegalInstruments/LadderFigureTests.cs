using System.Text.Json.Nodes;
using JippApi.Api.Tests.Attestations;
using JippApi.Api.Tests.Hosting;
using JippApi.Domain.Access;
using JippApi.Domain.Common;
using JippApi.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Api.Tests.LegalInstruments;

/// <summary>The rungs in facets, exports and scorecards, and the ladders of single innovations, agree.</summary>
[Collection(Shared.Plans)]
public class LadderFigureTests(JippApp app)
{
    private const string Province = "76";

    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    [Fact]
    public async Task The_scorecard_of_a_hub_counts_what_the_facet_of_its_province_counts()
    {
        var hub = (await app.WorkingHub(Province)).Id;
        var government = await Admin.GovernmentOf("76.05");
        var (decided, running) = (await RunningAsync(government), await RunningAsync(government));
        await app.Published(ownerId: government);
        var regulation = await app.IssuerOf(government)
            .Post(GivenInstruments.Url, GivenInstruments.Body(government, "REGION_HEAD_REGULATION", decided));
        var verifier = app.ClientWith("EVALUATOR", "pemeriksa", new(ScopeKind.Region, Province));
        (await verifier.MoveInstrument(regulation.Id, "ACCEPTED")).Status.ShouldBe(200);
        await app.Work();

        var list = await app.Anonymous()
            .Get($"{ListedLadders.Innovations}?limit=1&count=exact&provinceCode={Province}&ladderLevel=PILOT&facets=ladderLevel");
        var all = await app.Anonymous().Get($"{ListedLadders.Innovations}?limit=1&count=exact&provinceCode={Province}");
        var card = await app.Anonymous().Get($"{GivenHubs.Url}/{hub}/scorecard?period={Now()}");

        var rungs = card["innovations.byLadderLevel"]!.AsArray();
        rungs.Select(rung => (string?)rung!["level"]).ShouldBe(Levels);
        rungs.Sum(rung => (int)rung!["count"]!).ShouldBe((int)card["innovations.published"]!);
        var facet = list["facets.ladderLevel"]!.AsArray();
        facet.Sum(value => (int)value!["count"]!).ShouldBe((int)all["page.count.value"]!);
        Counts(rungs, "level").ShouldBe(Counts(facet, "value"), ignoreOrder: true);
        Counts(rungs, "level").ShouldContain("REGIONAL_REGULATION 1");
        facet.Single(value => (string?)value!["value"] == "PILOT")!["count"]!.GetValue<int>().ShouldBe((int)list["page.count.value"]!);
        await app.ShouldBeListedOn(decided, "REGIONAL_REGULATION");
        await app.ShouldBeListedOn(running, "RUNNING");
    }

    [Fact]
    public async Task Every_listed_level_is_that_of_the_ladder_also_where_an_earlier_release_wrote_the_entry()
    {
        var owner = (await app.Institution()).Id;
        var (running, decided) = (await RunningAsync(owner), await RunningAsync(owner));
        await app.Accepted(owner, "UNIT_DECREE", decided);
        await app.Work();
        var before = await LevelsAsync();
        before.Values.Distinct().Count().ShouldBeGreaterThan(2);
        foreach (var (id, level) in before.Where((_, at) => at % 9 == 0).Append(new(decided, "DECREE")).Append(new(running, "RUNNING")))
            ((string?)(await app.Anonymous().Get($"{ListedLadders.Innovations}/{id}/ladder"))["level"]).ShouldBe(level, id);

        await using (var scope = app.Services.CreateAsyncScope())
            await scope
                .ServiceProvider.GetRequiredService<JippDb>()
                .Directory.ExecuteUpdateAsync(e => e.SetProperty(x => x.LadderLevel, "IDEA"));
        (await app.FollowLadders()).ShouldBe(before.Count(entry => entry.Value != "IDEA"));

        (await LevelsAsync()).ShouldBe(before);
        (await app.FollowLadders()).ShouldBe(0);
    }

    [Fact]
    public async Task Exports_have_the_level()
    {
        var owner = (await app.Institution()).Id;
        var innovation = await RunningAsync(owner);

        var csv = await app.Anonymous().Get($"{ListedLadders.Innovations}?institutionId={owner}", ("Accept", "text/csv"));
        var lines = await app.Anonymous()
            .Get($"{ListedLadders.Innovations}?institutionId={owner}&fields=id,ladderLevel", ("Accept", "application/x-ndjson"));

        csv.Text.ShouldContain(",ladderLevel,");
        csv.Text.Split('\n')[1].ShouldContain(",RUNNING,");
        lines.Text.ShouldContain(innovation);
        JsonNode.Parse(lines.Text)!["ladderLevel"]!.GetValue<string>().ShouldBe("RUNNING");
    }

    private static readonly string[] Levels =
    [
        "IDEA",
        "PILOT",
        "RUNNING",
        "DECREE",
        "REGIONAL_REGULATION",
        "ROUTINE_PROGRAMME",
        "PERFORMANCE_CONTRACT",
        "STANDARD_SERVICE",
    ];

    private static IReadOnlyList<string> Counts(JsonArray counts, string name) =>
        [.. counts.Where(count => (int)count!["count"]! > 0).Select(count => $"{count![name]} {count["count"]}")];

    private static string Now()
    {
        var today = Wib.DayOf(TimeProvider.System.GetUtcNow());
        return $"{today.Year}Q{(today.Month + 2) / 3}";
    }

    private async Task<string> RunningAsync(string owner)
    {
        var innovation = (await app.Published(ownerId: owner)).Id;
        await app.Ministry().Stated(innovation, "MINISTRY", "ACTIVE");
        return innovation;
    }

    private async Task<Dictionary<string, string>> LevelsAsync()
    {
        var export = await app.Anonymous()
            .Get($"{ListedLadders.Innovations}?fields=id,ladderLevel&sort=id", ("Accept", "application/x-ndjson"));
        return export
            .Text.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonNode.Parse(line)!)
            .ToDictionary(card => (string)card["id"]!, card => (string)card["ladderLevel"]!);
    }
}
