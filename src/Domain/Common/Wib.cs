namespace JippApi.Domain.Common;

/// <summary>
/// Western Indonesian Time (<i>Waktu Indonesia Barat</i>): UTC+7 without daylight saving. The whole network counts its
/// days by it, as the capital does.
/// </summary>
public static class Wib
{
    private static readonly TimeSpan Offset = TimeSpan.FromHours(7);

    public static DateOnly DayOf(DateTimeOffset at) => DateOnly.FromDateTime(Local(at));

    public static TimeOnly TimeOf(DateTimeOffset at) => TimeOnly.FromDateTime(Local(at));

    public static DateTimeOffset At(DateOnly day, TimeOnly time) => Moment(day.ToDateTime(time).Ticks);

    public static DateTimeOffset StartOf(DateOnly day) => At(day, TimeOnly.MinValue);

    /// <summary>Returns the first moment after a day, or the last moment of the calendar for its last day.</summary>
    public static DateTimeOffset EndOf(DateOnly day) => day == DateOnly.MaxValue ? DateTimeOffset.MaxValue : StartOf(day.AddDays(1));

    /// <summary>The local time, clamped to the end of the calendar.</summary>
    private static DateTime Local(DateTimeOffset at) => new(Math.Min(at.UtcTicks + Offset.Ticks, DateTime.MaxValue.Ticks));

    /// <summary>The moment of a local time, clamped to the start of the calendar.</summary>
    private static DateTimeOffset Moment(long localTicks) => localTicks < Offset.Ticks ? DateTimeOffset.MinValue : new(localTicks, Offset);
}
