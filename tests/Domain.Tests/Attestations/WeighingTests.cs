using JippApi.Domain.Attestations;
using JippApi.Domain.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Tests.Common;
using JippApi.Domain.Tests.Innovations;
using static JippApi.Domain.Tests.Attestations.GivenStatements;

namespace JippApi.Domain.Tests.Attestations;

public class WeighingTests
{
    [Theory]
    [InlineData(ConfirmationMethod.Self, AttestationEffect.Confirms)]
    [InlineData(ConfirmationMethod.SystemLog, AttestationEffect.Confirms)]
    [InlineData(ConfirmationMethod.ReplicaTeam, AttestationEffect.None)]
    [InlineData(ConfirmationMethod.Citizen, AttestationEffect.None)]
    public void Where_nothing_stands_some_confirm_and_some_only_speak(ConfirmationMethod method, AttestationEffect effect)
    {
        var innovation = Sample.Published();

        Weighing.Of(null, null, Said(innovation, method, Existence.Active), Sample.Later).ShouldBe(effect);
    }

    [Theory]
    [InlineData(ConfirmationMethod.Self, ConfirmationMethod.Self, AttestationEffect.Confirms)]
    [InlineData(ConfirmationMethod.Self, ConfirmationMethod.HubVisit, AttestationEffect.Confirms)]
    [InlineData(ConfirmationMethod.HubVisit, ConfirmationMethod.Ministry, AttestationEffect.Confirms)]
    [InlineData(ConfirmationMethod.HubVisit, ConfirmationMethod.Self, AttestationEffect.None)]
    [InlineData(ConfirmationMethod.Self, ConfirmationMethod.SystemLog, AttestationEffect.None)] // it would be shorter
    [InlineData(ConfirmationMethod.Self, ConfirmationMethod.Citizen, AttestationEffect.None)]
    public void An_agreeing_statement_replaces_only_what_is_no_stronger(
        ConfirmationMethod first,
        ConfirmationMethod second,
        AttestationEffect effect
    )
    {
        var (innovation, standing) = Confirmed(first, Existence.Active);

        Weigh(innovation, standing, Said(innovation, second, Existence.Developed)).ShouldBe(effect);
    }

    [Fact]
    public void An_agreeing_statement_takes_over_from_a_stronger_one_that_soon_expires()
    {
        var (innovation, standing) = Confirmed(ConfirmationMethod.HubVisit, Existence.Active);
        var soon = standing.ValidUntil!.Value.AddDays(-30);
        var own = Attestation.State(
            innovation,
            ConfirmationMethod.Self,
            Content(Existence.Active, Wib.DayOf(soon)),
            new(Sample.Ana, innovation.OwnerId),
            waits: false,
            soon
        );

        Weighing.Of(innovation.Confirmation, standing, own, soon).ShouldBe(AttestationEffect.Confirms);
    }

    [Theory]
    [InlineData(ConfirmationMethod.Citizen)]
    [InlineData(ConfirmationMethod.ReplicaTeam)]
    [InlineData(ConfirmationMethod.HubVisit)]
    [InlineData(ConfirmationMethod.Ministry)]
    public void Another_party_contradicts(ConfirmationMethod method)
    {
        var (innovation, standing) = Confirmed(ConfirmationMethod.Self, Existence.Active);

        Weigh(innovation, standing, Said(innovation, method, Existence.Stopped)).ShouldBe(AttestationEffect.Contradicts);
        Weigh(innovation, standing, Said(innovation, method, Existence.Dormant)).ShouldBe(AttestationEffect.Contradicts);
    }

    [Fact]
    public void A_party_changes_its_mind()
    {
        var (innovation, standing) = Confirmed(ConfirmationMethod.Self, Existence.Active);
        var older = Content(Existence.Stopped, Today.AddDays(-1));

        Weigh(innovation, standing, Said(innovation, ConfirmationMethod.Self, Existence.Stopped)).ShouldBe(AttestationEffect.Confirms);
        Weigh(innovation, standing, Said(innovation, ConfirmationMethod.Self, older)).ShouldBe(AttestationEffect.None);
    }

