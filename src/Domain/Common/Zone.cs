namespace JippApi.Domain.Common;

/// <summary>The time zones of Indonesia (Keppres 41/1987), none of which has daylight saving.</summary>
public enum ZoneCode
{
    /// <summary>Waktu Indonesia Barat, UTC+7.</summary>
    Wib,

    /// <summary>Waktu Indonesia Tengah, UTC+8.</summary>
    Wita,

    /// <summary>Waktu Indonesia Timur, UTC+9.</summary>
    Wit,
}

/// <summary>Days and times of day in one zone of Indonesia.</summary>
public sealed class Zone
{
    private Zone(ZoneCode code, int hours) => (Code, Offset) = (code, TimeSpan.FromHours(hours));

    /// <summary>Western Indonesian Time, by which the nation counts its days.</summary>
    public static Zone Western { get; } = new(ZoneCode.Wib, 7);

    public static Zone Central { get; } = new(ZoneCode.Wita, 8);

    public static Zone Eastern { get; } = new(ZoneCode.Wit, 9);

    /// <summary>All zones, from west to east.</summary>
    public static IReadOnlyList<Zone> All { get; } = [Western, Central, Eastern];

    public ZoneCode Code { get; }

    public TimeSpan Offset { get; }

    public static Zone Of(ZoneCode code) => All.First(zone => zone.Code == code);

    public DateOnly DayOf(DateTimeOffset at) => DateOnly.FromDateTime(Local(at));

    public TimeOnly TimeOf(DateTimeOffset at) => TimeOnly.FromDateTime(Local(at));

    public DateTimeOffset At(DateOnly day, TimeOnly time) => Moment(day.ToDateTime(time).Ticks);

    public DateTimeOffset StartOf(DateOnly day) => At(day, TimeOnly.MinValue);

    /// <summary>Returns the first moment after a day, or the last moment of the calendar for its last day.</summary>
    public DateTimeOffset EndOf(DateOnly day) => day == DateOnly.MaxValue ? DateTimeOffset.MaxValue : StartOf(day.AddDays(1));

    /// <summary>The local time, clamped to the end of the calendar.</summary>
    private DateTime Local(DateTimeOffset at) => new(Math.Min(at.UtcTicks + Offset.Ticks, DateTime.MaxValue.Ticks));

    /// <summary>The moment of a local time, clamped to the start of the calendar.</summary>
    private DateTimeOffset Moment(long localTicks) => localTicks < Offset.Ticks ? DateTimeOffset.MinValue : new(localTicks, Offset);
}
