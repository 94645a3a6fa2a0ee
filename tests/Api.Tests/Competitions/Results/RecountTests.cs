using System.Text.Json.Nodes;
using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Stories;
using JippApi.Domain.Competitions.Results;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Api.Tests.Competitions.Results;

/// <summary>The whole ranking follows from the stored scores.</summary>
public class RecountTests(CompetitionApp app) : IClassFixture<CompetitionApp>
{
    [Theory]
    [InlineData(1, "MEAN")]
    [InlineData(2, "MEDIAN")]
    [InlineData(3, "TRIMMED_MEAN")]
    public async Task Counted_again_it_is_equal_whatever_the_scores(int seed, string aggregation)
    {
        var random = new Random(seed);
        var played = await PlayedEdition.JudgedAsync(
            app,
            6,
            (_, _, _) => random.Next(0, 41) * 2.5m, // many ties
            body => Aggregate(body, aggregation),
            evaluators: 4
        );
        await played.Edition.CloseAsync(KippBody.Proposal);
        await played.Edition.StartAsync(KippBody.Plenary);
        await played.Edition.CloseAsync(KippBody.Plenary);

        foreach (var stage in new[] { KippBody.Administration, KippBody.Proposal, KippBody.Plenary })
        {
            var recount = await played.Organiser.Get($"{played.Edition.StageUrl(stage)}/recount").Done();
            ((bool)recount["equal"]!).ShouldBeTrue(recount.Text);
            recount["differences"]!.AsArray().ShouldBeEmpty();
        }

        var scored = await played.Organiser.Get($"{played.Edition.StageUrl(KippBody.Proposal)}/recount").Done();
        ((int)scored["entries"]!, (int)scored["evaluations"]!).ShouldBe((6, 24));
    }

    [Fact]
    public async Task The_export_has_all_from_which_a_person_computes_the_totals()
    {
        var random = new Random(7);
        var played = await PlayedEdition.JudgedAsync(
            app,
            4,
            (_, _, _) => random.Next(0, 10_001) / 100m,
            body => KippBody.StageOf(body, KippBody.Proposal)["outlierSpread"] = null
        );
        await played.Edition.CloseAsync(KippBody.Proposal);

        var export = await played.Organiser.Get($"{played.Edition.Url}/export").Done();

        var weights = KippBody.Criteria.Zip([50m, 30m, 20m]).ToDictionary(pair => pair.First, pair => pair.Second);
        var results = export["results"]!.AsArray().Where(result => (string?)result!["stage"] == KippBody.Proposal).ToList();
        results.Count.ShouldBe(4);
        foreach (var result in results)
        {
            var totals = export["evaluations"]!
                .AsArray()
                .Where(one => (string?)one!["entryId"] == (string?)result!["entryId"])
                .Select(one =>
                    one!["scores"]!.AsArray().Sum(score => (decimal)score!["points"]! * weights[(string)score["criterion"]!]) / 100
                )
                .ToList();
            ((decimal)result!["total"]!).ShouldBe(decimal.Round(totals.Average(), 4));
        }

        export.Text.ShouldNotContain(played.Evaluators[0].AccountId);
        export["evaluations"]!.AsArray().Select(one => (int)one!["evaluator"]!).Distinct().Order().ShouldBe([1, 2]);
    }

    [Fact]
    public async Task A_result_that_somebody_changed_in_the_database_is_found()
    {
        var played = await PlayedEdition.JudgedAsync(app, 2);
        await played.Edition.CloseAsync(KippBody.Proposal);
        var entry = new Domain.Competitions.Entries.CompetitionEntryId(Guid.Parse(played.Entries[1].Id));
        await app.WithDb(db =>
            db.StageResults.Where(r => r.EntryId == entry && r.Stage == KippBody.Proposal)
                .ExecuteUpdateAsync(r => r.SetProperty(x => x.Total, 99m))
        );

        var recount = await played.Organiser.Get($"{played.Edition.StageUrl(KippBody.Proposal)}/recount").Done();

        ((bool)recount["equal"]!).ShouldBeFalse();
        var difference = recount["differences"]!.AsArray().ShouldHaveSingleItem()!;
        ((string?)difference["member"], (string?)difference["stored"], (string?)difference["counted"]).ShouldBe(("total", "99", "85"));
    }

    [Theory]
    [InlineData("reason")]
    [InlineData("appeal")]
    [InlineData("none")]
    public async Task So_is_one_that_hides_behind_a_decision_that_nobody_made_or_is_gone(string forgery)
    {
        var played = await PlayedEdition.JudgedAsync(app, 3);
        await played.Edition.CloseAsync(KippBody.Proposal);
        var id = new Domain.Competitions.Entries.CompetitionEntryId(Guid.Parse(played.Entries[0].Id));
        await app.WithDb(async db =>
        {
            var rows = db.StageResults.Where(r => r.EntryId == id && r.Stage == KippBody.Proposal);
            return forgery switch
            {
                "reason" => await rows.ExecuteUpdateAsync(r =>
                    r.SetProperty(x => x.Reason, AdvanceReason.Withdrawn)
                        .SetProperty(x => x.GoesOn, false)
                        .SetProperty(x => x.Rank, (int?)null)
                        .SetProperty(x => x.Total, (decimal?)null)
                ),
                "appeal" => await rows.ExecuteUpdateAsync(r =>
                    r.SetProperty(x => x.Reason, AdvanceReason.ExcludedOnAppeal)
                        .SetProperty(x => x.GoesOn, false)
                        .SetProperty(x => x.AppealId, (AppealId?)AppealId.New())
                ),
                _ => await rows.ExecuteDeleteAsync(),
            };
        });

        var recount = await played.Organiser.Get($"{played.Edition.StageUrl(KippBody.Proposal)}/recount").Done();

        ((bool)recount["equal"]!).ShouldBeFalse(recount.Text);
        var members = recount["differences"]!.AsArray().Where(one => (string?)one!["entryId"] == played.Entries[0].Id);
        members.Select(one => (string?)one!["member"]).ShouldContain(forgery == "none" ? "result" : "reason");
    }

    [Fact]
    public async Task A_stage_that_runs_has_nothing_to_compare_with()
    {
        var played = await PlayedEdition.JudgedAsync(app, 1);

        var refused = await played.Organiser.Get($"{played.Edition.StageUrl(KippBody.Proposal)}/recount");

        (refused.Status, refused.Code).ShouldBe((409, "STAGE_NOT_CLOSED"), refused.Text);
    }

    private static void Aggregate(JsonObject body, string aggregation)
    {
        var stage = KippBody.StageOf(body, KippBody.Proposal);
        (stage["aggregation"], stage["minScores"], stage["outlierSpread"]) = (aggregation, 4, null);
        foreach (var advance in stage["advances"]!.AsArray())
            advance!.AsObject().Remove("threshold");
    }
}
