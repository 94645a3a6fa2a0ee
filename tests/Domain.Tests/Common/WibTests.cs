using JippApi.Domain.Common;

namespace JippApi.Domain.Tests.Common;

public class WibTests
{
    [Fact]
    public void Conversions_are_clamped_to_the_ends_of_the_calendar()
    {
        Wib.DayOf(DateTimeOffset.MaxValue).ShouldBe(DateOnly.MaxValue);
        Wib.TimeOf(DateTimeOffset.MaxValue).ShouldBe(TimeOnly.MaxValue);
        Wib.DayOf(DateTimeOffset.MinValue).ShouldBe(DateOnly.MinValue);
        Wib.StartOf(DateOnly.MinValue).ShouldBe(DateTimeOffset.MinValue);
        Wib.EndOf(DateOnly.MaxValue).ShouldBe(DateTimeOffset.MaxValue);
        Wib.EndOf(DateOnly.MinValue).ShouldBe(new DateTimeOffset(1, 1, 1, 17, 0, 0, TimeSpan.Zero));
    }

    [Fact]
    public void A_day_begins_seven_hours_before_the_UTC_day()
    {
        DateOnly day = new(2026, 1, 1);

        Wib.StartOf(day).ShouldBe(new DateTimeOffset(2025, 12, 31, 17, 0, 0, TimeSpan.Zero));
        Wib.EndOf(day).ShouldBe(new DateTimeOffset(2026, 1, 1, 17, 0, 0, TimeSpan.Zero));
        Wib.DayOf(Wib.StartOf(day)).ShouldBe(day);
        Wib.DayOf(Wib.StartOf(day).AddTicks(-1)).ShouldBe(day.AddDays(-1));
        Wib.At(day, new(7, 30)).ShouldBe(new DateTimeOffset(2026, 1, 1, 0, 30, 0, TimeSpan.Zero));
    }
}
