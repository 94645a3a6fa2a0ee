using JippApi.Domain.Access;
using JippApi.Domain.Common;
using JippApi.Domain.Competitions.Editions;
using JippApi.Domain.Competitions.Entries;
using JippApi.Domain.Competitions.Judging;
using JippApi.Domain.Tests.Common;

namespace JippApi.Domain.Tests.Competitions;

public class EvaluationTests
{
    private static readonly DateOnly Due = new(2031, 4, 15);
    private static readonly DateTimeOffset Now = Wib.At(new(2031, 4, 1), new(9, 0));

    private static readonly EditionStage Stage = new()
    {
        Code = "PROPOSAL",
        Name = "Penilaian proposal",
        Kind = StageKind.Scoring,
        MinScores = 2,
        OutlierSpread = 30,
        Rubric = [new("DAMPAK", "Dampak", null, 62.5m), new("KEBARUAN", "Kebaruan", null, 37.5m), new("CATATAN", "Catatan", null, 0)],
    };

    [Fact]
    public void Its_total_is_the_weighted_sum_rounded_once()
    {
        var evaluation = Assigned();
        evaluation.Draft(Stage, [new("DAMPAK", 77.77m, "a"), new("KEBARUAN", 33.33m, "b")], null, Now);

        evaluation.Submit(Stage, Now);

        evaluation.Total.ShouldBe(61.105m); // 77.77 × 62.5 % + 33.33 × 37.5 % = 48.60625 + 12.49875
        (evaluation.Status, evaluation.SubmittedAt).ShouldBe((EvaluationStatus.Submitted, Now));
    }

    [Fact]
    public void It_needs_points_and_a_reason_for_every_criterion_that_has_a_weight()
    {
        var evaluation = Assigned();
        evaluation.Draft(Stage, [new("DAMPAK", 80, " ")], null, Now);

        ShouldBreak(EvaluationRules.Complete, () => evaluation.Submit(Stage, Now));
        evaluation.Missing(Stage).ShouldBe(["DAMPAK", "KEBARUAN"]);
    }

    [Theory]
    [InlineData("CATATAN")]
    [InlineData("LAIN")]
    [InlineData("dampak")]
    public void Nothing_else_is_scored(string criterion) =>
        ShouldBreak(EvaluationRules.CriteriaKnown, () => Assigned().Draft(Stage, [new(criterion, 80, "a")], null, Now));

    [Fact]
    public void A_criterion_is_scored_once() =>
        ShouldBreak(
            EvaluationRules.CriteriaKnown,
            () => Assigned().Draft(Stage, [new("DAMPAK", 80, "a"), new("DAMPAK", 90, "b")], null, Now)
        );

    [Fact]
    public void The_last_day_counts_to_its_last_moment()
    {
        var (punctual, late) = (Scored(), Scored());

        punctual.Submit(Stage, Wib.EndOf(Due).AddTicks(-1));
        ShouldBreak(EvaluationRules.InTime, () => late.Submit(Stage, Wib.EndOf(Due)));
        ShouldBreak(EvaluationRules.InTime, () => late.Draft(Stage, [], null, Wib.EndOf(Due)));

        late.ExtendTo(Due.AddDays(2), Due.AddDays(1));
        late.Submit(Stage, Wib.EndOf(Due));
        late.Status.ShouldBe(EvaluationStatus.Submitted);
    }

    [Fact]
    public void What_was_submitted_never_changes()
    {
        var evaluation = Scored();
        evaluation.Submit(Stage, Now);

        ShouldBreak(EvaluationRules.Open, () => evaluation.Draft(Stage, [], null, Now));
        ShouldBreak(EvaluationRules.Open, () => evaluation.Submit(Stage, Now));
        ShouldBreak(EvaluationRules.Open, () => evaluation.Recuse("Berubah pikiran.", Now));
        ShouldBreak(EvaluationRules.Open, () => evaluation.Release(Now));
        evaluation.ForgetPerson();
        (evaluation.Total, evaluation.Scores.Count).ShouldBe((80, 2));
    }

    [Fact]
    public void Whoever_steps_back_leaves_no_points_behind()
    {
        var evaluation = Scored();

        evaluation.Recuse("Saya mengenal penulisnya.", Now);

        (evaluation.IsLive, evaluation.Scores.Count, evaluation.Total).ShouldBe((false, 0, null));
        evaluation.RecusalReason.ShouldBe("Saya mengenal penulisnya.");
        evaluation.ForgetPerson();
        evaluation.RecusalReason.ShouldBeNull();
    }

    [Theory]
    [InlineData(-8, 0)]
    [InlineData(-7, 1)]
    [InlineData(-2, 1)]
    [InlineData(-1, 2)]
    [InlineData(0, 2)]
    public void Reminders_are_a_week_and_a_day_before(int days, int due) => ((int)Assigned().RemindersBy(Due.AddDays(days))).ShouldBe(due);

    [Fact]
    public void Whoever_is_drawn_late_is_not_reminded_of_days_that_are_over() =>
        Evaluation
            .Assign(CompetitionId.New(), "PROPOSAL", CompetitionEntryId.New(), AccountId.New(), Due, false, Wib.At(Due, new(9, 0)))
            .RemindedStage.ShouldBe((byte)2);

    [Fact]
    public void An_extension_never_shortens()
    {
        var evaluation = Assigned();

        evaluation.ExtendTo(Due.AddDays(-1), Due.AddDays(-3));

        evaluation.DueOn.ShouldBe(Due);
    }

    private static void ShouldBreak(Rule rule, Action action) => action.ShouldBreak(rule);

    private static Evaluation Assigned() =>
        Evaluation.Assign(CompetitionId.New(), "PROPOSAL", CompetitionEntryId.New(), AccountId.New(), Due, isFurther: false, Now);

    private static Evaluation Scored()
    {
        var evaluation = Assigned();
        evaluation.Draft(Stage, [new("DAMPAK", 80, "a"), new("KEBARUAN", 80, "b")], null, Now);
        return evaluation;
    }
}
