using JippApi.Domain.Attestations;
using JippApi.Domain.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Tests.Common;
using JippApi.Domain.Tests.Innovations;
using static JippApi.Domain.Tests.Attestations.GivenStatements;

namespace JippApi.Domain.Tests.Attestations;

public class StatingTests
{
    [Theory]
    [InlineData(ConfirmationMethod.Self, 12)]
    [InlineData(ConfirmationMethod.HubVisit, 18)]
    [InlineData(ConfirmationMethod.Ministry, 18)]
    [InlineData(ConfirmationMethod.SystemLog, 3)]
    public void A_statement_expires_by_its_method_from_the_day_it_was_so(ConfirmationMethod method, int months)
    {
        var innovation = Sample.Published();

        var stated = Said(innovation, method, Existence.Active);

        stated.ValidUntil.ShouldBe(Wib.EndOf(Today.AddMonths(months)));
        stated
            .Events.ShouldHaveSingleItem()
            .ShouldBe(
                new ExistenceStated(stated.Id, innovation.Id, method, Existence.Active, AttestationStatus.Accepted, null, Sample.Later)
            );
    }

    [Theory]
    [InlineData(Existence.Stopped)]
    [InlineData(Existence.Absorbed)]
    [InlineData(Existence.Replaced)]
    public void What_has_ended_stays_true(Existence existence) =>
        Said(Sample.Published(), ConfirmationMethod.Self, existence).ValidUntil.ShouldBeNull();

    [Fact]
    public void What_rests_is_asked_about_again() =>
        Said(Sample.Published(), ConfirmationMethod.Self, Existence.Dormant).ValidUntil.ShouldNotBeNull();

    [Fact]
    public void An_absorbed_one_has_that_reason() =>
        Said(Sample.Published(), ConfirmationMethod.Self, Existence.Absorbed).Content.EndReason.ShouldBe(EndReason.Absorbed);

    [Fact]
    public void Only_a_published_record_is_stated_about()
    {
        foreach (var publication in Enum.GetValues<Publication>().Except([Publication.Published]))
        {
            var innovation = Sample.In(publication);
            ShouldBreak(innovation, ConfirmationMethod.Self, Content(Existence.Active), AttestationRules.PublishedOnly);
        }
    }

    [Fact]
    public void Nobody_states_that_nobody_knows() => ShouldBreak(Content(Existence.Unconfirmed), AttestationRules.Stated);

    [Theory]
    [InlineData(Existence.Dormant)]
    [InlineData(Existence.Stopped)]
    public void Resting_or_stopping_has_a_reason(Existence existence) =>
        ShouldBreak(Content(existence) with { EndReason = null }, AttestationRules.ReasonGiven);

    [Fact]
    public void What_runs_has_no_reason_to_have_ended()
    {
        ShouldBreak(Content(Existence.Active) with { EndReason = EndReason.Budget }, AttestationRules.ReasonFits);
        ShouldBreak(Content(Existence.Active) with { EndedOn = Today }, AttestationRules.ReasonFits);
        ShouldBreak(Content(Existence.Absorbed) with { EndReason = EndReason.Budget }, AttestationRules.ReasonFits);
    }

    [Fact]
    public void A_replacement_is_another_innovation()
    {
        var innovation = Sample.Published();

        ShouldBreak(Content(Existence.Replaced) with { ReplacedBy = null }, AttestationRules.ReplacementNamed);
        ShouldBreak(Content(Existence.Active) with { ReplacedBy = InnovationId.New() }, AttestationRules.ReplacementNamed);
        ShouldBreak(
            innovation,
            ConfirmationMethod.Self,
            Content(Existence.Replaced) with
            {
                ReplacedBy = innovation.Id,
            },
            AttestationRules.ReplacementNamed
        );
    }

    [Theory]
    [InlineData("2026-03-02")] // tomorrow
    [InlineData("2025-03-01")] // a year ago
    [InlineData("2023-12-31")] // before it began
    public void The_day_of_the_observation_is_recent(string day) =>
        ShouldBreak(
            Content(Existence.Active, DateOnly.ParseExact(day, "O", System.Globalization.CultureInfo.InvariantCulture)),
            AttestationRules.Recent
        );

    [Fact]
    public void What_ceased_did_so_by_the_day_it_was_seen() =>
        ShouldBreak(Content(Existence.Stopped, Today.AddDays(-2)) with { EndedOn = Today.AddDays(-1) }, AttestationRules.EndedBefore);

    [Theory]
    [InlineData(ConfirmationMethod.HubVisit)]
    [InlineData(ConfirmationMethod.Ministry)]
    public void A_check_shows_what_was_seen(ConfirmationMethod method)
    {
        var innovation = Sample.Published();
        var bare = Content(Existence.Active) with { Note = "Masih jalan." };

        ShouldBreak(innovation, method, bare, AttestationRules.EvidenceGiven);
        Said(innovation, method, bare with { References = ["https://example.go.id/foto"] });
        Said(innovation, method, bare with { Files = [Guid.CreateVersion7()] });
        Said(innovation, ConfirmationMethod.Self, bare);
    }

    [Fact]
    public void A_system_states_what_it_has_counted()
    {
        var innovation = Sample.Published();

        foreach (
            var wrong in new[]
            {
                Counted(transactions: 0),
                Counted(days: 93),
                Counted() with
                {
                    PeriodTo = null,
                },
                Counted() with
                {
                    PeriodFrom = Today.AddDays(1),
                },
                Counted() with
                {
                    Existence = Existence.Developed,
                },
            }
        )
            ShouldBreak(innovation, ConfirmationMethod.SystemLog, wrong, AttestationRules.CountedTransactions);
        ShouldBreak(innovation, ConfirmationMethod.Self, Counted(), AttestationRules.CountedTransactions);
    }

    [Fact]
    public void A_second_person_decides_what_waits_and_nobody_who_had_a_hand_in_it()
    {
        var innovation = Sample.Published();
        var stated = Attestation.State(
            innovation,
            ConfirmationMethod.Self,
            Content(Existence.Active),
            new(Sample.Ana with { OnBehalfOf = new("atasan") }, innovation.OwnerId) { HandedBy = Sample.Budi.UserId },
            waits: true,
            Sample.Later
        );

        foreach (var person in new[] { Sample.Ana, Sample.Budi, new Actor(new("atasan")), new Actor(new("lain"), Sample.Budi.UserId) })
            new Action(() => stated.Accept(person, null, Sample.Later)).ShouldBreak(AttestationRules.DecidedByAnother, stated);
        stated.Reject(Sample.Citra, "Tidak benar.", Sample.Later);

        (stated.Status, stated.DecidedBy, stated.DecisionReason).ShouldBe(
            (AttestationStatus.Rejected, Sample.Citra.UserId, "Tidak benar.")
        );
        new Action(() => stated.Accept(Sample.Citra, null, Sample.Later)).ShouldBreak(AttestationRules.Waiting, stated);
    }

    private static void ShouldBreak(AttestationContent content, Rule rule) =>
        ShouldBreak(Sample.Published(), ConfirmationMethod.Self, content, rule);

    private static void ShouldBreak(Innovation innovation, ConfirmationMethod method, AttestationContent content, Rule rule) =>
        new Action(() => Said(innovation, method, content)).ShouldBreak(rule);
}
