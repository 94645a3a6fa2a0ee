using JippApi.Domain.Common;

namespace JippApi.Domain.Escalations;

/// <summary>
/// After how many days late who hears of an action item (<i>kebijakan eskalasi</i>). The nation has one from the
/// beginning; a province's own takes its place there. Days late are calendar days; people are told on working days,
/// outside quiet hours.
/// </summary>
public sealed class EscalationPolicy : AggregateRoot
{
    /// <summary>Longest name.</summary>
    public const int NameMaxLength = 200;

    /// <summary>Most days of a level, and most days for which a clock may stand still.</summary>
    public const int MaxDays = 3_650;

    private EscalationPolicy(EscalationPolicyId id, string? regionCode, string name) => (Id, RegionCode, Name) = (id, regionCode, name);

    /// <summary>Its identity.</summary>
    public EscalationPolicyId Id { get; }

    /// <summary>The province where it holds; null for the nation, wherever a province has none of its own.</summary>
    public string? RegionCode { get; }

    /// <summary>What it is called.</summary>
    public string Name { get; private set; }

    /// <summary>The chain, from the bottom to the top.</summary>
    public IReadOnlyList<PolicyLevel> Levels { get; private set; } = [];

    /// <summary>When quiet hours begin (WIB); null where there are none.</summary>
    public TimeOnly? QuietFrom { get; private set; }

    /// <summary>When they end.</summary>
    public TimeOnly? QuietTo { get; private set; }

    /// <summary>Greatest number of days for which one acknowledgement stops the clock.</summary>
    public int MaxStopDays { get; private set; }

    /// <summary>When it was last changed.</summary>
    public DateTimeOffset UpdatedAt { get; private set; }

    /// <summary>Hours in which nobody is told.</summary>
    public QuietHours? QuietHours => QuietFrom is { } from && QuietTo is { } to ? new(from, to) : null;

    /// <summary>Gives a province a policy of its own.</summary>
    public static EscalationPolicy Add(string? regionCode, PolicyTerms terms, DateTimeOffset at, EscalationPolicyId? id = null)
    {
        RequireSense(terms);

        var policy = new EscalationPolicy(id ?? EscalationPolicyId.New(), regionCode, terms.Name);
        policy.Say(terms, at);
        policy.Raise(new EscalationPolicyAdded(policy.Id, regionCode, at));
        return policy;
    }

    /// <summary>Changes what it says; levels that were reached stay reached.</summary>
    public void Revise(PolicyTerms terms, DateTimeOffset at)
    {
        RequireSense(terms);

        Say(terms, at);
        Raise(new EscalationPolicyRevised(Id, RegionCode, at));
    }

    /// <summary>The levels that an item has reached after so many days.</summary>
    public IEnumerable<EscalationLevel> LevelsAfter(int days) =>
        Levels.Where(level => level.AfterDays <= days).Select(level => level.Level);

    /// <summary>Whether people may be told at a moment.</summary>
    public bool MayTell(DateTimeOffset at, WorkCalendar calendar) => NextTelling(at, calendar) == at;

    /// <summary>The first moment, not before another one, at which people may be told.</summary>
    public DateTimeOffset NextTelling(DateTimeOffset from, WorkCalendar calendar)
    {
        var (today, now) = (Wib.DayOf(from), Wib.TimeOf(from));
        if (calendar.IsWorkingDay(today))
        {
            if (QuietHours?.Contain(now) != true)
                return from;
            if (QuietTo > now)
                return Wib.At(today, QuietTo.Value);
        }

        var day = calendar.FirstWorkingDay(today.AddDays(1));
        return Wib.At(day, QuietHours?.Contain(TimeOnly.MinValue) == true ? QuietTo!.Value : TimeOnly.MinValue);
    }

    private static void RequireSense(PolicyTerms terms)
    {
        var climbs = terms
            .Levels.Zip(terms.Levels.Skip(1))
            .All(pair => pair.First.AfterDays < pair.Second.AfterDays && pair.First.Level < pair.Second.Level);
        EscalationRules.LevelsClimb.Require(climbs);
        EscalationRules.QuietHoursLeaveTime.Require(terms.QuietHours?.LeaveTime != false);
    }

    private void Say(PolicyTerms terms, DateTimeOffset at) =>
        (Name, Levels, QuietFrom, QuietTo, MaxStopDays, UpdatedAt) = (
            terms.Name,
            terms.Levels,
            terms.QuietHours?.From,
            terms.QuietHours?.To,
            terms.MaxStopDays,
            at
        );
}

/// <summary>A level of a policy.</summary>
/// <param name="AfterDays">After how many days late it hears.</param>
/// <param name="Level">Who hears.</param>
public sealed record PolicyLevel(int AfterDays, EscalationLevel Level);

/// <summary>What a policy says.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Levels">The chain, from the bottom to the top.</param>
/// <param name="QuietHours">Hours in which nobody is told.</param>
/// <param name="MaxStopDays">Greatest number of days for which one acknowledgement stops the clock.</param>
public sealed record PolicyTerms(string Name, IReadOnlyList<PolicyLevel> Levels, QuietHours? QuietHours, int MaxStopDays);
