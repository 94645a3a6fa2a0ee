using JippApi.Domain.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Tests.Common;
using JippApi.Domain.Tests.Innovations;
using static JippApi.Domain.Tests.Attestations.GivenStatements;

namespace JippApi.Domain.Tests.Attestations;

public class ConfirmationTests
{
    [Fact]
    public void A_confirmation_is_a_revision_but_no_edit()
    {
        var (innovation, standing) = Confirmed(ConfirmationMethod.Self, Existence.Developed);

        (innovation.Existence, innovation.Freshness, innovation.Confirmation!.AttestationId).ShouldBe(
            (Existence.Developed, Freshness.Confirmed, standing.Id.Value)
        );
        (innovation.Revision, innovation.UpdatedBy, innovation.UpdatedAt).ShouldBe((2, Sample.Citra.UserId, Sample.Later));
        innovation.InvolvedPersons.ShouldBeEmpty("nobody has written anything");
        innovation
            .Events[^1]
            .ShouldBe(new InnovationConfirmed(innovation.Id, Existence.Developed, ConfirmationMethod.Self, 2, Sample.Later));
    }

    [Theory]
    [InlineData(Existence.Active, Phase.Creation)]
    [InlineData(Existence.Developed, Phase.Development)]
    [InlineData(Existence.Stopped, null)]
    public void A_phase_that_was_never_stated_follows(Existence existence, Phase? phase)
    {
        var innovation = Sample.TakenOver();

        innovation.Confirm(Said(innovation, ConfirmationMethod.Self, existence).Confirmation, Sample.Later);

        innovation.Phase.ShouldBe(phase);
    }

    [Fact]
    public void A_stated_phase_stays()
    {
        var (innovation, _) = Confirmed(ConfirmationMethod.Self, Existence.Developed);

        innovation.Phase.ShouldBe(Phase.Creation);
    }

    [Fact]
    public void A_year_passes()
    {
        var (innovation, standing) = Confirmed(ConfirmationMethod.Self, Existence.Active);
        var end = standing.ValidUntil!.Value;
        var (soon, late) = (end.AddDays(-Confirmation.DueDays), end);
        innovation.Confirmation!.FreshnessAt(soon.AddTicks(-1)).ShouldBe(Freshness.Confirmed);

        innovation.Age(innovation.Confirmation.FreshnessAt(soon), soon).ShouldBeTrue();
        innovation.Age(innovation.Confirmation.FreshnessAt(soon), soon).ShouldBeFalse("it is due already");
        (innovation.Existence, innovation.Freshness).ShouldBe((Existence.Active, Freshness.Due));
        innovation.Age(innovation.Confirmation.FreshnessAt(late), late).ShouldBeTrue();

        (innovation.Existence, innovation.Freshness, innovation.Confirmation.Existence).ShouldBe(
            (Existence.Unconfirmed, Freshness.Overdue, Existence.Active)
        );
        innovation.Events[^1].ShouldBe(new InnovationConfirmationAged(innovation.Id, Freshness.Overdue, 4, late));
    }

    [Fact]
    public void What_has_ended_does_not_age()
    {
        var (innovation, _) = Confirmed(ConfirmationMethod.Self, Existence.Stopped);

        innovation.Confirmation!.FreshnessAt(Sample.Later.AddYears(50)).ShouldBe(Freshness.Confirmed);
    }

    [Fact]
    public void Only_a_published_record_is_confirmed()
    {
        var (_, standing) = Confirmed(ConfirmationMethod.Self, Existence.Active);
        var draft = Sample.Draft();

        new Action(() => draft.Confirm(standing.Confirmation, Sample.Later)).ShouldBreak(InnovationRules.PublishedOnly, draft);
    }

    [Fact]
    public void A_dispute_is_shown_until_it_is_decided()
    {
        var (innovation, _) = Confirmed(ConfirmationMethod.Self, Existence.Active);

        innovation.MarkDispute(isDisputed: true, Sample.Later);
        innovation.MarkDispute(isDisputed: true, Sample.Later);
        (innovation.Confirmation!.InDispute, innovation.Revision).ShouldBe((true, 3));
        innovation.MarkDispute(isDisputed: false, Sample.Later, Today);

        (innovation.Confirmation.InDispute, innovation.Confirmation.DecidedOn).ShouldBe((false, Today));
    }

    [Fact]
    public void A_restored_record_says_again_what_it_said()
    {
        var (innovation, _) = Confirmed(ConfirmationMethod.Self, Existence.Active);
        var before = innovation.Remember();
        innovation.Age(Freshness.Overdue, Sample.Later);

        innovation.Restore(before, null, Sample.Later);

        (innovation.Existence, innovation.Freshness, innovation.Confirmation).ShouldBe(
            (Existence.Active, Freshness.Confirmed, before.Confirmation)
        );
        innovation.ConfirmedUntil.ShouldBe(Wib.EndOf(Today.AddMonths(12)));
    }
}
