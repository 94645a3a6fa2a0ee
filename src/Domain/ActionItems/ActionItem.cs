using JippApi.Domain.Access;
using JippApi.Domain.Common;
using JippApi.Domain.Institutions;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Domain.ActionItems;

/// <summary>
/// One step of a replication plan (<i>rencana aksi</i>). An aggregate of its own, so that each unit reports progress without touching the plan.
/// </summary>
public sealed partial class ActionItem : AggregateRoot
{
    /// <summary>Longest activity, output, indicator or target.</summary>
    public const int TextMaxLength = 500;

    /// <summary>Longest source of money.</summary>
    public const int BudgetSourceMaxLength = 100;

    /// <summary>Longest reason or note.</summary>
    public const int ReasonMaxLength = 1_000;

    /// <summary>Most evidence of one item.</summary>
    public const int MaxEvidence = 20;

    /// <summary>Most items that one depends on.</summary>
    public const int MaxDependencies = 20;

    private ActionItem(ActionItemId id, ReplicationPlanId planId, int number, string activity, DateTimeOffset createdAt) =>
        (Id, PlanId, Number, Activity, CreatedAt) = (id, planId, number, activity, createdAt);

    /// <summary>Its identity; may be made by a client that was offline.</summary>
    public ActionItemId Id { get; }

    /// <summary>The plan that it is a step of.</summary>
    public ReplicationPlanId PlanId { get; }

    /// <summary>Its number within the plan, from 1.</summary>
    public int Number { get; }

    /// <summary>What is done.</summary>
    public string Activity { get; private set; }

    /// <summary>What comes of it.</summary>
    public string? Output { get; private set; }

    /// <summary>By what it is measured.</summary>
    public string? Indicator { get; private set; }

    /// <summary>What is to be reached of it.</summary>
    public string? Target { get; private set; }

    /// <summary>Office that answers for it.</summary>
    public InstitutionId? ResponsibleUnitId { get; private set; }

    /// <summary>Person who answers for it.</summary>
    public AccountId? AssigneeId { get; private set; }

    /// <summary>First day.</summary>
    public DateOnly? StartsOn { get; private set; }

    /// <summary>Last day.</summary>
    public DateOnly? DueOn { get; private set; }

    /// <summary>Money for it, in rupiah.</summary>
    public decimal? BudgetAmount { get; private set; }

    /// <summary>Where the money comes from.</summary>
    public string? BudgetSource { get; private set; }

    /// <summary>How much it counts in the progress of its plan.</summary>
    public int Weight { get; private set; } = 1;

    /// <summary>Items of the same plan that must be done before.</summary>
    public IReadOnlyList<ActionItemId> DependsOn { get; private set; } = [];

    /// <summary>Where it stands.</summary>
    public ActionItemStatus Status { get; private set; } = ActionItemStatus.Planned;

    /// <summary>Why it is held up or was cancelled.</summary>
    public string? StatusReason { get; private set; }

    /// <summary>How much of it is done, 0 to 100.</summary>
    public int Progress { get; private set; }

    /// <summary>What shows that it was done: addresses, or words.</summary>
    public IReadOnlyList<string> Evidence { get; private set; } = [];

    /// <summary>Who reported last.</summary>
    public UserId? ReportedBy { get; private set; }

    /// <summary>When that was.</summary>
    public DateTimeOffset? ReportedAt { get; private set; }

    /// <summary>Who verified it.</summary>
    public UserId? VerifiedBy { get; private set; }

    /// <summary>When it was first written.</summary>
    public DateTimeOffset CreatedAt { get; }

    /// <summary>When it was last changed.</summary>
    public DateTimeOffset UpdatedAt { get; private set; }

    /// <summary>Whether nothing remains to be done.</summary>
    public bool IsClosed => Status is ActionItemStatus.Done or ActionItemStatus.Verified or ActionItemStatus.Cancelled;

    /// <summary>Whether it should have been done by that day.</summary>
    public bool IsOverdue(DateOnly on) => !IsClosed && DueOn < on;

    /// <summary>Adds a step to a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="number">Its number within the plan.</param>
    /// <param name="details">What is said about it.</param>
    /// <param name="others">What each other item of the plan depends on.</param>
    /// <param name="at">The present time.</param>
    /// <param name="id">Its identity, where the client made it.</param>
    public static ActionItem Plan(
        ReplicationPlanId plan, int number, ActionItemDetails details, IReadOnlyDictionary<ActionItemId, IReadOnlyList<ActionItemId>> others, DateTimeOffset at, ActionItemId? id = null)
    {
        var item = new ActionItem(id ?? ActionItemId.New(), plan, number, details.Activity, at);
        item.Describe(details, others, at);
        item.Raise(new ActionItemPlanned(item.Id, plan, number, at));
        return item;
    }

    /// <summary>Changes what it says.</summary>
    public void Revise(ActionItemDetails details, IReadOnlyDictionary<ActionItemId, IReadOnlyList<ActionItemId>> others, DateTimeOffset at)
    {
        ActionItemRules.Editable.Require(!IsClosed);

        Describe(details, others, at);
        Raise(new ActionItemRevised(Id, at));
    }

    private void Describe(ActionItemDetails details, IReadOnlyDictionary<ActionItemId, IReadOnlyList<ActionItemId>> others, DateTimeOffset at)
    {
        ActionItemRules.EndsAfterItBegins.Require(details.StartsOn is null || details.DueOn is null || details.StartsOn <= details.DueOn);
        ActionItemRules.NoCycle.Require(!Reaches(details.DependsOn, Id, others));

        (Activity, Output, Indicator, Target) = (details.Activity, details.Output, details.Indicator, details.Target);
        (ResponsibleUnitId, AssigneeId, StartsOn, DueOn) = (details.ResponsibleUnitId, details.AssigneeId, details.StartsOn, details.DueOn);
        (BudgetAmount, BudgetSource, Weight, DependsOn, UpdatedAt) = (details.BudgetAmount, details.BudgetSource, details.Weight, details.DependsOn, at);
    }

    private static bool Reaches(
        IReadOnlyList<ActionItemId> from, ActionItemId sought, IReadOnlyDictionary<ActionItemId, IReadOnlyList<ActionItemId>> edges)
    {
        var (open, seen) = (new Stack<ActionItemId>(from), new HashSet<ActionItemId>());
        while (open.TryPop(out var next))
        {
            if (next == sought) return true;
            if (!seen.Add(next) || !edges.TryGetValue(next, out var further)) continue;
            foreach (var other in further) open.Push(other);
        }

        return false;
    }
}
