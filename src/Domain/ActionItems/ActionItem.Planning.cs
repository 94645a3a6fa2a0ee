using JippApi.Domain.ReplicationPlans;

namespace JippApi.Domain.ActionItems;

/// <summary>How an item is planned.</summary>
public sealed partial class ActionItem
{
    /// <summary>What people may say and change about it.</summary>
    public ActionItemDetails Details =>
        new()
        {
            Activity = Activity,
            Output = Output,
            Indicator = Indicator,
            Target = Target,
            ResponsibleUnitId = ResponsibleUnitId,
            AssigneeId = AssigneeId,
            StartsOn = StartsOn,
            DueOn = DueOn,
            BudgetAmount = BudgetAmount,
            BudgetSource = BudgetSource,
            Weight = Weight,
            DependsOn = DependsOn,
        };

    /// <summary>Adds a step to a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="number">Its number within the plan.</param>
    /// <param name="details">What is said about it.</param>
    /// <param name="others">What the items that the plan has already depend on.</param>
    /// <param name="at">The present time.</param>
    /// <param name="id">Its identity, where the client made it.</param>
    public static ActionItem Plan(
        ReplicationPlan plan,
        int number,
        ActionItemDetails details,
        Dependencies others,
        DateTimeOffset at,
        ActionItemId? id = null
    )
    {
        ActionItemRules.PlanOpen.Require(plan.Phase == PlanPhase.BeingWritten);

        return Begin(plan, number, details, others, at, id);
    }

    /// <summary>
    /// Adds what was decided when a plan was accompanied. It may be added while the plan is carried out, which is when
    /// mentors come: what leaders have signed stays, and the comparison with it shows the step as added.
    /// </summary>
    public static ActionItem FollowUp(ReplicationPlan plan, int number, ActionItemDetails details, Dependencies others, DateTimeOffset at)
    {
        ActionItemRules.FollowUpOpen.Require(plan.Phase is PlanPhase.BeingWritten or PlanPhase.Running);

        return Begin(plan, number, details, others, at, null);
    }

    private static ActionItem Begin(
        ReplicationPlan plan,
        int number,
        ActionItemDetails details,
        Dependencies others,
        DateTimeOffset at,
        ActionItemId? id
    )
    {
        ActionItemRules.RoomInPlan.Require(others.Count < MaxPerPlan);

        var item = new ActionItem(id ?? ActionItemId.New(), plan.Id, plan.AdopterId, number, details.Activity, at);
        item.Describe(details, others, at);
        item.Raise(new ActionItemPlanned(item.Id, plan.Id, number, at));
        if (item.AssigneeId is { } assignee)
            item.Raise(new ActionItemAssigned(item.Id, assignee, at));
        return item;
    }

    /// <summary>Changes what it says; once the plan runs, only who answers for it.</summary>
    /// <param name="details">All that is said from now on.</param>
    /// <param name="plan">Where the plan stands.</param>
    /// <param name="items">What the items of the plan depend on.</param>
    /// <param name="at">The present time.</param>
    public void Revise(ActionItemDetails details, PlanPhase plan, Dependencies items, DateTimeOffset at)
    {
        ActionItemRules.Editable.Require(!IsClosed);
        ActionItemRules.PlanOpen.Require(
            plan == PlanPhase.BeingWritten || (plan == PlanPhase.Running && Details.SaysTheSameButForWhom(details))
        );

        var before = AssigneeId;
        Describe(details, items, at);
        Raise(new ActionItemRevised(Id, at));
        if (AssigneeId is { } assignee && assignee != before)
            Raise(new ActionItemAssigned(Id, assignee, at));
    }

    /// <summary>All have signed that its days move.</summary>
    public void Amend(DateOnly? startsOn, DateOnly? dueOn, DateTimeOffset at)
    {
        ActionItemRules.Editable.Require(!IsClosed);
        RequireOrder(startsOn, dueOn);

        (StartsOn, DueOn, UpdatedAt) = (startsOn, dueOn, at);
        Raise(new ActionItemAmended(Id, at));
    }

    private static void RequireOrder(DateOnly? startsOn, DateOnly? dueOn) =>
        ActionItemRules.EndsAfterItBegins.Require(startsOn is null || dueOn is null || startsOn <= dueOn);

    private void Describe(ActionItemDetails details, Dependencies items, DateTimeOffset at)
    {
        RequireOrder(details.StartsOn, details.DueOn);
        ActionItemRules.NoCycle.Require(!items.MakeCycle(Id, details.DependsOn));

        (Activity, Output, Indicator, Target) = (details.Activity, details.Output, details.Indicator, details.Target);
        (ResponsibleUnitId, AssigneeId, StartsOn, DueOn) = (details.ResponsibleUnitId, details.AssigneeId, details.StartsOn, details.DueOn);
        (BudgetAmount, BudgetSource, Weight, DependsOn, UpdatedAt) = (
            details.BudgetAmount,
            details.BudgetSource,
            details.Weight,
            details.DependsOn,
            at
        );
    }
}
