using JippApi.Domain.LegalInstruments;

namespace JippApi.Domain.Tests.LegalInstruments;

public class InstrumentRemindersTests
{
    private static readonly DateOnly Day = new(2026, 6, 1);

    [Theory]
    [InlineData(91, null)]
    [InlineData(90, 90)]
    [InlineData(31, 90)]
    [InlineData(30, 30)]
    [InlineData(8, 30)]
    [InlineData(7, 7)]
    [InlineData(0, 7)]
    [InlineData(-1, null)]
    public void The_latest_reminder_is_due(int daysLeft, int? reminder) =>
        InstrumentReminders.DueOn(Day, Day.AddDays(daysLeft)).ShouldBe(reminder);
}
