using System.Globalization;
using JippApi.Application.Common;
using JippApi.Domain.Common;

namespace JippApi.Api.Conventions.Requests;

/// <summary>
/// The one reader of days and times in parameters. A time is RFC 3339 with an offset; a day is one of Western Indonesian
/// Time, whose first or last moment counts according to the role of the parameter. Parameters and bodies accept only
/// plausible years: at the ends of the calendar there is no day before or after, and code behind this check may rely on
/// both.
/// </summary>
internal static class Times
{
    /// <summary>The accepted years.</summary>
    public const string Years = "1900–2999";

    private const int FirstYear = 1900;
    private const int LastYear = 2999;

    public static bool TryReadDay(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    /// <summary>Reads a time, or the moment that a day stands for in a role.</summary>
    public static DateTimeOffset Read(string text, TimeRole role)
    {
        if (TryReadDay(text, out var day))
            return role switch
            {
                TimeRole.End => Wib.EndOf(day),
                TimeRole.AsOf => LastMomentOf(day),
                _ => Wib.StartOf(day),
            };
        return Rfc3339.TryRead(text, out var time) ? time : throw new FormatException("Not a time; validation should have refused it.");
    }

    /// <summary>Whether a range ends before it starts. One that ends when it starts is empty, but no mistake.</summary>
    public static bool IsReversed(string start, string end, TimeRole endRole)
    {
        var last = endRole == TimeRole.End && TryReadDay(end, out var day) ? LastMomentOf(day) : Read(end, endRole);
        return Read(start, TimeRole.Start) > last;
    }

    /// <summary>The fault of the value of a parameter that takes a time or a day; null if there is none.</summary>
    public static Fault? FaultOf(string name, string value)
    {
        if (TryReadDay(value, out var day))
            return OutOfRange(name, day);
        if (Rfc3339.TryRead(value, out var time))
            return OutOfRange(name, time);
        return new(name, Rfc3339.LacksOffset(value) ? "TIME_WITHOUT_OFFSET" : "NOT_A_TIME", value);
    }

    /// <summary>The fault of the value of a parameter that takes only a day; null if there is none.</summary>
    public static Fault? FaultOfDay(string name, string value) =>
        TryReadDay(value, out var day) ? OutOfRange(name, day) : new(name, "NOT_A_DATE", value);

    /// <summary>Whether a value is a plausible time, or not a time at all.</summary>
    public static bool IsPlausible(object? value) =>
        value switch
        {
            DateTimeOffset time => time.UtcDateTime.Year is >= FirstYear and <= LastYear,
            DateOnly day => day.Year is >= FirstYear and <= LastYear,
            _ => true,
        };

    private static Fault? OutOfRange(string name, object time) => IsPlausible(time) ? null : new(name, "TIME_OUT_OF_RANGE", Years);

    /// <summary>The last moment that every engine can store of a day.</summary>
    private static DateTimeOffset LastMomentOf(DateOnly day) => Wib.EndOf(day).AddMilliseconds(-1);
}
