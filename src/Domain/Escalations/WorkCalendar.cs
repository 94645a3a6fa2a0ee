namespace JippApi.Domain.Escalations;

/// <summary>Working days: Monday to Friday, except holidays, which are those of the law and those entered.</summary>
public sealed class WorkCalendar(IEnumerable<DateOnly> holidays)
{
    private readonly HashSet<DateOnly> holidays = [.. holidays];

    public bool IsWorkingDay(DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && FixedHoliday.On(day) is null && !holidays.Contains(day);

    /// <summary>Returns the first working day, which may be the given day itself.</summary>
    public DateOnly FirstWorkingDay(DateOnly from)
    {
        while (!IsWorkingDay(from))
            from = from.AddDays(1);
        return from;
    }
}

/// <summary>
/// Hours in which nobody is notified of overdue items (<i>jam tenang</i>), in the zone of the region, usually from
/// evening to morning.
/// </summary>
/// <param name="From">The start.</param>
/// <param name="To">The end, from which people are notified again.</param>
public sealed record QuietHours(TimeOnly From, TimeOnly To)
{
    /// <summary>Two hours, because the worker runs every hour and must run at least once outside quiet hours.</summary>
    private static readonly TimeSpan MinTimeLeft = TimeSpan.FromHours(2);

    /// <summary>Whether they leave enough of the day in which to notify people.</summary>
    // The difference of two times wraps around midnight
    public bool LeaveEnoughTime => From != To && TimeSpan.FromDays(1) - (To - From) >= MinTimeLeft;

    public bool Contains(TimeOnly time) => time.IsBetween(From, To);
}
