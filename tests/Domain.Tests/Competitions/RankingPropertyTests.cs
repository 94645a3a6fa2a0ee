using JippApi.Domain.Access;
using JippApi.Domain.Competitions.Editions;
using JippApi.Domain.Competitions.Judging;
using JippApi.Domain.Competitions.Results;

namespace JippApi.Domain.Tests.Competitions;

/// <summary>Properties of every ranking, whatever the scores.</summary>
public class RankingPropertyTests
{
    private const int Entries = 60;

    private static readonly string[] Criteria = ["A", "B", "C"];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 25)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_order_in_which_entries_and_scores_are_read_does_not_matter(int seed)
    {
        var random = new Random(seed);
        var (stage, entries) = History(random);

        var first = Ranking.Of(stage, entries);
        var again = Ranking.Of(stage, Shuffled(random, entries));

        again.Select(Shown).ShouldBe(first.Select(Shown));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Places_follow_one_another_and_totals_never_rise(int seed)
    {
        var (stage, entries) = History(new Random(seed));

        foreach (var group in Ranking.Of(stage, entries).GroupBy(ranked => ranked.Group))
        {
            group.Select(ranked => ranked.Rank).ShouldBe(Enumerable.Range(1, group.Count()));
            var totals = group.Select(ranked => ranked.Total ?? -1).ToList();
            totals.ShouldBe(totals.OrderDescending());
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_total_lies_between_the_lowest_and_the_highest_points(int seed)
    {
        var (stage, entries) = History(new Random(seed));
        var byId = entries.ToDictionary(entry => entry.Id);

        foreach (var ranked in Ranking.Of(stage with { Carry = null }, entries).Where(ranked => ranked.Total is not null))
        {
            var points = byId[ranked.Id].Evaluations.SelectMany(one => one.Scores).Select(score => score.Points).ToList();
            ranked.Total!.Value.ShouldBeInRange(points.Min(), points.Max());
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void More_points_never_cost_a_place(int seed)
    {
        var random = new Random(seed);
        var (stage, entries) = History(random);
        var before = Ranking.Of(stage, entries);
        var chosen = entries[random.Next(entries.Count)];
        var better = chosen with { Evaluations = [.. chosen.Evaluations.Select(More)] };

        var after = Ranking.Of(stage, [.. entries.Where(entry => entry != chosen), better]);

        after.Single(one => one.Id == chosen.Id).Rank.ShouldBeLessThanOrEqualTo(before.Single(one => one.Id == chosen.Id).Rank);
    }

    private static EvaluationScores More(EvaluationScores scores) =>
        scores with
        {
            Scores = [.. scores.Scores.Select(score => score with { Points = Math.Min(100, score.Points + 1) })],
        };

    private static (EditionStage Stage, List<ScoredEntry> Entries) History(Random random)
    {
        var stage = new EditionStage
        {
            Code = "PROPOSAL",
            Name = "Penilaian proposal",
            Kind = StageKind.Scoring,
            Rubric = [new("A", "A", null, 50), new("B", "B", null, 30), new("C", "C", null, 20)],
            MinScores = random.Next(1, 4),
            Aggregation = (ScoreAggregation)random.Next(3),
            TieBreaks = random.Next(2) == 0 ? [] : ["B", "A"],
            Carry = random.Next(3) == 0 ? new("ADMINISTRASI", random.Next(1, 100)) : null,
        };
        return (stage, [.. Enumerable.Range(1, Entries).Select(number => Entry(random, number))]);
    }

    /// <summary>Few different points, so that there are many ties.</summary>
    private static ScoredEntry Entry(Random random, int number) =>
        new(
            new(new Guid(number, 0, 0, new byte[8])),
            random.Next(4) == 0 ? "REPLIKASI" : "UMUM",
            number,
            SampleEdition.Now.AddMinutes(random.Next(3)),
            [
                .. Enumerable
                    .Range(0, random.Next(6))
                    .Select(_ => new EvaluationScores(
                        AccountId.New(),
                        [.. Criteria.Select(code => new CriterionScore(code, random.Next(0, 9) * 12.5m, "Jelas."))]
                    )),
            ],
            random.Next(5) == 0 ? null : random.Next(0, 101)
        );

    private static List<ScoredEntry> Shuffled(Random random, List<ScoredEntry> entries)
    {
        var order = entries.Select(entry => entry with { Evaluations = [.. Mixed(random, entry.Evaluations)] }).ToArray();
        random.Shuffle(order);
        return [.. order];
    }

    private static EvaluationScores[] Mixed(Random random, IReadOnlyList<EvaluationScores> evaluations)
    {
        var order = evaluations.ToArray();
        random.Shuffle(order);
        return order;
    }

    private static string Shown(RankedEntry ranked) =>
        $"{ranked.Group} {ranked.Rank} {ranked.Id.Value} {ranked.Total} {ranked.TieBrokenBy} "
        + string.Join(' ', ranked.Criteria.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}{pair.Value}"));
}
