using JippApi.Domain.Escalations;
using JippApi.Domain.Tests.Common;
using static JippApi.Domain.Escalations.EscalationLevel;
using static JippApi.Domain.Tests.Escalations.SampleEscalation;

namespace JippApi.Domain.Tests.Escalations;

public sealed class AcknowledgementTests
{
    [Fact]
    public void Days_during_a_stop_do_not_count()
    {
        var escalation = Stopped(at: 8, until: 12);

        new[] { 8, 10, 12, 13, 20 }.Select(day => escalation.CountedDays(Due.AddDays(day))).ShouldBe([8, 8, 8, 9, 16]);
        new[] { 8, 10, 12, 13, 20 }.Select(day => escalation.DaysLate(Due.AddDays(day))).ShouldBe([8, 10, 12, 13, 20]);
    }

    [Fact]
    public void The_clock_resumes_by_itself_and_delays_later_levels()
    {
        var escalation = Stopped(at: 8, until: 12);
        escalation.ClearEvents();

        foreach (var day in new[] { 9, 12 })
            escalation.GoOn(day).ShouldBeEmpty();
        escalation.Status.ShouldBe(EscalationStatus.Acknowledged);
        escalation.GoOn(13).ShouldBeEmpty();
        escalation.GoOn(13).ShouldBeEmpty();
        escalation.Status.ShouldBe(EscalationStatus.Open);
        escalation.GoOn(17).ShouldBeEmpty();
        escalation.GoOn(18).ShouldBe([DistrictSecretary]);

        escalation.Events.OfType<EscalationReopened>().Count().ShouldBe(1);
    }

    [Fact]
    public void A_missed_run_does_not_change_the_count()
    {
        var escalation = Stopped(at: 8, until: 12);

        escalation.GoOn(90).ShouldBe([DistrictSecretary, ProvincialSecretaryOrHub, Ministry]);
        escalation.CountedDays(Due.AddDays(90)).ShouldBe(86);
    }

    [Fact]
    public void The_clock_is_stopped_once_for_each_level()
    {
        var escalation = Stopped(at: 8, until: 12);
        ((Action)(() => Stop(escalation, 9, 15))).ShouldBreak(EscalationRules.TransitionAllowed, escalation);
        escalation.GoOn(13);
        escalation.BlockingRule(EscalationStatus.Acknowledged).ShouldBe(EscalationRules.OncePerLevel);
        ((Action)(() => Stop(escalation, 13, 15))).ShouldBreak(EscalationRules.OncePerLevel, escalation);

        escalation.GoOn(18);
        Stop(escalation, 18, 20);

        escalation.Stops.Select(stop => stop.Level).ShouldBe([UnitHead, DistrictSecretary]);
        escalation.StoppedDays(Due.AddDays(40)).ShouldBe(6);
    }

    [Fact]
    public void A_stop_ends_in_the_future_within_the_limit_of_the_policy()
    {
        var escalation = Begun(7);

        foreach (var until in new[] { 7, 6, -400 })
            ((Action)(() => Stop(escalation, 7, until))).ShouldBreak(EscalationRules.EndsAfterToday, escalation);
        ((Action)(() => Stop(escalation, 7, 22))).ShouldBreak(EscalationRules.StopWithinLimit, escalation).Details.ShouldBe(["14"]);
        Stop(escalation, 7, 21);
        escalation.Status.ShouldBe(EscalationStatus.Acknowledged);
    }

    [Fact]
    public void An_acknowledged_escalation_ends_when_its_item_is_closed()
    {
        var escalation = Stopped(at: 8, until: 12);

        escalation.GoOn(9, Item(closedAt: Day(9)));

        (escalation.Status, escalation.Resolution).ShouldBe((EscalationStatus.Resolved, EscalationResolution.ItemClosed));
    }

    private static Escalation Stopped(int at, int until)
    {
        var escalation = Begun(7);
        Stop(escalation, at, until);
        return escalation;
    }

    private static void Stop(Escalation escalation, int at, int until) =>
        escalation.Acknowledge(Due.AddDays(until), "Dikerjakan", Policy(), Somebody, Day(at));
}
