namespace JippApi.Domain.Common;

/// <summary>
/// Western Indonesian Time (<i>Waktu Indonesia Barat</i>, UTC+7, without summer time): the time of the capital, by which days begin and end for
/// the whole network.
/// </summary>
public static class Wib
{
    private static readonly TimeSpan Offset = TimeSpan.FromHours(7);

    /// <summary>The day on which a moment falls.</summary>
    public static DateOnly DayOf(DateTimeOffset at) => DateOnly.FromDateTime(at.ToOffset(Offset).DateTime);

    /// <summary>The time of day at a moment.</summary>
    public static TimeOnly TimeOf(DateTimeOffset at) => TimeOnly.FromDateTime(at.ToOffset(Offset).DateTime);

    /// <summary>A time of a day, as a moment.</summary>
    public static DateTimeOffset At(DateOnly day, TimeOnly time) => new(day.ToDateTime(time), Offset);

    /// <summary>The first moment of a day.</summary>
    public static DateTimeOffset StartOf(DateOnly day) => new(day.ToDateTime(TimeOnly.MinValue), Offset);

    /// <summary>The first moment after a day; after the last day of the calendar there is none, and its last moment stands for it.</summary>
    public static DateTimeOffset EndOf(DateOnly day) => day == DateOnly.MaxValue ? DateTimeOffset.MaxValue : new(day.ToDateTime(TimeOnly.MinValue).AddDays(1), Offset);
}
