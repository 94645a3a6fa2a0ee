namespace JippApi.Application.Documents;

/// <summary>Reads and writes iCalendar (RFC 5545).</summary>
public interface ICalendarFormat
{
    /// <summary>
    /// Reads the days of the all-day events of a file. Recurrence is not followed: only dates that are written in the file
    /// count.
    /// </summary>
    CalendarDays Days(byte[] content);

    /// <summary>Writes a file.</summary>
    byte[] Write(CalendarFile file);
}

/// <summary>The days in a file.</summary>
/// <param name="Days">The days with the names of their events, in the order of the file.</param>
/// <param name="Faults">Faults of the file; if there are any, the days do not count.</param>
public sealed record CalendarDays(IReadOnlyList<CalendarDay> Days, IReadOnlyList<CalendarFault> Faults);

/// <summary>A day of an all-day event.</summary>
/// <param name="Place">Position of the event in the file, from 0.</param>
public sealed record CalendarDay(int Place, DateOnly Date, string Name);

/// <summary>A fault of a file.</summary>
/// <param name="Place">Position of the event, from 0; null for the file as a whole.</param>
public sealed record CalendarFault(int? Place, string Code, object? Detail = null);

/// <summary>A calendar for a program that shows calendars.</summary>
public sealed record CalendarFile(string Name, IReadOnlyList<CalendarEntry> Entries);

/// <summary>An entry of a calendar.</summary>
public sealed record CalendarEntry
{
    /// <summary>Identifies the entry for ever.</summary>
    public required string Uid { get; init; }

    public required CalendarEntryKind Kind { get; init; }

    public required string Summary { get; init; }

    public string? Description { get; init; }

    public string? Location { get; init; }

    /// <summary>The day of an all-day event, or on which a task is due.</summary>
    public DateOnly? Day { get; init; }

    public DateTimeOffset? StartsAt { get; init; }

    public DateTimeOffset? EndsAt { get; init; }

    public bool IsCancelled { get; init; }

    /// <summary>When a task was completed; null while it is not.</summary>
    public DateTimeOffset? CompletedAt { get; init; }

    /// <summary>The progress of a task in percent.</summary>
    public int? Progress { get; init; }

    /// <summary>Increases with every change.</summary>
    public required int Sequence { get; init; }

    public required DateTimeOffset UpdatedAt { get; init; }
}

/// <summary>Kinds of entries.</summary>
public enum CalendarEntryKind
{
    /// <summary>An all-day event.</summary>
    Day,

    /// <summary>A task that is due on a day.</summary>
    Task,

    /// <summary>An event with a beginning and an end.</summary>
    Meeting,
}
