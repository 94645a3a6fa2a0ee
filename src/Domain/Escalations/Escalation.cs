using JippApi.Domain.ActionItems;
using JippApi.Domain.Common;
using JippApi.Domain.Institutions;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Domain.Escalations;

/// <summary>
/// That an action item is late, and who has to hear of it by now (<i>eskalasi keterlambatan</i>). It climbs the levels
/// of the policy by the days that count: the days late, but for those on which the clock stood still. No level is
/// reached twice.
/// </summary>
public sealed partial class Escalation : AggregateRoot
{
    /// <summary>Longest note or reason.</summary>
    public const int NoteMaxLength = 1_000;

    private Escalation(
        EscalationId id,
        ActionItemId itemId,
        ReplicationPlanId planId,
        InstitutionId adopterId,
        DateOnly dueOn,
        DateTimeOffset openedAt
    ) => (Id, ItemId, PlanId, AdopterId, DueOn, OpenedAt) = (id, itemId, planId, adopterId, dueOn, openedAt);

    /// <summary>Its identity.</summary>
    public EscalationId Id { get; }

    /// <summary>What is late.</summary>
    public ActionItemId ItemId { get; }

    /// <summary>The same while it is not over, else null: an item has one at a time.</summary>
    public ActionItemId? OpenItemId { get; private set; }

    /// <summary>The plan that the item is a step of.</summary>
    public ReplicationPlanId PlanId { get; }

    /// <summary>Whose plan it is.</summary>
    public InstitutionId AdopterId { get; }

    /// <summary>Where that is; null for a national institution.</summary>
    public string? RegionCode { get; private set; }

    /// <summary>The policy by which it climbs.</summary>
    public EscalationPolicyId PolicyId { get; private set; }

    /// <summary>The day on which the item was due.</summary>
    public DateOnly DueOn { get; }

    /// <summary>When the first level was reached.</summary>
    public DateTimeOffset OpenedAt { get; }

    /// <summary>Where it stands.</summary>
    public EscalationStatus Status { get; private set; } = EscalationStatus.Open;

    /// <summary>The highest level that was reached.</summary>
    public EscalationLevel Level { get; private set; }

    /// <summary>The levels that were reached, in order.</summary>
    public IReadOnlyList<EscalationStep> Steps { get; private set; } = [];

    /// <summary>The times for which the clock was stopped, in order.</summary>
    public IReadOnlyList<ClockStop> Stops { get; private set; } = [];

    /// <summary>Why it is over.</summary>
    public EscalationResolution? Resolution { get; private set; }

    /// <summary>The reason in words, where somebody gave one.</summary>
    public string? ResolutionReason { get; private set; }

    /// <summary>Who said that it is over; null when the worker found it so.</summary>
    public UserId? ResolvedBy { get; private set; }

    /// <summary>Since when it is over.</summary>
    public DateTimeOffset? ResolvedAt { get; private set; }

    /// <summary>When it last changed.</summary>
    public DateTimeOffset UpdatedAt { get; private set; }

    /// <summary>How many days late the item is on a day.</summary>
    public int DaysLate(DateOnly on) => Math.Max(0, on.DayNumber - DueOn.DayNumber);

    /// <summary>How many of them did not count, because the clock stood still.</summary>
    public int StoppedDays(DateOnly on) => Stops.Sum(stop => stop.DaysBy(on));

    /// <summary>How many of them count.</summary>
    public int CountedDays(DateOnly on) => DaysLate(on) - StoppedDays(on);

    /// <summary>Whether the clock stands still on a day.</summary>
    public bool IsStopped(DateOnly on) => Stops.Any(stop => stop.Covers(on));

    /// <summary>
    /// The levels that an item has reached on a day, whether or not anybody has seen to it: none while its clock stands
    /// still.
    /// </summary>
    /// <param name="item">The item.</param>
    /// <param name="known">Its escalation, where there is one.</param>
    /// <param name="policy">The policy that holds for it.</param>
    /// <param name="on">The day.</param>
    public static IReadOnlyList<EscalationLevel> Reached(LateItem item, Escalation? known, EscalationPolicy policy, DateOnly on) =>
        known?.IsStopped(on) == true ? [] : [.. policy.LevelsAfter(item.DaysLate(on) - (known?.StoppedDays(on) ?? 0))];

    /// <summary>Begins, when an item has reached the first level of a policy.</summary>
    /// <returns>Null while it has not.</returns>
    public static Escalation? Begin(LateItem item, EscalationPolicy policy, Hearing hearing, DateTimeOffset at, EscalationId? id = null)
    {
        var levels = Reached(item, null, policy, Wib.DayOf(at));
        if (levels.Count == 0)
            return null;

        var escalation = new Escalation(id ?? EscalationId.New(), item.ItemId, item.PlanId, item.AdopterId, item.DueOn!.Value, at)
        {
            OpenItemId = item.ItemId,
            RegionCode = item.RegionCode,
            PolicyId = policy.Id,
        };
        escalation.Reach(levels, hearing, at);
        escalation.Raise(new EscalationOpened(escalation.Id, item.ItemId, item.PlanId, escalation.Level, at));
        return escalation;
    }

    private void Reach(IReadOnlyList<EscalationLevel> levels, Hearing hearing, DateTimeOffset at) =>
        (Steps, Level, UpdatedAt) = (
            [.. Steps, .. levels.Select(level => new EscalationStep(level, at, hearing(level)))],
            levels.Append(Level).Max(),
            at
        );
}
