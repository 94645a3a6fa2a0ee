using JippApi.Domain.Access;
using JippApi.Domain.Competitions.Editions;
using JippApi.Domain.Competitions.Entries;
using JippApi.Domain.Competitions.Results;

namespace JippApi.Domain.Tests.Competitions;

public class RankingTests
{
    private static readonly DateTimeOffset Morning = new(2027, 3, 1, 2, 0, 0, TimeSpan.Zero);

    private static readonly EditionStage Stage = new()
    {
        Code = "PROPOSAL",
        Name = "Penilaian proposal",
        Kind = StageKind.Scoring,
        Rubric = [new("DAMPAK", "Dampak", null, 60), new("KEBARUAN", "Kebaruan", null, 40), new("RINGKASAN", "Ringkasan", null, 0)],
        MinScores = 2,
        TieBreaks = ["DAMPAK", "KEBARUAN"],
    };

    [Fact]
    public void The_total_is_the_mean_of_the_weighted_totals()
    {
        var ranked = Ranking.Of(Stage, [Entry(1, (80, 70), (90, 60))]).Single();

        ranked.Total.ShouldBe(77m); // (80 * 0.6 + 70 * 0.4 + 90 * 0.6 + 60 * 0.4) / 2
        (ranked.Criteria["DAMPAK"], ranked.Criteria["KEBARUAN"], ranked.Criteria.Count).ShouldBe((85m, 65m, 2));
    }

    [Fact]
    public void Totals_have_four_decimals_and_are_rounded_once()
    {
        var stage = Stage with { MinScores = 3 };

        var ranked = Ranking.Of(stage, [Entry(1, (33.33m, 66.67m), (10.01m, 20.02m), (99.99m, 0))]).Single();

        ranked.Total.ShouldBe(40.2247m); // (46.666 + 14.014 + 59.994) / 3 = 40.22466…
    }

    [Fact]
    public void The_higher_total_comes_first_and_places_follow_one_another() =>
        Ranking
            .Of(Stage, [Entry(1, (60, 60), (60, 60)), Entry(2, (90, 90), (90, 90)), Entry(3, (75, 75), (75, 75))])
            .Select(ranked => (ranked.Rank, ranked.Total))
            .ShouldBe([(1, 90m), (2, 75m), (3, 60m)]);

    [Fact]
    public void Groups_are_ranked_apart()
    {
        var ranked = Ranking.Of(Stage, [Entry(1, (60, 60), (60, 60)), Entry(2, (90, 90), (90, 90)) with { Group = "REPLIKASI" }]);

        ranked.Select(one => (one.Group, one.Rank)).ShouldBe([("REPLIKASI", 1), ("UMUM", 1)]);
    }

    [Fact]
    public void Equal_totals_are_decided_by_the_criteria_in_their_order()
    {
        // 70 each; the second has more for DAMPAK
        var ranked = Ranking.Of(Stage, [Entry(1, (70, 70), (70, 70)), Entry(2, (80, 55), (80, 55))]);

        ranked.Select(one => (one.Id, one.TieBrokenBy)).ShouldBe([(Id(2), null), (Id(1), "DAMPAK")]);
    }

    [Fact]
    public void Then_by_the_earlier_submission_and_then_by_the_number()
    {
        var late = Entry(1, (70, 70), (70, 70)) with { SubmittedAt = Morning.AddSeconds(1) };

        var ranked = Ranking.Of(Stage, [late, Entry(3, (70, 70), (70, 70)), Entry(2, (70, 70), (70, 70))]);

        ranked.Select(one => (one.Id, one.TieBrokenBy)).ShouldBe([(Id(2), null), (Id(3), "NUMBER"), (Id(1), "SUBMITTED_AT")]);
    }

    [Fact]
    public void Who_has_too_few_scores_stands_last_without_a_total()
    {
        var ranked = Ranking.Of(Stage, [Entry(1, (100, 100)), Entry(2, (1, 1), (1, 1))]);

        ranked.Select(one => (one.Id, one.Rank, one.Total)).ShouldBe([(Id(2), 1, 1m), (Id(1), 2, null)]);
    }

    [Theory]
    [InlineData(ScoreAggregation.Mean, 62.5)]
    [InlineData(ScoreAggregation.Median, 70)]
    [InlineData(ScoreAggregation.TrimmedMean, 70)]
    public void Several_totals_become_one_as_the_stage_says(ScoreAggregation aggregation, double total) =>
        Ranking
            .Of(Stage with { Aggregation = aggregation }, [Entry(1, (10, 10), (60, 60), (80, 80), (100, 100))])
            .Single()
            .Total.ShouldBe((decimal)total);

    [Fact]
    public void Nothing_is_trimmed_of_three_totals() =>
        Ranking
            .Of(Stage with { Aggregation = ScoreAggregation.TrimmedMean }, [Entry(1, (10, 10), (60, 60), (80, 80))])
            .Single()
            .Total.ShouldBe(50m);

    [Fact]
    public void A_share_of_an_earlier_total_is_carried_over()
    {
        var stage = Stage with { Carry = new("ADMINISTRASI", 40) };

        var ranked = Ranking.Of(stage, [Entry(1, (80, 80), (80, 80)) with { Carried = 55 }]).Single();

        ranked.Total.ShouldBe(70m); // 80 * 0.6 + 55 * 0.4
    }

    [Fact]
    public void Without_the_total_that_is_carried_over_there_is_none() =>
        Ranking.Of(Stage with { Carry = new("ADMINISTRASI", 40) }, [Entry(1, (80, 80), (80, 80))]).Single().Total.ShouldBeNull();

    private static CompetitionEntryId Id(int number) => new(new Guid(number, 0, 0, new byte[8]));

    private static ScoredEntry Entry(int number, params (decimal Impact, decimal Novelty)[] scores) =>
        new(
            Id(number),
            "UMUM",
            number,
            Morning,
            [
                .. scores.Select(points => new EvaluationScores(
                    AccountId.New(),
                    [new("DAMPAK", points.Impact, "Jelas."), new("KEBARUAN", points.Novelty, "Jelas.")]
                )),
            ],
            null
        );
}
