using JippApi.Domain.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.ReplicationPlans;
using JippApi.Domain.Tests.Common;
using static JippApi.Domain.Tests.ReplicationPlans.SamplePlan;

namespace JippApi.Domain.Tests.ReplicationPlans;

public class EvaluationTests
{
    private static readonly UserId Evaluator = new("evaluator");

    [Theory]
    [InlineData(30, 10, 10, 100, TargetResult.Reached)]
    [InlineData(30, 10, 5, 125, TargetResult.Reached)]
    [InlineData(30, 10, 20, 50, TargetResult.PartlyReached)]
    [InlineData(30, 10, 30, 0, TargetResult.Missed)]
    [InlineData(30, 10, 40, -50, TargetResult.Missed)]
    [InlineData(10, 30, 25, 75, TargetResult.PartlyReached)]
    [InlineData(10, 30, 31, 105, TargetResult.Reached)]
    [InlineData(10, 30, 0, -50, TargetResult.Missed)]
    [InlineData(10, 30, 10.1, 0, TargetResult.PartlyReached)]
    [InlineData(10, 30, 29.99, 99, TargetResult.PartlyReached)]
    public void Each_target_is_compared_with_its_actual(double baseline, double goal, double actual, int percent, TargetResult result)
    {
        var outcome = new TargetOutcome(new("Waktu", (decimal)goal, "menit", (decimal)baseline), new(1, (decimal)actual));

        (outcome.Percent, outcome.Result).ShouldBe((percent, result));
    }

    [Theory]
    [InlineData(null, 10.0, 10.0, TargetResult.Reached)]
    [InlineData(null, 10.0, 11.0, TargetResult.Unknown)]
    [InlineData(10.0, 10.0, 9.0, TargetResult.Missed)] // it should have stayed
    [InlineData(10.0, 10.0, 9.5, TargetResult.Reached)] // as measurements vary
    [InlineData(10.0, 10.0, 10.0, TargetResult.Reached)]
    [InlineData(30.0, 10.0, null, TargetResult.Unknown)]
    public void An_outcome_without_known_values_has_no_percentage(double? baseline, double goal, double? actual, TargetResult result)
    {
        var outcome = new TargetOutcome(new("Waktu", (decimal)goal, "menit", (decimal?)baseline), new(1, (decimal?)actual));

        (outcome.Percent, outcome.Result).ShouldBe((null, result));
    }

    [Theory]
    [InlineData(TargetDirection.Up, null, 1_000.0, 1_200.0, TargetResult.Reached)]
    [InlineData(TargetDirection.Up, null, 1_000.0, 900.0, TargetResult.Unknown)]
    [InlineData(TargetDirection.Down, null, 10.0, 8.0, TargetResult.Reached)]
    [InlineData(TargetDirection.Down, null, 10.0, 12.0, TargetResult.Unknown)]
    [InlineData(TargetDirection.Up, 400.0, 1_000.0, 900.0, TargetResult.PartlyReached)]
    [InlineData(TargetDirection.Up, 400.0, 1_000.0, 300.0, TargetResult.Missed)]
    [InlineData(TargetDirection.Keep, 98.0, 98.0, 95.0, TargetResult.Reached)]
    [InlineData(TargetDirection.Keep, null, 98.0, 90.0, TargetResult.Missed)]
    public void A_direction_says_which_values_are_better(
        TargetDirection direction,
        double? baseline,
        double goal,
        double actual,
        TargetResult result
    )
    {
        var target = new PlanTarget("Warga", (decimal)goal, "orang", (decimal?)baseline, Direction: direction);

        new TargetOutcome(target, new(1, (decimal)actual)).Result.ShouldBe(result);
    }

    [Fact]
    public void An_evaluation_handles_the_largest_numbers()
    {
        var outcome = new TargetOutcome(new("Waktu", decimal.MaxValue, "menit", decimal.MinValue), new(1, decimal.MaxValue));
        outcome.Percent.ShouldBe(100);

        new TargetOutcome(new("Waktu", 1, "menit", 0), new(1, decimal.MaxValue)).Percent.ShouldBe(TargetOutcome.MaxPercent);
    }

    [Fact]
    public void A_completed_plan_can_be_evaluated_repeatedly()
    {
        foreach (var status in new[] { PlanStatus.Draft, PlanStatus.InProgress, PlanStatus.Cancelled })
            new Action(() => Evaluate(In(status))).ShouldBreak(PlanRules.IsCompleted);

        var plan = In(PlanStatus.Completed);
        Evaluate(plan);
        Evaluate(plan, 2).Number.ShouldBe(2);
        plan.Status.ShouldBe(PlanStatus.Evaluated);
        plan.Phase.ShouldBe(PlanPhase.Ended);
    }

    [Fact]
    public void An_evaluation_yields_one_replica_unless_the_replication_ends()
    {
        var plan = In(PlanStatus.Completed);
        new Action(() => plan.RegisterReplica(InnovationId.New(), null, Later)).ShouldBreak(PlanRules.ReplicaEvaluated);
        Evaluate(plan);
        new Action(() => plan.RegisterReplica(InnovationId.New(), EvaluationDecision.Stop, Later)).ShouldBreak(PlanRules.ReplicaNotStopped);

        plan.RegisterReplica(InnovationId.New(), EvaluationDecision.Improve, Later);

        new Action(() => plan.RegisterReplica(InnovationId.New(), EvaluationDecision.Improve, Later)).ShouldBreak(
            PlanRules.ReplicaNotRegistered
        );
    }

    private static PlanEvaluation Evaluate(ReplicationPlan plan, int number = 1) =>
        PlanEvaluation.Of(
            plan,
            number,
            new()
            {
                Actuals = [new(1, 12, "Survei")],
                LessonsLearned = "Latih lebih awal.",
                Decision = EvaluationDecision.Continue,
                Reasons = "Berhasil.",
            },
            Evaluator,
            Later
        );
}
