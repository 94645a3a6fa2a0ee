using JippApi.Domain.Common;

namespace JippApi.Domain.Escalations;

/// <summary>A day on which nobody is told of what is late (<i>hari libur</i>), beside Saturdays and Sundays.</summary>
public sealed class Holiday : AggregateRoot
{
    /// <summary>Longest name.</summary>
    public const int NameMaxLength = 200;

    private Holiday(DateOnly date, string name) => (Date, Name) = (date, name);

    /// <summary>The day.</summary>
    public DateOnly Date { get; }

    /// <summary>What it is called.</summary>
    public string Name { get; private set; }

    /// <summary>Enters a day.</summary>
    public static Holiday Enter(DateOnly date, string name, DateTimeOffset at)
    {
        var holiday = new Holiday(date, name);
        holiday.Raise(new HolidaySet(date, name, at));
        return holiday;
    }

    /// <summary>Calls it something else.</summary>
    public void Rename(string name, DateTimeOffset at)
    {
        Name = name;
        Raise(new HolidaySet(Date, name, at));
    }

    /// <summary>Says that it is none.</summary>
    public void Remove(DateTimeOffset at) => Raise(new HolidayRemoved(Date, Name, at));
}
