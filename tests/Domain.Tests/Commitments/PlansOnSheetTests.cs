using JippApi.Domain.ActionItems;
using JippApi.Domain.Commitments;
using JippApi.Domain.ReplicationPlans;
using JippApi.Domain.Tests.Common;
using JippApi.Domain.Tests.ReplicationPlans;

namespace JippApi.Domain.Tests.Commitments;

public sealed class PlansOnSheetTests
{
    private static readonly CommitmentSheetId Sheet = CommitmentSheetId.New();
    private static readonly LineAmendment Amendment = new("Banjir", 2028, [new("Waktu tunggu", 15, "menit", 30)], []);

    [Fact]
    public void A_plan_cannot_change_while_it_is_being_signed()
    {
        var plan = SamplePlan.In(PlanStatus.Accepted);
        plan.PutUpForSigning(Sheet, SamplePlan.Later);

        plan.Phase.ShouldBe(PlanPhase.BeingSigned);
        ((Action)(() => plan.Revise(SamplePlan.Content, null, SamplePlan.Open, SamplePlan.Later))).ShouldBreak(
            PlanRules.NotBeingSigned,
            plan
        );
        ((Action)(() => plan.Assess(SamplePlan.Level(4), SamplePlan.Later))).ShouldBreak(PlanRules.NotBeingSigned, plan);
        ((Action)(() => plan.Cancel("Tidak jadi", SamplePlan.Later))).ShouldBreak(PlanRules.NotBeingSigned, plan);
        ((Action)(() => plan.PutUpForSigning(CommitmentSheetId.New(), SamplePlan.Later))).ShouldBreak(PlanRules.FreeToSign, plan);
        (
            (Action)(
                () =>
                    ActionItem.Plan(
                        plan,
                        1,
                        new() { Activity = "x" },
                        new(new Dictionary<ActionItemId, IReadOnlyList<ActionItemId>>()),
                        SamplePlan.Later
                    )
            )
        ).ShouldBreak(ActionItemRules.PlanAllowsChange);

        plan.WithdrawFromSigning(SamplePlan.Later);
        plan.Revise(SamplePlan.Content, null, SamplePlan.Open, SamplePlan.Later);
    }

    [Fact]
    public void A_signed_plan_is_committed_and_can_be_amended()
    {
        var plan = SamplePlan.In(PlanStatus.Accepted);
        plan.PutUpForSigning(Sheet, SamplePlan.Noon);
        plan.Commit(SamplePlan.Planned, SamplePlan.Later);

        (plan.Status, plan.SheetId, plan.Phase).ShouldBe((PlanStatus.Committed, null, PlanPhase.Running));
        plan.PutUpForSigning(Sheet, SamplePlan.Later);
        plan.Phase.ShouldBe(PlanPhase.Running);
        plan.Amend(Amendment.BudgetYear, Amendment.Targets, Amendment.Reason, SamplePlan.Later);
        (plan.BudgetYear, plan.Content.Targets[0].Goal, plan.SheetId).ShouldBe((2028, 15m, null));
    }

    [Fact]
    public void Opening_reports_the_first_broken_rule_with_all_its_plans()
    {
        var (ready, proposed, draft) = (
            SamplePlan.In(PlanStatus.Accepted),
            SamplePlan.In(PlanStatus.Proposed),
            SamplePlan.In(PlanStatus.Draft)
        );
        var sheet = SampleSheet.Draft(
            SampleSheet.Content with
            {
                Lines =
                [
                    .. new[] { ready, proposed, draft }.Select(plan => new LineDetails(plan.Id, SampleSheet.Sambas, SamplePlan.Origin)),
                ],
            }
        );

        var broken = sheet.BlockingRuleForOpening(
            [.. new[] { draft, proposed, ready }.Select(plan => new PromisedPlan(plan, SamplePlan.Planned, CoreConsent.Given))],
            amendedHolds: true,
            [],
            []
        );

        broken.ShouldNotBeNull().Rule.ShouldBe(CommitmentRules.PlanAccepted);
        broken.Details.ShouldBe([proposed.Id.Value.ToString(), draft.Id.Value.ToString()]);
    }

    [Fact]
    public void Only_a_running_plan_can_be_amended()
    {
        var plan = SamplePlan.In(PlanStatus.Completed);

        ((Action)(() => plan.Amend(Amendment.BudgetYear, Amendment.Targets, Amendment.Reason, SamplePlan.Later))).ShouldBreak(
            PlanRules.Amendable,
            plan
        );
    }

    [Fact]
    public void A_budget_document_can_be_recorded_until_the_plan_has_ended()
    {
        var (running, over) = (SamplePlan.In(PlanStatus.InProgress), SamplePlan.In(PlanStatus.Completed));
        var document = new BudgetDocument("DPA/1", new(2025, 12, 20), SamplePlan.Later);

        running.RecordBudget(document, SamplePlan.Later);

        running.BudgetDocument.ShouldBe(document);
        ((Action)(() => over.RecordBudget(document, SamplePlan.Later))).ShouldBreak(PlanRules.NotEnded, over);
    }
}
