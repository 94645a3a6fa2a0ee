using JippApi.Domain.Access;
using JippApi.Domain.Competitions.Editions;
using JippApi.Domain.Competitions.Judging;
using JippApi.Domain.Competitions.Results;

namespace JippApi.Domain.Tests.Competitions;

/// <summary>
/// The rubric of KIPP 2023 against totals that were computed by hand: background and purpose 10, novelty 15,
/// implementation 5, significance 30, adaptability 20, resources 5, sustainability 15; the summary counts nothing.
/// </summary>
public class Kipp2023RubricTests
{
    private static readonly string[] Codes =
    [
        "LATAR_BELAKANG",
        "KEBARUAN",
        "IMPLEMENTASI",
        "SIGNIFIKANSI",
        "ADAPTABILITAS",
        "SUMBER_DAYA",
        "KEBERLANJUTAN",
    ];

    private static readonly decimal[] Weights = [10, 15, 5, 30, 20, 5, 15];

    private static readonly EditionStage Stage = new()
    {
        Code = "PROPOSAL",
        Name = "Penilaian proposal",
        Kind = StageKind.Scoring,
        Rubric =
        [
            new("RINGKASAN", "Ringkasan", null, 0),
            .. Codes.Zip(Weights, (code, weight) => new RubricCriterion(code, code, null, weight)),
        ],
        MinScores = 2,
        TieBreaks = ["SIGNIFIKANSI", "ADAPTABILITAS"],
    };

    /// <summary>
    /// Points of two evaluators and the totals by hand. First entry: 8 + 12.75 + 3.5 + 27 + 15 + 3 + 12 = 81.25 and
    /// 7.5 + 12 + 4 + 24 + 16 + 3.5 + 10.5 = 77.5, mean 79.375. Second: 10 + 15 + 5 + 30 + 20 + 5 + 15 = 100 and
    /// 5 + 7.5 + 2.5 + 15 + 10 + 2.5 + 7.5 = 50, mean 75. Third: 6.55 + 10.275 + 3.3 + 19.95 + 13.2 + 3.325 + 9.9 =
    /// 66.5 and 9.025 + 13.8 + 4.25 + 26.4 + 18.1 + 4.7 + 12.825 = 89.1, mean 77.8.
    /// </summary>
    private static readonly (decimal[] First, decimal[] Second, decimal Total)[] ByHand =
    [
        ([80, 85, 70, 90, 75, 60, 80], [75, 80, 80, 80, 80, 70, 70], 79.375m),
        ([100, 100, 100, 100, 100, 100, 100], [50, 50, 50, 50, 50, 50, 50], 75m),
        ([65.5m, 68.5m, 66, 66.5m, 66, 66.5m, 66], [90.25m, 92, 85, 88, 90.5m, 94, 85.5m], 77.8m),
    ];

    [Fact]
    public void The_weights_sum_to_100() => Stage.Rubric.Sum(criterion => criterion.Weight).ShouldBe(EditionStage.FullWeight);

    [Fact]
    public void Totals_are_those_that_a_person_computes_by_hand()
    {
        var ranked = Ranking.Of(Stage, ByHand.Select((row, place) => Entry(place + 1, row.First, row.Second)));

        ranked.Select(one => one.Total).ShouldBe([79.375m, 77.8m, 75m]);
        ranked.OrderBy(one => one.Id).Select(one => one.Total!.Value).ShouldBe(ByHand.Select(row => row.Total));
    }

    [Fact]
    public void Points_for_the_summary_count_nothing()
    {
        var scores = ScoresOf(ByHand[0].First).Append(new CriterionScore("RINGKASAN", 100, null)).ToList();

        ScoreTotals.Exact(Stage, scores).ShouldBe(81.25m);
    }

    private static ScoredEntry Entry(int number, decimal[] first, decimal[] second) =>
        new(
            new(new Guid(number, 0, 0, new byte[8])),
            "UMUM",
            number,
            SampleEdition.Now,
            [new(AccountId.New(), ScoresOf(first)), new(AccountId.New(), ScoresOf(second))],
            null
        );

    private static List<CriterionScore> ScoresOf(decimal[] points) =>
        [.. Codes.Zip(points, (code, value) => new CriterionScore(code, value, "Bukti terlampir."))];
}
