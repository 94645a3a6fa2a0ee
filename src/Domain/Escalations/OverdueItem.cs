using JippApi.Domain.ActionItems;
using JippApi.Domain.Common;
using JippApi.Domain.Institutions;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Domain.Escalations;

/// <summary>The facts about an action item that decide its escalation.</summary>
/// <param name="AdopterId">The adopter of the plan.</param>
/// <param name="RegionCode">The region of the adopter; null for a national institution.</param>
/// <param name="ClosedAt">When the item was done or cancelled.</param>
/// <param name="IsPlanRunning">Whether its plan is being carried out.</param>
public sealed record OverdueItem(
    ActionItemId ItemId,
    ReplicationPlanId PlanId,
    InstitutionId AdopterId,
    string? RegionCode,
    DateOnly? DueOn,
    DateTimeOffset? ClosedAt,
    bool IsPlanRunning
)
{
    /// <summary>
    /// The number of days late on a day; 0 when it is not late, is closed, or its plan is not being carried out.
    /// </summary>
    public int DaysLate(DateOnly on) =>
        ActionItem.IsOverdue(DueOn, ClosedAt, on, IsPlanRunning) ? on.DayNumber - DueOn!.Value.DayNumber : 0;

    /// <summary>The reason why an escalation of the item is over by the end of a day; null while it is not.</summary>
    internal EscalationResolution? ResolutionOn(DateOnly dueOn, DateOnly on)
    {
        if (IsClosedBy(on))
            return EscalationResolution.ItemClosed;
        if (!IsPlanRunning)
            return EscalationResolution.PlanEnded;
        return DueOn == dueOn ? null : EscalationResolution.DueDateMoved;
    }

    private bool IsClosedBy(DateOnly on) => ActionItem.IsClosedBy(ClosedAt, on);
}

/// <summary>A period for which the clock is stopped because someone is dealing with the matter.</summary>
/// <param name="Level">The level reached at the time.</param>
/// <param name="From">The day it was stopped, which still counts.</param>
/// <param name="Until">The last day that does not count.</param>
/// <param name="Note">What is being done about it.</param>
public sealed record ClockStop(EscalationLevel Level, DateOnly From, DateOnly Until, DateTimeOffset At, UserId By, string Note)
{
    /// <summary>The number of days that it has excluded from the count, as of a day.</summary>
    public int StoppedDaysBy(DateOnly on) => Math.Max(0, (on < Until ? on : Until).DayNumber - From.DayNumber);

    public bool Covers(DateOnly on) => From <= on && on <= Until;
}

/// <summary>A level that was reached.</summary>
/// <param name="NotifiedLevel">The level that was notified: this one or, if it has nobody to notify, the next higher
/// one that has somebody; null when none has.</param>
public sealed record EscalationStep(EscalationLevel Level, DateTimeOffset At, EscalationLevel? NotifiedLevel);

/// <summary>
/// Finds the level to notify when a level is reached: the level itself or, if it has nobody to notify, the next higher
/// one that has somebody; null when none has.
/// </summary>
public delegate EscalationLevel? NotifiedLevelFinder(EscalationLevel level);
