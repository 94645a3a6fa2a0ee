using JippApi.Application.Documents;

namespace JippApi.Application.Escalations;

/// <summary>Public holidays as a calendar.</summary>
public static class HolidayCalendar
{
    /// <summary>The first moment of the calendar of holidays, which have no time of change.</summary>
    private static readonly DateTimeOffset Beginning = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static CalendarFile Of(HolidayList list) =>
        new(
            $"Hari libur nasional {list.Year}",
            [
                .. list.Items.Select(holiday => new CalendarEntry
                {
                    Uid = $"holiday-{holiday.Date:O}@jipp",
                    Kind = CalendarEntryKind.Day,
                    Summary = holiday.Name,
                    Day = holiday.Date,
                    Sequence = holiday.Version,
                    UpdatedAt = Beginning,
                }),
            ]
        );
}
