using JippApi.Domain.Common;
using JippApi.Domain.Escalations;
using JippApi.Domain.Tests.Common;
using static JippApi.Domain.Tests.Escalations.SampleEscalation;

namespace JippApi.Domain.Tests.Escalations;

public sealed class NotificationTimeTests
{
    private static readonly QuietHours Night = new(new(18, 0), new(7, 0)),
        Noon = new(new(12, 0), new(13, 30));

    /// <summary>Monday to Wednesday of the week after the due date.</summary>
    private static readonly WorkCalendar Holidays = new([Due.AddDays(7), Due.AddDays(8), Due.AddDays(9)]);

    private static readonly WorkCalendar Plain = new([]);

    [Theory]
    [InlineData(0, 9, 0, 0, 9, 0)] // Monday morning
    [InlineData(0, 6, 59, 0, 7, 0)]
    [InlineData(0, 7, 0, 0, 7, 0)]
    [InlineData(0, 17, 59, 0, 17, 59)]
    [InlineData(0, 18, 0, 1, 7, 0)] // the evening belongs to the next morning
    [InlineData(0, 23, 59, 1, 7, 0)]
    [InlineData(4, 18, 0, 7, 7, 0)] // Friday evening
    [InlineData(5, 12, 0, 7, 7, 0)]
    [InlineData(6, 0, 0, 7, 7, 0)]
    public void Quiet_hours_may_span_midnight(int day, int hour, int minute, int toldDay, int toldHour, int toldMinute) =>
        Policy(quiet: Night)
            .NextNotificationTime(At(Due.AddDays(day), hour, minute), Plain, Zone.Western)
            .ShouldBe(At(Due.AddDays(toldDay), toldHour, toldMinute));

    [Theory]
    [InlineData(0, 11, 59, 0, 11, 59)]
    [InlineData(0, 12, 0, 0, 13, 30)]
    [InlineData(0, 13, 30, 0, 13, 30)]
    [InlineData(5, 12, 0, 7, 0, 0)]
    public void Quiet_hours_may_lie_within_a_day(int day, int hour, int minute, int toldDay, int toldHour, int toldMinute) =>
        Policy(quiet: Noon)
            .NextNotificationTime(At(Due.AddDays(day), hour, minute), Plain, Zone.Western)
            .ShouldBe(At(Due.AddDays(toldDay), toldHour, toldMinute));

    [Fact]
    public void A_working_day_without_quiet_hours_is_open_all_day() =>
        Policy().NextNotificationTime(At(Due.AddDays(5), 9), Plain, Zone.Western).ShouldBe(At(Due.AddDays(7), 0));

    [Fact]
    public void Consecutive_holidays_and_weekends_are_skipped()
    {
        Policy(quiet: Night).NextNotificationTime(At(Due.AddDays(4), 20), Holidays, Zone.Western).ShouldBe(At(Due.AddDays(10), 7));
        Holidays.FirstWorkingDay(Due.AddDays(5)).ShouldBe(Due.AddDays(10));
        Enumerable.Range(0, 11).Where(day => Holidays.IsWorkingDay(Due.AddDays(day))).ShouldBe([0, 1, 2, 3, 4, 10]);
    }

    [Fact]
    public void The_next_permitted_time_is_consistent_with_the_permission()
    {
        var policy = Policy(quiet: Night);

        for (var at = At(Due, 0); at < At(Due.AddDays(14), 0); at = at.AddMinutes(30))
        {
            var next = policy.NextNotificationTime(at, Holidays, Zone.Western);
            next.ShouldBeGreaterThanOrEqualTo(at);
            policy.MayNotify(at, Holidays, Zone.Western).ShouldBe(next == at);
            policy.MayNotify(next, Holidays, Zone.Western).ShouldBeTrue();
        }
    }

    [Theory]
    [InlineData(18, 7, true)]
    [InlineData(12, 13, true)]
    [InlineData(9, 7, true)]
    [InlineData(8, 7, false)]
    [InlineData(7, 7, false)]
    [InlineData(0, 23, false)]
    public void Quiet_hours_must_leave_time_to_notify(int from, int to, bool allowed)
    {
        Action add = () => Policy(quiet: new(new(from, 0), new(to, 0)));

        if (allowed)
            add();
        else
            add.ShouldBreak(EscalationRules.QuietHoursLeaveTime);
    }
}
