using System.Text;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using JippApi.Application.Documents;

namespace JippApi.Infrastructure.Documents.Calendars;

/// <summary>iCalendar (RFC 5545) by Ical.Net, with bounds for files from outside.</summary>
internal sealed class IcsFiles : ICalendarFormat
{
    private const string Product = "-//JIPP//JippApi//ID";
    private const int MaxEvents = 1_000;
    private const int MaxLines = 20_000;
    private const int MaxDays = 31;
    private const int MaxLineBytes = 75;
    private const int MaxDepth = 4;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public CalendarDays Days(byte[] content)
    {
        string text;
        try
        {
            text = Utf8.GetString(content).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return Refused(new CalendarFault(null, "NOT_UTF8"));
        }

        return FaultOf(text) is { } fault ? Refused(fault) : DaysOf(text);
    }

    public byte[] Write(CalendarFile file)
    {
        var calendar = new Calendar { ProductId = Product };
        calendar.AddProperty("X-WR-CALNAME", file.Name);
        foreach (var entry in file.Entries)
        {
            RecurringComponent component = entry.Kind == CalendarEntryKind.Task ? TaskOf(entry) : EventOf(entry);
            component.Uid = entry.Uid;
            component.Summary = Plain(entry.Summary);
            component.Description = Plain(entry.Description);
            component.Sequence = entry.Sequence;
            component.DtStamp = Utc(entry.UpdatedAt);
            component.LastModified = Utc(entry.UpdatedAt);
            calendar.AddChild(component);
        }

        return Encoding.UTF8.GetBytes(Folded(new CalendarSerializer().SerializeToString(calendar)!));
    }

    /// <summary>
    /// Folds lines after at most 75 bytes (RFC 5545 §3.1) between characters; the library also folds within them.
    /// </summary>
    private static string Folded(string text)
    {
        var (folded, bytes) = (new StringBuilder(), 0);
        foreach (var letter in text.Replace("\r\n ", "", StringComparison.Ordinal).EnumerateRunes())
        {
            if (letter.Value is '\r' or '\n')
                bytes = 0;
            else if ((bytes += letter.Utf8SequenceLength) > MaxLineBytes)
            {
                folded.Append("\r\n ");
                bytes = 1 + letter.Utf8SequenceLength;
            }

            folded.Append(letter.ToString());
        }

        return folded.ToString();
    }

    private static CalendarEvent EventOf(CalendarEntry entry)
    {
        var isDay = entry.Kind == CalendarEntryKind.Day;
        return new()
        {
            DtStart = isDay ? new CalDateTime(entry.Day!.Value) : Utc(entry.StartsAt!.Value),
            DtEnd = isDay ? new CalDateTime(entry.Day!.Value.AddDays(1)) : Utc(entry.EndsAt!.Value),
            Location = Plain(entry.Location),
            Status = entry.IsCancelled ? EventStatus.Cancelled : EventStatus.Confirmed,
            Transparency = isDay ? TransparencyType.Transparent : TransparencyType.Opaque,
        };
    }

    private static Todo TaskOf(CalendarEntry entry)
    {
        var task = new Todo
        {
            Due = new CalDateTime(entry.Day!.Value),
            Status =
                entry.IsCancelled ? TodoStatus.Cancelled
                : entry.CompletedAt is not null ? TodoStatus.Completed
                : entry.Progress > 0 ? TodoStatus.InProcess
                : TodoStatus.NeedsAction,
            PercentComplete = entry.Progress ?? 0,
        };
        if (entry.CompletedAt is { } at)
            task.Completed = Utc(at);
        return task;
    }

    /// <summary>Removes the control characters, which the format forbids; line breaks of any kind stay line breaks.</summary>
    private static string? Plain(string? text) => text is null ? null : string.Concat(text.ReplaceLineEndings("\n").Where(IsPlain));

