using System.Text.Json.Nodes;
using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Stories;

namespace JippApi.Api.Tests.Competitions.Judging;

/// <summary>The figures of an edition add up, and are of those who run it.</summary>
public class FiguresTests(CompetitionApp app) : IClassFixture<CompetitionApp>
{
    [Fact]
    public async Task Each_division_of_the_entries_adds_up_to_the_total()
    {
        var edition = await KippEdition.OpenAsync(app);
        for (var i = 0; i < 3; i++)
            await edition.EnterAsync();
        await edition.DraftEntryAsync();
        var withdrawn = await edition.EnterAsync();
        await withdrawn.Entrant.Change($"{withdrawn.Url}/transitions", new { to = "WITHDRAWN", reason = "Program berhenti." });
        await edition.AdministerAsync();

        var figures = await edition.Organiser.Get($"{edition.Url}/figures").Done();

        ((int)figures["total"]!).ShouldBe(5);
        foreach (var division in new[] { "byStatus", "byStage", "byGroup", "byCluster", "byProvince" })
            Sum(figures[division]!).ShouldBe(5, division);
        CountOf(figures["byStatus"]!, "status", "SUBMITTED").ShouldBe(3);
        CountOf(figures["byStatus"]!, "status", "WITHDRAWN").ShouldBe(1);
        CountOf(figures["byStage"]!, "key", KippBody.Administration).ShouldBe(3);
        CountOf(figures["byProvince"]!, "key", "13").ShouldBe(5);
        CountOf(figures["byGroup"]!, "key", "UMUM").ShouldBe(5);
    }

    [Fact]
    public async Task The_load_of_evaluators_and_the_entries_that_lack_some_are_shown()
    {
        var judged = await JudgedEdition.RunningAsync(app, 3);
        var evaluators = await judged.Edition.EvaluatorsAsync(2, maxLoad: 2);
        await judged.Edition.DrawAsync(KippBody.Proposal);
        var first = (await judged.Edition.AssignedAsync(evaluators[0], KippBody.Proposal))[0];
        await JudgedEdition.SubmitAsync(evaluators[0], (string)first["id"]!, 71);

        var figures = await judged.Edition.Organiser.Get($"{judged.Edition.Url}/figures").Done();

        var loads = figures["evaluators"]!.AsArray();
        loads.Sum(load => (int)load!["assigned"]!).ShouldBe(4);
        loads.Sum(load => (int)load!["submitted"]!).ShouldBe(1);
        loads.ShouldAllBe(load => (string?)load!["stage"] == KippBody.Proposal && load["name"] != null);
        ((string?)figures["lacking.stage"], (int)figures["lacking.missing"]!).ShouldBe((KippBody.Proposal, 2), figures.Text);
        figures["lacking.items"]!.AsArray().ShouldAllBe(item => (int)item!["needed"]! == 2);
    }

    [Fact]
    public async Task Evaluations_are_exported_without_points_while_the_stage_runs()
    {
        var judged = await JudgedEdition.RunningAsync(app, 1);
        var evaluators = await judged.Edition.EvaluatorsAsync(2);
        await judged.Edition.DrawAsync(KippBody.Proposal);
        await JudgedEdition.SubmitAsync(evaluators[0], await judged.OnlyOfAsync(evaluators[0]), 66.25m);

        var csv = await judged.Edition.Organiser.Get($"{judged.Edition.Url}/evaluations", ("Accept", "text/csv"));

        csv.Status.ShouldBe(200, csv.Text);
        csv.Text.ShouldContain("SUBMITTED");
        csv.Text.ShouldNotContain("66.25");
        csv.Text.ShouldNotContain("66,25");
    }

    private static int Sum(JsonNode division) => division.AsArray().Sum(item => (int)item!["count"]!);

    private static int CountOf(JsonNode division, string member, string key) =>
        (int)division.AsArray().Single(item => (string?)item![member] == key)!["count"]!;
}
