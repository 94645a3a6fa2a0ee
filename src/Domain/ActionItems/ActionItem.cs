using JippApi.Domain.Access;
using JippApi.Domain.Common;
using JippApi.Domain.Institutions;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Domain.ActionItems;

/// <summary>
/// One step of a replication plan (<i>rencana aksi</i>). An aggregate of its own, so that each unit reports progress
/// without touching the plan.
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

    /// <summary>Most items of one plan.</summary>
    public const int MaxPerPlan = 500;

    /// <summary>Longest piece of evidence.</summary>
    public const int EvidenceMaxLength = 500;

    private ActionItem(
        ActionItemId id,
        ReplicationPlanId planId,
        InstitutionId adopterId,
        int number,
        string activity,
        DateTimeOffset createdAt
    ) => (Id, PlanId, AdopterId, Number, Activity, CreatedAt) = (id, planId, adopterId, number, activity, createdAt);

    /// <summary>Its identity; may be made by a client that was offline.</summary>
    public ActionItemId Id { get; }

    /// <summary>The plan that it is a step of.</summary>
    public ReplicationPlanId PlanId { get; }

    /// <summary>Whose plan it is; a plan never changes hands, so that the item says itself whom it concerns.</summary>
    public InstitutionId AdopterId { get; }

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

    /// <summary>Why it is held up, was opened again or was cancelled.</summary>
    public string? StatusReason { get; private set; }

    /// <summary>How much of it is done, 0 to 100.</summary>
    public int Progress { get; private set; }

    /// <summary>What shows that it was done: addresses, or words.</summary>
    public IReadOnlyList<string> Evidence { get; private set; } = [];

    /// <summary>What was said with the last report.</summary>
    public string? ReportNote { get; private set; }

    /// <summary>Everybody who ever reported; none of them verifies it.</summary>
    public IReadOnlyList<UserId> Reporters { get; private set; } = [];

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

    /// <summary>When it was done or cancelled; null while it is open.</summary>
    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>Whether nothing remains to be done.</summary>
    public bool IsClosed => ClosedAt is not null;

    /// <summary>Whether it was, or would still be, late on a day: due before it, and not closed by its end.</summary>
    public bool IsOverdue(DateOnly on) => DueOn < on && !IsClosedBy(ClosedAt, on);

    /// <summary>Whether what was closed at that time was closed by the end of a day (WIB).</summary>
    public static bool IsClosedBy(DateTimeOffset? closedAt, DateOnly day) => closedAt < Wib.EndOf(day);
}
