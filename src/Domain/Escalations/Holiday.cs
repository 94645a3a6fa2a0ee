using JippApi.Domain.Common;

namespace JippApi.Domain.Escalations;

/// <summary>
/// A day that was entered as one on which nobody is notified of overdue items (<i>hari libur</i>), besides Saturdays,
/// Sundays and the holidays whose date the law fixes (<see cref="FixedHoliday"/>).
/// </summary>
public sealed class Holiday : AggregateRoot
{
    public const int NameMaxLength = 200;

    private Holiday(DateOnly date, string name) => (Date, Name) = (date, name);

    public DateOnly Date { get; }

    public string Name { get; private set; }

    public static Holiday Create(DateOnly date, string name, DateTimeOffset at)
    {
        EscalationRules.HolidayNotFixed.Require(FixedHoliday.On(date) is null);

        var holiday = new Holiday(date, name);
        holiday.Raise(new HolidaySet(date, name, at));
        return holiday;
    }

    public void Rename(string name, DateTimeOffset at)
    {
        Name = name;
        Raise(new HolidaySet(Date, name, at));
    }

    /// <summary>Records that the day is no longer a holiday.</summary>
    public void Remove(DateTimeOffset at) => Raise(new HolidayRemoved(Date, Name, at));

    /// <inheritdoc/>
    public override Subject AuditSubject() => new("holiday", $"{Date:O}");
}