    private static bool IsPlain(char letter) => letter is '\n' or '\t' || !char.IsControl(letter);

    private static CalDateTime Utc(DateTimeOffset at) => new(at.UtcDateTime, CalDateTime.UtcTzId);

    private static CalendarDays Refused(params IReadOnlyList<CalendarFault> faults) => new([], faults);

    /// <summary>
    /// The fault of a text that is no calendar, or larger than any calendar of holidays: the parser sees no other.
    /// </summary>
    private static CalendarFault? FaultOf(string text)
    {
        var (lines, events, depth) = (0, 0, 0);
        if (!text.StartsWith("BEGIN:VCALENDAR", StringComparison.OrdinalIgnoreCase))
            return new(null, "NOT_A_CALENDAR");
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (++lines > MaxLines)
                return new(null, "TOO_MANY", MaxLines);
            if (line.StartsWith("BEGIN:", StringComparison.OrdinalIgnoreCase) && ++depth > MaxDepth)
                return new(null, "NOT_A_CALENDAR");
            if (line.StartsWith("END:", StringComparison.OrdinalIgnoreCase) && --depth < 0)
                return new(null, "NOT_A_CALENDAR");
            if (line.TrimEnd().Equals("BEGIN:VEVENT", StringComparison.OrdinalIgnoreCase) && ++events > MaxEvents)
                return new(null, "TOO_MANY", MaxEvents);
        }

        return depth == 0 ? null : new(null, "NOT_A_CALENDAR");
    }

    private static CalendarDays DaysOf(string text)
    {
        List<CalendarDay> days = [];
        List<CalendarFault> faults = [];
        try
        {
            var calendars = CalendarCollection.Load(text);
            if (calendars.Any(calendar => calendar.Version != "2.0"))
                return Refused(new CalendarFault(null, "NOT_A_CALENDAR"));
            foreach (var (place, happening) in calendars.SelectMany(calendar => calendar.Events).Index())
            {
                if (string.Equals(happening.Status, EventStatus.Cancelled, StringComparison.OrdinalIgnoreCase))
                    continue;
                if (FaultOf(happening) is { } code)
                    faults.Add(new(place, code));
                else
                    days.AddRange(DatesOf(happening).Select(day => new CalendarDay(place, day, happening.Summary!.Trim())));
            }
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // Whatever the parser stumbles over, the file is not a calendar that it can read
            return Refused(new CalendarFault(null, "NOT_A_CALENDAR"));
        }

        return new(days, faults);
    }

    private static string? FaultOf(CalendarEvent happening)
    {
        if (happening.DtStart is not { HasTime: false } || happening.DtEnd is { HasTime: true })
            return "DATE_NEEDED";
        if (happening.DtEnd is { } end && end.Date <= happening.DtStart.Date)
            return "BEFORE_START";
        if (LastOf(happening).DayNumber - happening.DtStart.Date.DayNumber >= MaxDays)
            return "TOO_MANY_DAYS";
        return string.IsNullOrWhiteSpace(happening.Summary) ? "NAME_NEEDED" : null;
    }

    /// <summary>The last day of an event: its end is the day after (RFC 5545 §3.6.1).</summary>
    private static DateOnly LastOf(CalendarEvent happening)
    {
        var start = happening.DtStart!.Date;
        var days =
            happening.DtEnd is { } end ? end.Date.DayNumber - start.DayNumber
            : happening.Duration is { } duration ? (duration.Weeks ?? 0) * 7 + (duration.Days ?? 0)
            : 1;
        return start.AddDays(Math.Clamp(days, 1, DateOnly.MaxValue.DayNumber - start.DayNumber) - 1);
    }

    private static IEnumerable<DateOnly> DatesOf(CalendarEvent happening)
    {
        var (first, last) = (happening.DtStart!.Date, LastOf(happening));
        return Enumerable.Range(0, last.DayNumber - first.DayNumber + 1).Select(first.AddDays);
    }
}
