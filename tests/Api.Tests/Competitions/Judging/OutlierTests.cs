using System.Text.Json.Nodes;
using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Stories;

namespace JippApi.Api.Tests.Competitions.Judging;

/// <summary>When the totals of an entry lie too far apart, one further evaluator is drawn, once.</summary>
public class OutlierTests(CompetitionApp app) : IClassFixture<CompetitionApp>
{
    [Theory]
    [InlineData(30, 2)]
    [InlineData(30.01, 3)]
    public async Task A_further_evaluator_is_drawn_beyond_the_spread_only(double apart, int expected)
    {
        var judged = await JudgedEdition.RunningAsync(app, 1);
        var evaluators = await judged.Edition.EvaluatorsAsync(4);
        await judged.Edition.DrawAsync(KippBody.Proposal);
        var unscored = await LineAsync(judged);
        (unscored["spread"], (bool)unscored["isOutlier"]!).ShouldBe((null, false));

        await SubmitAllAsync(judged, evaluators, [60, 60 + (decimal)apart]);

        (await judged.AllAsync()).Count.ShouldBe(expected);
        var line = await LineAsync(judged);
        ((decimal)line["spread"]!, (bool)line["isOutlier"]!).ShouldBe(((decimal)apart, expected == 3));
    }

    [Fact]
    public async Task It_happens_once_and_the_further_one_counts_like_the_others()
    {
        var judged = await JudgedEdition.RunningAsync(app, 1);
        var evaluators = await judged.Edition.EvaluatorsAsync(5);
        await judged.Edition.DrawAsync(KippBody.Proposal);
        await SubmitAllAsync(judged, evaluators, [40, 90]);
        var further = (await judged.AllAsync()).Single(item => (bool)item["isFurther"]!);
        ((int)further["scored"]!, (int)further["needed"]!).ShouldBe((2, 3));

        await SubmitAllAsync(judged, evaluators, [10]);
        await judged.Edition.DrawAsync(KippBody.Proposal);

        var all = await judged.AllAsync();
        all.Count.ShouldBe(3, "nobody else is drawn, however far apart they are");
        all.ShouldAllBe(item => (string?)item["status"] == "SUBMITTED" && (int)item["scored"]! == 3);
        await judged.Edition.CloseAsync(KippBody.Proposal);
        var line = await LineAsync(judged);
        ((decimal)line["spread"]!, (bool)line["isOutlier"]!).ShouldBe((80m, true), "the report of a closed stage still says so");
    }

    [Fact]
    public async Task Who_is_found_later_is_drawn_by_the_next_draw()
    {
        var judged = await JudgedEdition.RunningAsync(app, 1);
        var evaluators = await judged.Edition.EvaluatorsAsync(2);
        await judged.Edition.DrawAsync(KippBody.Proposal);
        await SubmitAllAsync(judged, evaluators, [40, 90]);
        (await judged.AllAsync()).Count.ShouldBe(2, "there is nobody else");

        await judged.Edition.EvaluatorsAsync(1);
        await judged.Edition.DrawAsync(KippBody.Proposal);

        (await judged.AllAsync()).Count(item => (bool)item["isFurther"]!).ShouldBe(1);
    }

    /// <summary>The line of the only entry in the report of the stage.</summary>
    private static async Task<JsonNode> LineAsync(JudgedEdition judged) =>
        (await judged.Edition.Organiser.Get($"{judged.Edition.StageUrl(KippBody.Proposal)}/report").Done())["entries"]![0]!;

    /// <summary>Lets those who have something to submit give one total each.</summary>
    private static async Task SubmitAllAsync(JudgedEdition judged, IReadOnlyList<KippEvaluator> evaluators, decimal[] totals)
    {
        var given = 0;
        foreach (var evaluator in evaluators)
        {
            if ((await judged.Edition.AssignedAsync(evaluator, KippBody.Proposal)) is not [var evaluation] || given == totals.Length)
                continue;
            await JudgedEdition.SubmitAsync(evaluator, (string)evaluation["id"]!, totals[given++]);
        }

        given.ShouldBe(totals.Length);
    }
}
