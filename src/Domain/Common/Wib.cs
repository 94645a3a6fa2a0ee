namespace JippApi.Domain.Common;

/// <summary>
/// Western Indonesian Time (<i>Waktu Indonesia Barat</i>): UTC+7 without daylight saving. What the nation counts, it counts
/// by this zone, as the capital does; due dates and quiet hours of a province are in the province's own zone.
/// </summary>
public static class Wib
{
    public static DateOnly DayOf(DateTimeOffset at) => Zone.Western.DayOf(at);

    public static TimeOnly TimeOf(DateTimeOffset at) => Zone.Western.TimeOf(at);

    public static DateTimeOffset At(DateOnly day, TimeOnly time) => Zone.Western.At(day, time);

    public static DateTimeOffset StartOf(DateOnly day) => Zone.Western.StartOf(day);

    /// <summary>Returns the first moment after a day, or the last moment of the calendar for its last day.</summary>
    public static DateTimeOffset EndOf(DateOnly day) => Zone.Western.EndOf(day);
}
