namespace JippApi.Domain.Escalations;

/// <summary>The days on which people work: Monday to Friday, but for holidays.</summary>
public sealed class WorkCalendar(IEnumerable<DateOnly> holidays)
{
    private readonly HashSet<DateOnly> holidays = [.. holidays];

    /// <summary>Whether people work on a day.</summary>
    public bool IsWorkingDay(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !holidays.Contains(day);

    /// <summary>The day itself, or the first one after it on which people work.</summary>
    public DateOnly FirstWorkingDay(DateOnly from)
    {
        while (!IsWorkingDay(from))
            from = from.AddDays(1);
        return from;
    }
}

/// <summary>
/// Hours in which nobody is told of what is late (<i>jam tenang</i>), in Western Indonesian Time; from evening to
/// morning, as a rule.
/// </summary>
/// <param name="From">When they begin.</param>
/// <param name="To">When they end; from then on people are told again.</param>
public sealed record QuietHours(TimeOnly From, TimeOnly To)
{
    /// <summary>The worker looks every hour: in two hours it has looked at least once.</summary>
    private static readonly TimeSpan LeastLeft = TimeSpan.FromHours(2);

    /// <summary>Whether they are some of a day, and leave enough of it.</summary>
    public bool LeaveTime => From != To && TimeSpan.FromDays(1) - (To - From) >= LeastLeft; // the difference of times goes round midnight

    /// <summary>Whether a time of day lies within them.</summary>
    public bool Contain(TimeOnly time) => time.IsBetween(From, To);
}
