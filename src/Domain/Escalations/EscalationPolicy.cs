using JippApi.Domain.Common;

namespace JippApi.Domain.Escalations;

/// <summary>
/// Who is notified of an overdue action item after how many days (<i>kebijakan eskalasi</i>). There is a national
/// policy from the start; a province's own policy replaces it there. Days late are calendar days, while people are
/// notified only on working days and outside quiet hours.
/// </summary>
public sealed class EscalationPolicy : AggregateRoot
{
    public const int NameMaxLength = 200;

    /// <summary>The maximum both for the days of delay of a level and for the days of a stopped clock.</summary>
    public const int MaxDays = 3_650;

    private EscalationPolicy(EscalationPolicyId id, string? regionCode, string name) => (Id, RegionCode, Name) = (id, regionCode, name);

    public EscalationPolicyId Id { get; }

    /// <summary>
    /// The province it applies to; null for the national policy, which applies wherever a province has none of its own.
    /// </summary>
    public string? RegionCode { get; }

    public string Name { get; private set; }

    /// <summary>The levels, lowest first.</summary>
    public IReadOnlyList<PolicyLevel> Levels { get; private set; } = [];

    /// <summary>The start of quiet hours, in the zone of each region; null when there are none.</summary>
    public TimeOnly? QuietFrom { get; private set; }

    public TimeOnly? QuietTo { get; private set; }

    /// <summary>The number of days for which one acknowledgement may stop the clock.</summary>
    public int MaxStopDays { get; private set; }

    public DateTimeOffset UpdatedAt { get; private set; }

    /// <summary>The hours in which nobody is notified.</summary>
    public QuietHours? QuietHours => QuietFrom is { } from && QuietTo is { } to ? new(from, to) : null;

    /// <summary>Creates a policy for a province.</summary>
    public static EscalationPolicy Create(string? regionCode, PolicyTerms terms, DateTimeOffset at, EscalationPolicyId? id = null)
    {
        RequireValid(terms);

        var policy = new EscalationPolicy(id ?? EscalationPolicyId.New(), regionCode, terms.Name);
        policy.Describe(terms, at);
        policy.Raise(new EscalationPolicyAdded(policy.Id, regionCode, at));
        return policy;
    }

    /// <summary>Replaces the content. Levels already reached stay reached.</summary>
    public void Revise(PolicyTerms terms, DateTimeOffset at)
    {
        RequireValid(terms);

        Describe(terms, at);
        Raise(new EscalationPolicyRevised(Id, RegionCode, at));
    }

    /// <summary>The levels an item has reached after this many counted days.</summary>
    public IEnumerable<EscalationLevel> LevelsAfter(int days) =>
        Levels.Where(level => level.AfterDays <= days).Select(level => level.Level);

    /// <summary>Whether people may be notified at a moment of what concerns a zone.</summary>
    public bool MayNotify(DateTimeOffset at, WorkCalendar calendar, Zone zone) => NextNotificationTime(at, calendar, zone) == at;

    /// <summary>
    /// Returns the first moment from the given one on at which people may be notified of what concerns a zone.
    /// </summary>
    public DateTimeOffset NextNotificationTime(DateTimeOffset from, WorkCalendar calendar, Zone zone)
    {
        var (today, now) = (zone.DayOf(from), zone.TimeOf(from));
        if (calendar.IsWorkingDay(today))
        {
            if (QuietHours?.Contains(now) != true)
                return from;
            if (QuietTo > now)
                return zone.At(today, QuietTo.Value);
        }

        var day = calendar.FirstWorkingDay(today.AddDays(1));
        return zone.At(day, QuietHours?.Contains(TimeOnly.MinValue) == true ? QuietTo!.Value : TimeOnly.MinValue);
    }

    private static void RequireValid(PolicyTerms terms)
    {
        var climbs = terms
            .Levels.Zip(terms.Levels.Skip(1))
            .All(pair => pair.First.AfterDays < pair.Second.AfterDays && pair.First.Level < pair.Second.Level);
        EscalationRules.LevelsClimb.Require(climbs);
        EscalationRules.QuietHoursLeaveTime.Require(terms.QuietHours?.LeaveEnoughTime != false);
    }

    private void Describe(PolicyTerms terms, DateTimeOffset at) =>
        (Name, Levels, QuietFrom, QuietTo, MaxStopDays, UpdatedAt) = (
            terms.Name,
            terms.Levels,
            terms.QuietHours?.From,
            terms.QuietHours?.To,
            terms.MaxStopDays,
            at
        );

    /// <inheritdoc/>
    public override Subject AuditSubject() => new("escalation-policy", Id.Value.ToString()) { RegionCode = RegionCode };
}

/// <summary>A level of a policy.</summary>
/// <param name="AfterDays">The number of days late after which this level is notified.</param>
/// <param name="Level">The level to notify.</param>
public sealed record PolicyLevel(int AfterDays, EscalationLevel Level);

/// <summary>The content of a policy.</summary>
/// <param name="Levels">The levels, lowest first.</param>
/// <param name="QuietHours">The hours in which nobody is notified.</param>
/// <param name="MaxStopDays">The number of days for which one acknowledgement may stop the clock.</param>
public sealed record PolicyTerms(string Name, IReadOnlyList<PolicyLevel> Levels, QuietHours? QuietHours, int MaxStopDays);
