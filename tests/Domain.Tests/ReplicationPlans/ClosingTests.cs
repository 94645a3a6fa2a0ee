using JippApi.Domain.Innovations;
using JippApi.Domain.LegalInstruments;
using JippApi.Domain.ReplicationPlans;
using JippApi.Domain.Tests.Common;
using static JippApi.Domain.Tests.ReplicationPlans.SamplePlan;

namespace JippApi.Domain.Tests.ReplicationPlans;

/// <summary>The end of a plan as part of the routine.</summary>
public class ClosingTests
{
    private static readonly LadderFacts Bare = new(Phase.Creation, null, [], [], Later);

    [Fact]
    public void Only_an_evaluated_plan_can_end_as_part_of_the_routine()
    {
        foreach (var status in new[] { PlanStatus.Draft, PlanStatus.InProgress, PlanStatus.Completed, PlanStatus.Cancelled })
            new Action(() => In(status).Institutionalise(Facts(), Later)).ShouldBreak(PlanRules.TransitionAllowed);
    }

    [Fact]
    public void Record_decision_and_rung_are_asked_for_in_this_order()
    {
        var plan = Evaluated();

        new Action(() => plan.Institutionalise(ClosingFacts.None, Later)).ShouldBreak(PlanRules.ReplicaOnRecord);
        new Action(() => plan.Institutionalise(Facts() with { Decision = EvaluationDecision.Continue }, Later)).ShouldBreak(
            PlanRules.DecidedToInstitutionalise
        );
        new Action(() => plan.Institutionalise(Facts() with { Required = LadderLevel.Decree }, Later))
            .ShouldBreak(PlanRules.RungReached)
            .Details.ShouldBe([nameof(LadderCriterion.ConfirmedRunning), nameof(LadderCriterion.InstrumentInForce)]);

        plan.Institutionalise(Facts() with { Required = LadderLevel.Pilot }, Later);
        (plan.Status, plan.Phase).ShouldBe((PlanStatus.Institutionalised, PlanPhase.Ended));
        plan.Events[^1].ShouldBe(new PlanInstitutionalised(plan.Id, LadderLevel.Pilot, Later));
    }

    [Fact]
    public void Everything_up_to_the_required_rung_is_missing_and_nothing_above()
    {
        var facts = new ClosingFacts(EvaluationDecision.Institutionalise, Bare, ClosingFacts.RequiredInRegion);

        facts.Missing.ShouldBe([
            LadderCriterion.ConfirmedRunning,
            LadderCriterion.InstrumentInForce,
            LadderCriterion.RegionalInstrumentInForce,
            LadderCriterion.RecentProgramme,
            LadderCriterion.RecentBudget,
        ]);
    }

    [Fact]
    public void A_later_evaluation_takes_the_plan_back()
    {
        var plan = Evaluated();
        plan.Institutionalise(Facts() with { Required = LadderLevel.Pilot }, Later);

        Evaluate(plan, 2);

        plan.Status.ShouldBe(PlanStatus.Evaluated);
    }

    private static ClosingFacts Facts() => new(EvaluationDecision.Institutionalise, Bare, ClosingFacts.RequiredInRegion);

    private static ReplicationPlan Evaluated()
    {
        var plan = In(PlanStatus.Completed);
        Evaluate(plan, 1);
        return plan;
    }

    private static void Evaluate(ReplicationPlan plan, int number) =>
        PlanEvaluation.Of(
            plan,
            number,
            new()
            {
                Actuals = [new(1, 12, "Survei")],
                LessonsLearned = "Latih lebih awal.",
                Decision = EvaluationDecision.Institutionalise,
                Reasons = "Berhasil.",
            },
            new("penilai"),
            Later
        );
}
