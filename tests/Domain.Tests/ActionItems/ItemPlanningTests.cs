using JippApi.Domain.Access;
using JippApi.Domain.ActionItems;
using JippApi.Domain.Institutions;
using JippApi.Domain.ReplicationPlans;
using JippApi.Domain.Tests.Common;

namespace JippApi.Domain.Tests.ActionItems;

public sealed class ItemPlanningTests
{
    [Fact]
    public void A_new_item_raises_an_event_that_names_its_plan()
    {
        var plan = Given.Plan();

        var item = ActionItem.Plan(plan, 7, Given.Details, Given.NoOthers, Given.Now);

        (item.PlanId, item.AdopterId, item.Number, item.Weight, item.Status).ShouldBe(
            (plan.Id, plan.AdopterId, 7, 1, ActionItemStatus.Planned)
        );
        item.Events.ShouldBe([new ActionItemPlanned(item.Id, plan.Id, 7, Given.Now)]);
    }

    [Fact]
    public void Items_cannot_be_added_to_a_cancelled_plan()
    {
        var plan = Given.Plan();
        plan.Cancel("Tidak jadi", Given.Now);

        ((Action)(() => ActionItem.Plan(plan, 1, Given.Details, Given.NoOthers, Given.Now))).ShouldBreak(ActionItemRules.PlanAllowsChange);
    }

    [Fact]
    public void A_plan_has_at_most_five_hundred_items()
    {
        var full = new Dependencies(
            Enumerable.Range(1, ActionItem.MaxPerPlan).ToDictionary(_ => ActionItemId.New(), IReadOnlyList<ActionItemId> (_) => [])
        );

        ((Action)(() => Given.Item(others: full))).ShouldBreak(ActionItemRules.PlanNotFull);
    }

    [Fact]
    public void An_item_cannot_end_before_it_begins()
    {
        var day = new DateOnly(2027, 1, 1);

        Given.Item(Given.Details with { StartsOn = day, DueOn = day }).DueOn.ShouldBe(day);
        ((Action)(() => Given.Item(Given.Details with { StartsOn = day, DueOn = day.AddDays(-1) }))).ShouldBreak(
            ActionItemRules.EndsAfterItBegins
        );
    }

    [Fact]
    public void Only_unit_and_assignee_can_change_once_the_plan_is_signed()
    {
        var item = Given.Item();
        var others = item.Details with { ResponsibleUnitId = InstitutionId.New(), AssigneeId = new AccountId(Guid.CreateVersion7()) };

        item.Revise(others, PlanPhase.Running, Given.NoOthers, Given.Now);

        item.Details.HasSameContentAs(others).ShouldBeTrue();
        ((Action)(() => item.Revise(others with { Weight = 2 }, PlanPhase.Running, Given.NoOthers, Given.Now))).ShouldBreak(
            ActionItemRules.PlanAllowsChange,
            item
        );
        (
            (Action)(() => item.Revise(others with { DependsOn = [ActionItemId.New()] }, PlanPhase.Running, Given.NoOthers, Given.Now))
        ).ShouldBreak(ActionItemRules.PlanAllowsChange, item);
        ((Action)(() => item.Revise(others with { AssigneeId = null }, PlanPhase.Completed, Given.NoOthers, Given.Now))).ShouldBreak(
            ActionItemRules.PlanAllowsChange,
            item
        );
    }

    [Theory]
    [InlineData(ActionItemStatus.Done)]
    [InlineData(ActionItemStatus.Verified)]
    [InlineData(ActionItemStatus.Cancelled)]
    public void A_closed_item_cannot_be_changed(ActionItemStatus status)
    {
        var item = Given.In(status);

        ((Action)(() => item.Revise(item.Details, PlanPhase.Editable, Given.NoOthers, Given.Now))).ShouldBreak(
            ActionItemRules.Editable,
            item
        );
    }
}
