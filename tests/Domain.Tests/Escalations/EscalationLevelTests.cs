using JippApi.Domain.Escalations;
using JippApi.Domain.Tests.Common;
using static JippApi.Domain.Escalations.EscalationLevel;
using static JippApi.Domain.Tests.Escalations.SampleEscalation;

namespace JippApi.Domain.Tests.Escalations;

public sealed class EscalationLevelTests
{
    [Theory]
    [InlineData(6, null)]
    [InlineData(7, UnitHead)]
    [InlineData(13, UnitHead)]
    [InlineData(14, DistrictSecretary)]
    [InlineData(29, DistrictSecretary)]
    [InlineData(30, ProvincialSecretaryOrHub)]
    [InlineData(60, Ministry)]
    [InlineData(2_000, Ministry)]
    public void An_escalation_begins_with_every_level_already_due(int days, EscalationLevel? level)
    {
        var escalation = Escalation.TryOpen(Item(), Policy(), l => l, Day(days));

        escalation?.Level.ShouldBe(level!.Value);
        (escalation?.Steps.Select(step => step.Level) ?? []).ShouldBe(Enum.GetValues<EscalationLevel>().Where(l => l <= level));
    }

    [Fact]
    public void No_escalation_begins_unless_a_running_item_is_late()
    {
        Escalation.TryOpen(Item(runs: false), Policy(), l => l, Day(90)).ShouldBeNull();
        Escalation.TryOpen(Item(closedAt: Day(3)), Policy(), l => l, Day(90)).ShouldBeNull();
        Escalation.TryOpen(Item(due: Due.AddDays(85)), Policy(), l => l, Day(90)).ShouldBeNull();
    }

    [Fact]
    public void An_escalation_reaches_each_level_once()
    {
        var escalation = Begun(7);
        escalation.ClearEvents();

        escalation.GoOn(13).ShouldBeEmpty();
        escalation.GoOn(14).ShouldBe([DistrictSecretary]);
        escalation.GoOn(14).ShouldBeEmpty();
        escalation.GoOn(61).ShouldBe([ProvincialSecretaryOrHub, Ministry]);
        escalation.GoOn(400).ShouldBeEmpty();

        escalation.Steps.Select(step => step.Level).ShouldBe(Enum.GetValues<EscalationLevel>());
        escalation.Events.OfType<EscalationRaised>().Select(e => e.Level).ShouldBe([DistrictSecretary, Ministry]);
    }

    [Fact]
    public void The_people_notified_are_recorded_with_the_level()
    {
        var escalation = Escalation.TryOpen(Item(), Policy(), level => level < Ministry ? null : level, Day(60))!;

        escalation.Steps.Select(step => step.NotifiedLevel).ShouldBe([null, null, null, Ministry]);
    }

    [Fact]
    public void A_changed_policy_does_not_revoke_a_level()
    {
        var escalation = Begun(14);

        escalation.GoOn(15, policy: Policy([new(20, UnitHead), new(40, Ministry)])).ShouldBeEmpty();
        escalation.Level.ShouldBe(DistrictSecretary);
        escalation.GoOn(40, policy: Policy([new(20, UnitHead), new(40, Ministry)])).ShouldBe([Ministry]);
    }

    [Fact]
    public void An_escalation_ends_when_its_cause_is_gone()
    {
        Ended(Item(closedAt: Day(8))).ShouldBe(EscalationResolution.ItemClosed);
        Ended(Item(runs: false)).ShouldBe(EscalationResolution.PlanEnded);
        Ended(Item(due: Due.AddDays(30))).ShouldBe(EscalationResolution.DueDateMoved);
        Ended(Item(due: Due.AddDays(-1))).ShouldBe(EscalationResolution.DueDateMoved);

        static EscalationResolution? Ended(OverdueItem item)
        {
            var escalation = Begun(7);
            escalation.GoOn(8, item);
            (escalation.Status, escalation.OpenItemId, escalation.ResolvedBy).ShouldBe((EscalationStatus.Resolved, null, null));
            ((Action)(() => escalation.GoOn(9, item))).ShouldBreak(EscalationRules.TransitionAllowed, escalation);
            return escalation.Resolution;
        }
    }

    [Fact]
    public void An_escalation_resolved_by_hand_stays_resolved()
    {
        var escalation = Begun(7);
        escalation.Resolve("Diselesaikan di rapat", Somebody, Day(8));

        (escalation.Status, escalation.Resolution, escalation.ResolutionReason, escalation.ResolvedBy).ShouldBe(
            (EscalationStatus.Resolved, EscalationResolution.ByHand, "Diselesaikan di rapat", Somebody)
        );
        ((Action)(() => escalation.Resolve("Lagi", Somebody, Day(9)))).ShouldBreak(EscalationRules.TransitionAllowed, escalation);
        ((Action)(() => escalation.Acknowledge(Due.AddDays(12), "x", Policy(), Somebody, Day(9)))).ShouldBreak(
            EscalationRules.TransitionAllowed,
            escalation
        );
    }

    [Fact]
    public void A_provincial_policy_replaces_the_national_one()
    {
        var (nation, own) = (Policy(), Policy([new(3, UnitHead)], region: "61"));
        var book = new EscalationPolicies([nation, own]);

        new[] { "61", "61.71", "13.71", "6", null }.Select(book.For).ShouldBe([own, own, nation, nation, nation]);
        book.FirstNotificationAfterDays.ShouldBe(3);
    }

    [Fact]
    public void The_levels_of_a_policy_must_ascend()
    {
        PolicyLevel[][] wrong =
        [
            [new(7, UnitHead), new(7, Ministry)],
            [new(14, UnitHead), new(7, Ministry)],
            [new(7, Ministry), new(14, UnitHead)],
            [new(7, UnitHead), new(14, UnitHead)],
        ];
        var policy = Policy();

        foreach (var levels in wrong)
        {
            ((Action)(() => Policy(levels))).ShouldBreak(EscalationRules.LevelsClimb);
            ((Action)(() => policy.Revise(new("Baru", levels, null, 1), Day(1)))).ShouldBreak(EscalationRules.LevelsClimb, policy);
        }
    }
}