    [Fact]
    public void What_has_expired_contradicts_nothing()
    {
        var (innovation, standing) = Confirmed(ConfirmationMethod.Self, Existence.Active);
        var then = standing.ValidUntil!.Value;
        var visit = Said(innovation, ConfirmationMethod.HubVisit, Existence.Stopped);

        Weighing.Of(innovation.Confirmation, standing, visit, then).ShouldBe(AttestationEffect.Confirms);
    }

    [Fact]
    public void A_decided_answer_is_contradicted_only_by_what_was_seen_since_or_is_stronger()
    {
        var (innovation, standing) = Confirmed(ConfirmationMethod.Self, Existence.Stopped);
        var decided = innovation.Confirmation! with { DecidedOn = Today };

        Of(ConfirmationMethod.Citizen).ShouldBe(AttestationEffect.None);
        Of(ConfirmationMethod.HubVisit).ShouldBe(AttestationEffect.None);
        Of(ConfirmationMethod.Ministry).ShouldBe(AttestationEffect.Contradicts);

        AttestationEffect Of(ConfirmationMethod method) =>
            Weighing.Of(decided, standing, Said(innovation, method, Existence.Active), Sample.Later);
    }

    [Fact]
    public void Citizens_are_one_party_each_and_hubs_are_one()
    {
        var innovation = Sample.Published();
        var (ana, budi) = (Of(ConfirmationMethod.Citizen, Sample.Ana), Of(ConfirmationMethod.Citizen, Sample.Budi));

        Weighing.AreOneParty(ana, budi).ShouldBeFalse();
        Weighing.AreOneParty(ana, Of(ConfirmationMethod.Citizen, Sample.Ana)).ShouldBeTrue();
        Weighing.AreOneParty(Of(ConfirmationMethod.HubVisit, Sample.Ana), Of(ConfirmationMethod.HubVisit, Sample.Budi)).ShouldBeTrue();
        Weighing.AreOneParty(Of(ConfirmationMethod.Self, Sample.Ana), Of(ConfirmationMethod.HubVisit, Sample.Ana)).ShouldBeFalse();

        Attestation Of(ConfirmationMethod method, Actor by) => Said(innovation, method, Existence.Stopped, by);
    }

    [Fact]
    public void A_contradiction_is_decided_by_a_third()
    {
        var (innovation, first) = Confirmed(ConfirmationMethod.Self, Existence.Active);
        var second = Said(innovation, ConfirmationMethod.Citizen, Existence.Stopped, Sample.Budi);
        var dispute = Dispute.Open(first, second, Sample.Later);
        (first.InDispute, second.InDispute, dispute.OpenInnovationId).ShouldBe((true, true, innovation.Id));

        foreach (var party in new[] { Sample.Ana, Sample.Budi })
            new Action(() => dispute.Decide(second, first, "Loket tutup.", party, Sample.Later)).ShouldBreak(
                AttestationRules.DecidedByAnother,
                dispute
            );
        dispute.Decide(second, first, "Loket tutup.", Sample.Citra, Sample.Later);

        (dispute.Status, dispute.DecidedFor, dispute.OpenInnovationId).ShouldBe((DisputeStatus.Decided, second.Id, null));
        (first.Status, first.InDispute, first.DisputeId).ShouldBe((AttestationStatus.Rejected, false, dispute.Id));
        (second.Status, second.InDispute).ShouldBe((AttestationStatus.Accepted, false));
        new Action(() => dispute.Decide(first, second, null, Sample.Citra, Sample.Later)).ShouldBreak(AttestationRules.ContradictionOpen);
    }

    private static AttestationEffect Weigh(Innovation innovation, Attestation standing, Attestation said) =>
        Weighing.Of(innovation.Confirmation, standing, said, Sample.Later);
}
