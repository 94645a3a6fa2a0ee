using JippApi.Domain.Competitions.Editions;
using JippApi.Domain.Escalations;

namespace JippApi.Domain.Competitions.Results;

/// <summary>The time in which announced results can be contested (<i>masa sanggah</i>).</summary>
public static class ObjectionPeriod
{
    /// <summary>Returns its last day; the day of the announcement does not count.</summary>
    /// <param name="stage">The stage.</param>
    /// <param name="announcedOn">The day of the announcement.</param>
    /// <param name="calendar">The working days.</param>
    public static DateOnly LastDay(EditionStage stage, DateOnly announcedOn, WorkCalendar calendar)
    {
        var day = announcedOn;
        for (var left = stage.ObjectionDays ?? 0; left > 0; left--)
            day = stage.CountsWorkDays ? calendar.FirstWorkingDay(day.AddDays(1)) : day.AddDays(1);
        return day;
    }
}
