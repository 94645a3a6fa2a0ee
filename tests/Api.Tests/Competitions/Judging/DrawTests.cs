using System.Text.Json.Nodes;
using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Notifications;
using JippApi.Api.Tests.Stories;

namespace JippApi.Api.Tests.Competitions.Judging;

/// <summary>The draw spreads the load, and only ever adds what is lacking.</summary>
public class DrawTests(CompetitionApp app) : IClassFixture<CompetitionApp>
{
    [Fact]
    public async Task Everybody_gets_as_many_entries_and_no_entry_the_same_person_twice()
    {
        var judged = await JudgedEdition.RunningAsync(app, 6);
        var evaluators = await judged.Edition.EvaluatorsAsync(4);

        await judged.Edition.DrawAsync(KippBody.Proposal);

        var all = await judged.AllAsync();
        all.Count.ShouldBe(12, "six entries with two evaluators each");
        all.GroupBy(item => (string)item["evaluatorId"]!).ShouldAllBe(own => own.Count() == 3);
        all.DistinctBy(item => ((string?)item["entryId"], (string?)item["evaluatorId"])).Count().ShouldBe(12);
        all.ShouldAllBe(item => (int)item["needed"]! == 2 && (int)item["scored"]! == 0);
        foreach (var evaluator in evaluators)
            (await ToldAsync(evaluator)).ShouldBe(["EVALUATION_ASSIGNED"], "once, not for each entry");
    }

    [Fact]
    public async Task A_second_draw_only_adds_what_is_lacking()
    {
        var judged = await JudgedEdition.RunningAsync(app, 2);
        await judged.Edition.EvaluatorsAsync(1);
        var operation = await judged.Edition.DrawAsync(KippBody.Proposal);
        var before = await judged.AllAsync();
        before.Count.ShouldBe(2);

        var ended = await judged.Edition.Organiser.Get($"/api/v1/operations/{operation.Id}");
        ((string?)ended["status"], (string?)ended["result.href"]).ShouldBe(("SUCCEEDED", $"{judged.Edition.Url}/figures"), ended.Text);
        var figures = await judged.Edition.Organiser.Get($"{judged.Edition.Url}/figures");
        ((int)figures["lacking.entries"]!, (int)figures["lacking.missing"]!).ShouldBe((2, 2), figures.Text);
        await judged.Edition.EvaluatorsAsync(1);
        await judged.Edition.DrawAsync(KippBody.Proposal);
        await judged.Edition.DrawAsync(KippBody.Proposal);

        var after = await judged.AllAsync();
        after.Count.ShouldBe(4);
        before.Select(Id).Except(after.Select(Id)).ShouldBeEmpty("what was drawn stays");
    }

    [Fact]
    public async Task Nobody_gets_more_than_they_take()
    {
        var judged = await JudgedEdition.RunningAsync(app, 4);
        var few = (await judged.Edition.EvaluatorsAsync(1, maxLoad: 1)).Single();
        await judged.Edition.EvaluatorsAsync(2);

        await judged.Edition.DrawAsync(KippBody.Proposal);

        var all = await judged.AllAsync();
        all.Count(item => (string?)item["evaluatorId"] == few.AccountId).ShouldBe(1);
        all.Count.ShouldBe(8);
    }

    [Fact]
    public async Task Only_a_running_stage_of_scores_is_drawn_for_and_only_by_an_organiser()
    {
        var edition = await KippEdition.OpenAsync(app);
        await edition.EnterAsync();
        await edition.AdministerAsync();

        (await DrawAsync(edition.Organiser, KippBody.Administration)).Code.ShouldBe("STAGE_NOT_SCORED");
        (await DrawAsync(edition.Organiser, KippBody.Proposal)).Code.ShouldBe("EVALUATION_STAGE_NOT_RUNNING");
        (await DrawAsync(edition.Organiser, "TIDAK_ADA")).Code.ShouldBe("COMPETITION_STAGE_UNKNOWN");
        (await DrawAsync(await app.Person("NOBODY", "penasaran"), KippBody.Proposal)).Status.ShouldBe(403);

        Task<Reply> DrawAsync(HttpClient by, string stage) => by.Post($"{edition.StageUrl(stage)}/draws", new { });
    }

    private static string Id(JsonNode item) => (string)item["id"]!;

    private static async Task<IReadOnlyList<string>> ToldAsync(KippEvaluator evaluator) =>
        [
            .. (await evaluator.Client.Get($"{SentNotifications.Url}?limit=200").Done())
                .Items.Select(item => (string)item["kind"]!)
                .Where(kind => kind != "COMPETITION_DUTY"),
        ];
}
