namespace JippApi.Domain.Common;

/// <summary>
/// Western Indonesian Time (<i>Waktu Indonesia Barat</i>, UTC+7, without summer time): the time of the capital, by
/// which days begin and end for the whole network.
/// </summary>
public static class Wib
{
    private static readonly TimeSpan Offset = TimeSpan.FromHours(7);

    /// <summary>The day on which a moment falls.</summary>
    public static DateOnly DayOf(DateTimeOffset at) => DateOnly.FromDateTime(Local(at));

    /// <summary>The time of day at a moment.</summary>
    public static TimeOnly TimeOf(DateTimeOffset at) => TimeOnly.FromDateTime(Local(at));

    /// <summary>A time of a day, as a moment.</summary>
    public static DateTimeOffset At(DateOnly day, TimeOnly time) => Moment(day.ToDateTime(time).Ticks);

    /// <summary>The first moment of a day.</summary>
    public static DateTimeOffset StartOf(DateOnly day) => At(day, TimeOnly.MinValue);

    /// <summary>
    /// The first moment after a day; after the last day of the calendar there is none, and its last moment stands for
    /// it.
    /// </summary>
    public static DateTimeOffset EndOf(DateOnly day) => day == DateOnly.MaxValue ? DateTimeOffset.MaxValue : StartOf(day.AddDays(1));

    /// <summary>What a clock there shows; in the last hours of the calendar its last moment.</summary>
    private static DateTime Local(DateTimeOffset at) => new(Math.Min(at.UtcTicks + Offset.Ticks, DateTime.MaxValue.Ticks));

    /// <summary>
    /// The moment at which a clock there shows that; in the first hours of the calendar its first moment.
    /// </summary>
    private static DateTimeOffset Moment(long localTicks) => localTicks < Offset.Ticks ? DateTimeOffset.MinValue : new(localTicks, Offset);
}
