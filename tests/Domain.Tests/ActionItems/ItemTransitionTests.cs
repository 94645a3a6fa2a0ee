using JippApi.Domain.ActionItems;
using JippApi.Domain.Common;
using JippApi.Domain.ReplicationPlans;
using JippApi.Domain.Tests.Common;

namespace JippApi.Domain.Tests.ActionItems;

public sealed class ItemTransitionTests
{
    private static readonly Dictionary<ActionItemStatus, ActionItemStatus[]> Open = new()
    {
        [ActionItemStatus.Planned] = [ActionItemStatus.InProgress, ActionItemStatus.Blocked, ActionItemStatus.Cancelled],
        [ActionItemStatus.InProgress] = [ActionItemStatus.Blocked, ActionItemStatus.Done, ActionItemStatus.Cancelled],
        [ActionItemStatus.Blocked] = [ActionItemStatus.InProgress, ActionItemStatus.Cancelled],
        [ActionItemStatus.Done] = [ActionItemStatus.InProgress, ActionItemStatus.Verified],
        [ActionItemStatus.Verified] = [],
        [ActionItemStatus.Cancelled] = [],
    };

    public static TheoryData<ActionItemStatus, ActionItemStatus> All
    {
        get
        {
            var all = new TheoryData<ActionItemStatus, ActionItemStatus>();
            foreach (var from in Enum.GetValues<ActionItemStatus>())
            {
                foreach (var to in Enum.GetValues<ActionItemStatus>())
                    all.Add(from, to);
            }
            return all;
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Transitions_follow_the_table(ActionItemStatus from, ActionItemStatus to)
    {
        var item = Given.In(from);

        (item.BlockingRule(to, Given.Mentor, Given.Running) == null).ShouldBe(Open[from].Contains(to));
        item.AllowedTransitions.ShouldBe(Open[from], ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_forbidden_transition_changes_nothing(ActionItemStatus from, ActionItemStatus to)
    {
        if (to == ActionItemStatus.Planned || Open[from].Contains(to))
            return;
        var item = Given.In(from);

        Action move = () => Move(item, to, Given.Mentor, Given.Running);

        move.ShouldBreak(ActionItemRules.TransitionAllowed, item)
            .Details.ShouldBe(Open[from].Select(status => status.ToString()), ignoreOrder: true);
    }

    [Theory]
    [InlineData(PlanStatus.Draft)]
    [InlineData(PlanStatus.Proposed)]
    [InlineData(PlanStatus.Accepted)]
    [InlineData(PlanStatus.Declined)]
    [InlineData(PlanStatus.Completed)]
    [InlineData(PlanStatus.Evaluated)]
    [InlineData(PlanStatus.Cancelled)]
    public void An_item_moves_only_while_its_plan_is_running(PlanStatus plan)
    {
        var (planned, begun, done) = (Given.Item(), Given.In(ActionItemStatus.InProgress), Given.In(ActionItemStatus.Done));
        var situation = Given.Running with { Plan = PlanPhases.Of(plan, isOnSheet: false) };

        ((Action)(() => planned.Report(new(10, [], null), Given.Unit, situation, Given.Now))).ShouldBreak(
            ActionItemRules.PlanRunning,
            planned
        );
        ((Action)(() => begun.Block("x", Given.Unit, situation, Given.Now))).ShouldBreak(ActionItemRules.PlanRunning, begun);
        ((Action)(() => begun.Finish(Given.Unit, situation, Given.Now))).ShouldBreak(ActionItemRules.PlanRunning, begun);
        ((Action)(() => done.Resume("x", Given.Unit, situation, Given.Now))).ShouldBreak(ActionItemRules.PlanRunning, done);
    }

    [Fact]
    public void A_done_item_can_be_verified_after_its_plan_is_completed()
    {
        var item = Given.In(ActionItemStatus.Done);

        item.Verify(Given.Mentor, Given.Running with { Plan = PlanPhase.Completed }, Given.Now);

        (item.Status, item.VerifiedBy).ShouldBe((ActionItemStatus.Verified, Given.Mentor.UserId));
    }

    [Theory]
    [InlineData(PlanStatus.Draft, true)]
    [InlineData(PlanStatus.Stalled, true)]
    [InlineData(PlanStatus.Completed, false)]
    [InlineData(PlanStatus.Cancelled, false)]
    public void An_item_can_be_cancelled_until_its_plan_has_ended(PlanStatus plan, bool open) =>
        Given
            .Item()
            .BlockingRule(ActionItemStatus.Cancelled, Given.Unit, Given.Running with { Plan = PlanPhases.Of(plan, isOnSheet: false) })
            .ShouldBe(open ? null : ActionItemRules.PlanAllowsChange);

    [Fact]
    public void Reopening_requires_a_reason_and_makes_the_item_open()
    {
        var item = Given.In(ActionItemStatus.Done);

        item.Resume("Bukti belum lengkap", Given.Mentor, Given.Running with { OpenDependencies = ["1. Bentuk tim"] }, Given.Now);

        (item.Status, item.StatusReason, item.ClosedAt).ShouldBe((ActionItemStatus.InProgress, "Bukti belum lengkap", null));
    }

    private static void Move(ActionItem item, ActionItemStatus to, Actor by, ItemContext situation)
    {
        switch (to)
        {
            case ActionItemStatus.InProgress:
                item.Resume(null, by, situation, Given.Now);
                break;
            case ActionItemStatus.Blocked:
                item.Block("x", by, situation, Given.Now);
                break;
            case ActionItemStatus.Done:
                item.Finish(by, situation, Given.Now);
                break;
            case ActionItemStatus.Verified:
                item.Verify(by, situation, Given.Now);
                break;
            default:
                item.Cancel("x", by, situation, Given.Now);
                break;
        }
    }
}
