using JippApi.Domain.Common;
using JippApi.Domain.Innovations;

namespace JippApi.Domain.Attestations;

/// <summary>Whether a statement makes sense.</summary>
internal static class AttestationChecks
{
    public static void Check(Innovation innovation, ConfirmationMethod method, AttestationContent said, DateTimeOffset at)
    {
        AttestationRules.Stated.Require(said.Existence != Existence.Unconfirmed);
        CheckEnd(innovation.Id, said);
        CheckDay(innovation.Content.Year, method, said, Wib.DayOf(at));
        AttestationRules.EvidenceGiven.Require(
            method is not (ConfirmationMethod.HubVisit or ConfirmationMethod.Ministry)
                || said.HasEvidence
                || said.Note?.Length >= ConfirmationSchedule.TellingNoteLength
        );
        AttestationRules.CountedTransactions.Require(method == ConfirmationMethod.SystemLog ? IsCounted(said) : IsUncounted(said));
    }

    private static void CheckEnd(InnovationId id, AttestationContent said)
    {
        var runs = ExistenceClasses.Of(said.Existence) == ExistenceClass.Running;
        AttestationRules.ReasonGiven.Require(runs || said.EndReason is not null || said.Existence == Existence.Replaced);
        AttestationRules.ReasonFits.Require(!runs || said is { EndReason: null, EndedOn: null });
        AttestationRules.ReasonFits.Require(said.Existence != Existence.Absorbed || said.EndReason == EndReason.Absorbed);
        AttestationRules.ReplacementNamed.Require(
            said.Existence == Existence.Replaced ? said.ReplacedBy is { } other && other != id : said.ReplacedBy is null
        );
        AttestationRules.EndedBefore.Require(said.EndedOn is null || said.EndedOn <= said.ObservedOn);
    }

    /// <summary>A statement that would have expired when it is made says nothing.</summary>
    private static void CheckDay(int? year, ConfirmationMethod method, AttestationContent said, DateOnly today) =>
        AttestationRules.Recent.Require(
            said.ObservedOn <= today
                && said.ObservedOn > today.AddMonths(-Math.Min(ConfirmationSchedule.MaxMonthsAgo, ConfirmationSchedule.MonthsOf(method)))
                && (year is null || said.ObservedOn.Year >= year)
        );

    private static bool IsCounted(AttestationContent said) =>
        said is { Existence: Existence.Active, Transactions: > 0, PeriodFrom: { } from, PeriodTo: { } to }
        && from <= to
        && to <= said.ObservedOn
        && to.DayNumber - from.DayNumber < ConfirmationSchedule.MaxPeriodDays;

    private static bool IsUncounted(AttestationContent said) => said is { Transactions: null, PeriodFrom: null, PeriodTo: null };
}
