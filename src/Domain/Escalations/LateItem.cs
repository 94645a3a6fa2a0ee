using JippApi.Domain.ActionItems;
using JippApi.Domain.Common;
using JippApi.Domain.Institutions;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Domain.Escalations;

/// <summary>What escalation must know of an action item.</summary>
/// <param name="ItemId">The item.</param>
/// <param name="PlanId">Its plan.</param>
/// <param name="AdopterId">Whose plan it is.</param>
/// <param name="RegionCode">Where that is; null for a national institution.</param>
/// <param name="DueOn">Last day of the item.</param>
/// <param name="ClosedAt">When it was done or cancelled.</param>
/// <param name="PlanRuns">Whether its plan is being carried out.</param>
public sealed record LateItem(
    ActionItemId ItemId,
    ReplicationPlanId PlanId,
    InstitutionId AdopterId,
    string? RegionCode,
    DateOnly? DueOn,
    DateTimeOffset? ClosedAt,
    bool PlanRuns
)
{
    /// <summary>How many days late it is on a day; 0 when it is not, or is nobody's business any more.</summary>
    public int DaysLate(DateOnly on) => PlanRuns && DueOn < on && !IsClosedBy(on) ? on.DayNumber - DueOn.Value.DayNumber : 0;

    /// <summary>Why an escalation about it is over by the end of a day; null while it is not.</summary>
    internal EscalationResolution? Ending(DateOnly dueOn, DateOnly on)
    {
        if (IsClosedBy(on))
            return EscalationResolution.ItemClosed;
        if (!PlanRuns)
            return EscalationResolution.PlanEnded;
        return DueOn == dueOn ? null : EscalationResolution.DueDateMoved;
    }

    private bool IsClosedBy(DateOnly on) => ActionItem.IsClosedBy(ClosedAt, on);
}

/// <summary>A time for which the clock stands still, because somebody has taken the matter in hand.</summary>
/// <param name="Level">The level that was reached when it was stopped.</param>
/// <param name="From">The day on which it was stopped; that day counts still.</param>
/// <param name="Until">The last day that does not count.</param>
/// <param name="At">When it was stopped.</param>
/// <param name="By">By whom.</param>
/// <param name="Note">What is being done about it.</param>
public sealed record ClockStop(EscalationLevel Level, DateOnly From, DateOnly Until, DateTimeOffset At, UserId By, string Note)
{
    /// <summary>How many days it has kept from counting by a day.</summary>
    public int DaysBy(DateOnly on) => Math.Max(0, (on < Until ? on : Until).DayNumber - From.DayNumber);

    /// <summary>Whether the clock stands still on a day.</summary>
    public bool Covers(DateOnly on) => From <= on && on <= Until;
}

/// <summary>A level that was reached.</summary>
/// <param name="Level">The level.</param>
/// <param name="At">When.</param>
/// <param name="Heard">The level whose people hear of it: the next one that has any; null when there is nobody.</param>
public sealed record EscalationStep(EscalationLevel Level, DateTimeOffset At, EscalationLevel? Heard);

/// <summary>
/// Finds who hears when a level is reached: that level, or where nobody is there the next one that has somebody; null
/// when there is nobody at all.
/// </summary>
public delegate EscalationLevel? Hearing(EscalationLevel level);
