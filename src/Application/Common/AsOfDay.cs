using JippApi.Domain.Common;

namespace JippApi.Application.Common;

/// <summary>A day (WIB) as of whose end a question is answered.</summary>
/// <param name="Day">The day; it may lie ahead, where nothing but time is assumed to happen until then.</param>
/// <param name="IsPast">Whether the day is over, so that what has happened since does not count.</param>
public sealed record AsOfDay(DateOnly Day, bool IsPast)
{
    /// <summary>The first moment after the day.</summary>
    public DateTimeOffset End => Wib.EndOf(Day);

    /// <summary>Returns the day asked for; today if none is.</summary>
    public static AsOfDay Of(DateOnly? asked, DateTimeOffset now)
    {
        var today = Wib.DayOf(now);
        return new(asked ?? today, asked < today);
    }

    /// <summary>Returns the last day of a period, or today while it lasts.</summary>
    public static AsOfDay EndOf(Quarter period, DateTimeOffset now)
    {
        var today = Wib.DayOf(now);
        return period.To < today ? new(period.To, true) : new(today, false);
    }
}
