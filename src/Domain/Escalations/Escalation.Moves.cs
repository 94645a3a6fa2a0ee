using JippApi.Domain.Common;

namespace JippApi.Domain.Escalations;

public sealed partial class Escalation
{
    /// <summary>The statuses people can move it to from its current one.</summary>
    public IReadOnlyList<EscalationStatus> AllowedTransitions =>
        Status switch
        {
            EscalationStatus.Open => [EscalationStatus.Acknowledged, EscalationStatus.Resolved],
            EscalationStatus.Acknowledged => [EscalationStatus.Resolved],
            _ => [],
        };

    /// <summary>Returns the rule that forbids a transition now, or null when it is allowed.</summary>
    public Rule? BlockingRule(EscalationStatus to)
    {
        if (!AllowedTransitions.Contains(to))
            return EscalationRules.TransitionAllowed;
        return to == EscalationStatus.Acknowledged && Stops.Any(stop => stop.Level == Level) ? EscalationRules.OncePerLevel : null;
    }

    /// <summary>Acknowledges the escalation, which stops its clock until the end of a day.</summary>
    public void Acknowledge(DateOnly until, string note, EscalationPolicy policy, UserId by, DateTimeOffset at)
    {
        var today = Zone.DayOf(at);
        RequireOpen(EscalationStatus.Acknowledged);
        EscalationRules.EndsAfterToday.Require(until > today);
        EscalationRules.StopWithinLimit.Require(until.DayNumber - today.DayNumber <= policy.MaxStopDays, [$"{policy.MaxStopDays}"]);

        Stops = [.. Stops, new(Level, today, until, at, by, note)];
        (Status, UpdatedAt) = (EscalationStatus.Acknowledged, at);
        Raise(new EscalationAcknowledged(Id, ItemId, until, by, at));
    }

    /// <summary>
    /// Resolves the escalation although the item is still late. No new one begins until the due date of the item
    /// changes.
    /// </summary>
    public void Resolve(string reason, UserId by, DateTimeOffset at)
    {
        RequireOpen(EscalationStatus.Resolved);

        (ResolutionReason, ResolvedBy) = (reason, by);
        End(EscalationResolution.ByHand, at);
    }

    /// <summary>
    /// Makes the change that is due on a day: resolves, resumes after a stop, or reaches higher levels. Repeating it on
    /// the same day changes nothing.
    /// </summary>
    /// <param name="item">The item as it is now.</param>
    /// <param name="policy">The policy that applies to it now.</param>
    /// <param name="hearing">Finds the level that is notified.</param>
    /// <returns>The levels reached just now.</returns>
    public IReadOnlyList<EscalationLevel> Advance(OverdueItem item, EscalationPolicy policy, NotifiedLevelFinder hearing, DateTimeOffset at)
    {
        EscalationRules.TransitionAllowed.Require(Status != EscalationStatus.Resolved);
        var today = Zone.DayOf(at);
        PolicyId = policy.Id;
        if (item.ResolutionOn(DueOn, today) is { } ending)
        {
            End(ending, at);
            return [];
        }

        if (IsStopped(today))
            return [];
        if (Status == EscalationStatus.Acknowledged)
            Reopen(at);
        return Climb([.. Reached(item, this, policy, today).Except(Steps.Select(step => step.Level))], hearing, at);
    }

    private void Reopen(DateTimeOffset at)
    {
        (Status, UpdatedAt) = (EscalationStatus.Open, at);
        Raise(new EscalationReopened(Id, ItemId, at));
    }

    private List<EscalationLevel> Climb(List<EscalationLevel> levels, NotifiedLevelFinder hearing, DateTimeOffset at)
    {
        if (levels.Count == 0)
            return levels;

        RecordLevels(levels, hearing, at);
        Raise(new EscalationRaised(Id, ItemId, PlanId, Level, at));
        return levels;
    }

    private void End(EscalationResolution resolution, DateTimeOffset at)
    {
        (Status, Resolution, ResolvedAt, OpenItemId, UpdatedAt) = (EscalationStatus.Resolved, resolution, at, null, at);
        Raise(new EscalationResolved(Id, ItemId, resolution, at));
    }

    private void RequireOpen(EscalationStatus to)
    {
        if (BlockingRule(to) is { } rule)
            throw rule.Broken([.. rule == EscalationRules.TransitionAllowed ? AllowedTransitions.Select(move => move.ToString()) : []]);
    }
}
