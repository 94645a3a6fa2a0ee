using JippApi.Domain.ReplicationPlans;

namespace JippApi.Domain.ActionItems;

public sealed partial class ActionItem
{
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

    /// <summary>Adds an item to a plan.</summary>
    /// <param name="others">What the existing items of the plan depend on.</param>
    /// <param name="id">The id made by the client, if it made one.</param>
    public static ActionItem Plan(
        ReplicationPlan plan,
        int number,
        ActionItemDetails details,
        Dependencies others,
        DateTimeOffset at,
        ActionItemId? id = null
    )
    {
        ActionItemRules.PlanAllowsChange.Require(plan.Phase == PlanPhase.Editable);

        return Begin(plan, number, details, others, at, id);
    }

    /// <summary>
    /// Adds an item that follows from a mentoring decision. Allowed while the plan is being carried out, because that
    /// is when mentoring takes place: what leaders signed stays as it was, and the comparison with the baseline shows
    /// the item as added.
    /// </summary>
    public static ActionItem PlanFollowUp(
        ReplicationPlan plan,
        int number,
        ActionItemDetails details,
        Dependencies others,
        DateTimeOffset at
    )
    {
        ActionItemRules.FollowUpAllowed.Require(plan.Phase is PlanPhase.Editable or PlanPhase.Running);

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
        ActionItemRules.PlanNotFull.Require(others.Count < MaxPerPlan);

        var item = new ActionItem(id ?? ActionItemId.New(), plan.Id, plan.AdopterId, number, details.Activity, at);
        item.Describe(details, others, at);
        item.CreationHash = details.ContentHash();
        item.Raise(new ActionItemPlanned(item.Id, plan.Id, number, at));
        if (item.AssigneeId is { } assignee)
            item.Raise(new ActionItemAssigned(item.Id, assignee, at));
        return item;
    }

    /// <summary>Replaces the content of the item. Once the plan is running, only the assignment may change.</summary>
    /// <param name="plan">The phase of the plan.</param>
    /// <param name="items">What the items of the plan depend on.</param>
    public void Revise(ActionItemDetails details, PlanPhase plan, Dependencies items, DateTimeOffset at)
    {
        ActionItemRules.Editable.Require(!IsClosed);
        ActionItemRules.PlanAllowsChange.Require(
            plan == PlanPhase.Editable || (plan == PlanPhase.Running && Details.DiffersOnlyInAssignment(details))
        );

        var before = AssigneeId;
        Describe(details, items, at);
        Raise(new ActionItemRevised(Id, at));
        if (AssigneeId is { } assignee && assignee != before)
            Raise(new ActionItemAssigned(Id, assignee, at));
    }

    /// <summary>Whether the item was created with this content, whatever has become of it since.</summary>
    public bool WasCreatedAs(ActionItemDetails details) => CreationHash == details.ContentHash() || Details.HasSameContentAs(details);

    /// <summary>Moves the dates to those of an amendment that everyone has signed.</summary>
    public void Amend(DateOnly? startsOn, DateOnly? dueOn, DateTimeOffset at)
    {
        ActionItemRules.Editable.Require(!IsClosed);
        RequireOrder(startsOn, dueOn);

        (StartsOn, DueOn, UpdatedAt) = (startsOn, dueOn, at);
        Raise(new ActionItemAmended(Id, at));
    }

    /// <summary>Records that leaders have signed it as part of the plan.</summary>
    public void BecomeSigned(DateTimeOffset at)
    {
        SignedAt ??= at;
        UpdatedAt = at;
    }

    /// <summary>
    /// Sets a promised item aside, as an amendment says that everyone has signed. What is already closed stays as it
    /// is.
    /// </summary>
    /// <param name="reason">The reason the amendment gives.</param>
    public void SetAside(string reason, DateTimeOffset at)
    {
        (SetAsideAt, UpdatedAt) = (at, at);
        Raise(new ActionItemSetAside(Id, reason, at));
        if (!IsClosed)
            (Status, StatusReason, ClosedAt) = (ActionItemStatus.Cancelled, reason, at);
    }

    private static void RequireOrder(DateOnly? startsOn, DateOnly? dueOn) =>
        ActionItemRules.EndsAfterItBegins.Require(startsOn is null || dueOn is null || startsOn <= dueOn);

    private void Describe(ActionItemDetails details, Dependencies items, DateTimeOffset at)
    {
        RequireOrder(details.StartsOn, details.DueOn);
        ActionItemRules.NoCycle.Require(!items.WouldCreateCycle(Id, details.DependsOn));

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
