using JippApi.Domain.ActionItems;
using JippApi.Domain.Common;
using JippApi.Domain.Institutions;
using JippApi.Domain.Regions;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Domain.Escalations;

/// <summary>
/// A late action item and the people who must have been notified of it by now (<i>eskalasi keterlambatan</i>). It
/// climbs the levels of the policy by counted days: the days late minus those on which the clock was stopped. No level
/// is reached twice.
/// </summary>
public sealed partial class Escalation : AggregateRoot
{
    public const int NoteMaxLength = 1_000;

    private Escalation(
        EscalationId id,
        ActionItemId itemId,
        ReplicationPlanId planId,
        InstitutionId adopterId,
        DateOnly dueOn,
        DateTimeOffset openedAt
    ) => (Id, ItemId, PlanId, AdopterId, DueOn, OpenedAt) = (id, itemId, planId, adopterId, dueOn, openedAt);

    public EscalationId Id { get; }

    /// <summary>The late action item.</summary>
    public ActionItemId ItemId { get; }

    /// <summary>
    /// The item while the escalation is open, otherwise null: a unique index on it allows one open escalation for each
    /// item.
    /// </summary>
    public ActionItemId? OpenItemId { get; private set; }

    public ReplicationPlanId PlanId { get; }

    /// <summary>The adopter of the plan.</summary>
    public InstitutionId AdopterId { get; }

    /// <summary>The region of the adopter; null for a national institution.</summary>
    public string? RegionCode { get; private set; }

    /// <summary>The policy it follows.</summary>
    public EscalationPolicyId PolicyId { get; private set; }

    /// <summary>The day the item was due.</summary>
    public DateOnly DueOn { get; }

    /// <summary>When the first level was reached.</summary>
    public DateTimeOffset OpenedAt { get; }

    public EscalationStatus Status { get; private set; } = EscalationStatus.Open;

    /// <summary>The highest level reached.</summary>
    public EscalationLevel Level { get; private set; }

    /// <summary>The levels reached, in order.</summary>
    public IReadOnlyList<EscalationStep> Steps { get; private set; } = [];

    /// <summary>The periods for which the clock was stopped, in order.</summary>
    public IReadOnlyList<ClockStop> Stops { get; private set; } = [];

    public EscalationResolution? Resolution { get; private set; }

    /// <summary>The reason in words, if someone gave one.</summary>
    public string? ResolutionReason { get; private set; }

    /// <summary>The person who resolved it; null when the worker did.</summary>
    public UserId? ResolvedBy { get; private set; }

    public DateTimeOffset? ResolvedAt { get; private set; }

    public DateTimeOffset UpdatedAt { get; private set; }

    /// <summary>The zone in which its days are counted.</summary>
    public Zone Zone => RegionZones.Of(RegionCode);

    /// <summary>The number of days the item is late on a day.</summary>
    public int DaysLate(DateOnly on) => Math.Max(0, on.DayNumber - DueOn.DayNumber);

    /// <summary>The late days on which the clock was stopped.</summary>
    public int StoppedDays(DateOnly on) => Stops.Sum(stop => stop.StoppedDaysBy(on));

    /// <summary>The late days that count.</summary>
    public int CountedDays(DateOnly on) => DaysLate(on) - StoppedDays(on);

    public bool IsStopped(DateOnly on) => Stops.Any(stop => stop.Covers(on));

    /// <summary>
    /// Returns the levels an item has reached on a day, whether or not anyone has been notified; none while its clock
    /// is stopped.
    /// </summary>
    /// <param name="known">Its escalation, if it has one.</param>
    /// <param name="policy">The policy that applies to it.</param>
    public static IReadOnlyList<EscalationLevel> Reached(OverdueItem item, Escalation? known, EscalationPolicy policy, DateOnly on) =>
        known?.IsStopped(on) == true ? [] : [.. policy.LevelsAfter(item.DaysLate(on) - (known?.StoppedDays(on) ?? 0))];

    /// <summary>Begins an escalation for an item that has reached the first level of a policy.</summary>
    /// <returns>Null when it has not.</returns>
    public static Escalation? TryOpen(
        OverdueItem item,
        EscalationPolicy policy,
        NotifiedLevelFinder hearing,
        DateTimeOffset at,
        EscalationId? id = null
    )
    {
        var levels = Reached(item, null, policy, RegionZones.Of(item.RegionCode).DayOf(at));
        if (levels.Count == 0)
            return null;

        var escalation = new Escalation(id ?? EscalationId.New(), item.ItemId, item.PlanId, item.AdopterId, item.DueOn!.Value, at)
        {
            OpenItemId = item.ItemId,
            RegionCode = item.RegionCode,
            PolicyId = policy.Id,
        };
        escalation.RecordLevels(levels, hearing, at);
        escalation.Raise(new EscalationOpened(escalation.Id, item.ItemId, item.PlanId, escalation.Level, at));
        return escalation;
    }

    private void RecordLevels(IReadOnlyList<EscalationLevel> levels, NotifiedLevelFinder hearing, DateTimeOffset at) =>
        (Steps, Level, UpdatedAt) = (
            [.. Steps, .. levels.Select(level => new EscalationStep(level, at, hearing(level)))],
            levels.Append(Level).Max(),
            at
        );

    /// <inheritdoc/>
    public override Subject AuditSubject() => new("escalation", Id.Value.ToString()) { InstitutionId = AdopterId.Value };
}
