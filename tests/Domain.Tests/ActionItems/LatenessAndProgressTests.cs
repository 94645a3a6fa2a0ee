using JippApi.Domain.ActionItems;
using JippApi.Domain.Common;

namespace JippApi.Domain.Tests.ActionItems;

public sealed class LatenessAndProgressTests
{
    private static readonly DateOnly Due = new(2027, 3, 10);

    [Theory]
    [InlineData(9, false)]
    [InlineData(10, false)]
    [InlineData(11, true)]
    [InlineData(31, true)]
    public void An_open_item_is_late_from_the_day_after_its_due_date(int day, bool late) =>
        Given.Item(Given.Details with { DueOn = Due }).IsOverdue(new(2027, 3, day), planRuns: true).ShouldBe(late);

    [Fact]
    public void An_item_without_a_due_date_is_never_late() => Given.Item().IsOverdue(DateOnly.MaxValue, planRuns: true).ShouldBeFalse();

    [Fact]
    public void An_item_of_a_plan_that_does_not_run_is_never_late() =>
        Given.Item(Given.Details with { DueOn = Due }).IsOverdue(DateOnly.MaxValue, planRuns: false).ShouldBeFalse();

    [Theory]
    [InlineData(10, false)]
    [InlineData(11, true)]
    [InlineData(12, true)]
    [InlineData(13, false)]
    [InlineData(14, false)]
    public void An_item_done_late_was_late_until_it_was_done(int day, bool late)
    {
        var item = Given.Item(Given.Details with { DueOn = Due });
        item.Report(new(50, ["a"], null), Given.Unit, Given.Running, Given.Now);
        item.Finish(Given.Unit, Given.Running, new(2027, 3, 13, 9, 0, 0, TimeSpan.FromHours(7)));

        item.IsOverdue(new(2027, 3, day), planRuns: true).ShouldBe(late);
    }

    [Theory]
    [InlineData("2027-03-10T16:59:59Z", 10)]
    [InlineData("2027-03-10T17:00:00Z", 11)]
    [InlineData("2027-03-11T00:30:00+09:00", 10)]
    public void Days_follow_western_Indonesian_time(string moment, int day)
    {
        var at = DateTimeOffset.Parse(moment, System.Globalization.CultureInfo.InvariantCulture);

        Wib.DayOf(at).ShouldBe(new DateOnly(2027, 3, day));
        (at < Wib.EndOf(new(2027, 3, day))).ShouldBeTrue();
        (at < Wib.EndOf(new(2027, 3, day - 1))).ShouldBeFalse();
    }

    [Fact]
    public void Progress_of_a_plan_is_the_weighted_progress_of_its_items() =>
        PlanProgress
            .Of([new(ActionItemStatus.Verified, 1, 100), new(ActionItemStatus.InProgress, 3, 50), new(ActionItemStatus.Planned, 4, 0)])
            .ShouldBe(31);

    [Fact]
    public void Cancelled_items_do_not_count_towards_progress() =>
        PlanProgress.Of([new(ActionItemStatus.Done, 2, 100), new(ActionItemStatus.Cancelled, 100, 10)]).ShouldBe(100);

    [Fact]
    public void Progress_is_100_only_when_everything_is_done() =>
        PlanProgress.Of([new(ActionItemStatus.Done, 100, 100), new(ActionItemStatus.InProgress, 1, 99)]).ShouldBe(99);

    [Fact]
    public void A_plan_without_items_has_no_progress() => PlanProgress.Of([]).ShouldBe(0);
}
