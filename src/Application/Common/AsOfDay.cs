using JippApi.Domain.Common;
using JippApi.Domain.Regions;

namespace JippApi.Application.Common;

/// <summary>A day (WIB) as of whose end a question is answered.</summary>
/// <param name="Day">The day; it may lie ahead, where nothing but time is assumed to happen until then.</param>
/// <param name="IsPast">Whether the day is over, so that what has happened since does not count.</param>
public sealed record AsOfDay(DateOnly Day, bool IsPast)
{
    /// <summary>
    /// The provinces in which the next day has already begun; only if no day was asked for, since a day that was asked
    /// for is one of Western Indonesian Time everywhere.
    /// </summary>
    public IReadOnlyList<string> Ahead { get; private init; } = [];

    /// <summary>The first moment after the day.</summary>
    public DateTimeOffset End => Wib.EndOf(Day);

    /// <summary>The latest day in any region.</summary>
    public DateOnly LatestDay => Ahead.Count > 0 ? Day.AddDays(1) : Day;

    /// <summary>Returns the day asked for; if none is, today, which each region counts in its own zone.</summary>
    public static AsOfDay Of(DateOnly? asked, DateTimeOffset now)
    {
        var today = Wib.DayOf(now);
        return new(asked ?? today, asked < today) { Ahead = asked is null ? RegionZones.ProvincesAhead(now) : [] };
    }

    /// <summary>Returns the last day of a period, or today while it lasts; the nation counts periods.</summary>
    public static AsOfDay EndOf(Quarter period, DateTimeOffset now)
    {
        var today = Wib.DayOf(now);
        return period.To < today ? new(period.To, true) : new(today, false);
    }

    /// <summary>Returns the day in a region.</summary>
    public DateOnly DayIn(string? regionCode) =>
        regionCode is { Length: >= 2 } code && Ahead.Contains(RegionCode.ProvinceOf(code)) ? Day.AddDays(1) : Day;

    /// <summary>Returns the same question for regions that have all reached a day.</summary>
    public AsOfDay On(DateOnly day) => new(day, IsPast);
}
