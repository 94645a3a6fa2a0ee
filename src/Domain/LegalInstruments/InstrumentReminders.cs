namespace JippApi.Domain.LegalInstruments;

/// <summary>Decides when people are reminded that an instrument expires.</summary>
public static class InstrumentReminders
{
    /// <summary>The days before the last day on which they are reminded, from the first reminder to the last.</summary>
    public static readonly IReadOnlyList<int> Days = [90, 30, 7];

    /// <summary>
    /// Returns the reminder that is due on a day, by its number of days; null when it is too early, or expired. A night
    /// that was missed is made up for, by the latest reminder only.
    /// </summary>
    public static int? DueOn(DateOnly day, DateOnly expiresOn)
    {
        var left = expiresOn.DayNumber - day.DayNumber;
        return left < 0 ? null : Days.Where(days => left <= days).Select(days => (int?)days).LastOrDefault();
    }
}
