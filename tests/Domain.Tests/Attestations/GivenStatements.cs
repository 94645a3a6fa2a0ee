using JippApi.Domain.Attestations;
using JippApi.Domain.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using JippApi.Domain.Tests.Innovations;

namespace JippApi.Domain.Tests.Attestations;

/// <summary>Statements about the published sample.</summary>
internal static class GivenStatements
{
    public const string Seen = "Loket dilihat langsung pagi ini; antrean empat puluh orang, dua petugas.";

    public static readonly DateOnly Today = Wib.DayOf(Sample.Later);

    public static readonly InstitutionId Adopter = InstitutionId.From(new("01900000-0000-7000-8000-00000000000b"));

    public static AttestationContent Content(Existence existence, DateOnly? observedOn = null) =>
        new()
        {
            Existence = existence,
            ObservedOn = observedOn ?? Today,
            Note = Seen,
            EndReason = existence is Existence.Dormant or Existence.Stopped ? EndReason.Budget : null,
            ReplacedBy = existence == Existence.Replaced ? InnovationId.From(new("01900000-0000-7000-8000-0000000000e1")) : null,
        };

    public static Attestation Said(
        Innovation innovation,
        ConfirmationMethod method,
        AttestationContent content,
        Actor? by = null,
        bool waits = false,
        InstitutionId? forInstitution = null
    ) =>
        Attestation.State(
            innovation,
            method,
            content,
            new(by ?? Sample.Budi, forInstitution ?? (method == ConfirmationMethod.Self ? innovation.OwnerId : null)),
            waits,
            Sample.Later
        );

    public static Attestation Said(Innovation innovation, ConfirmationMethod method, Existence existence, Actor? by = null) =>
        Said(innovation, method, method == ConfirmationMethod.SystemLog ? Counted() : Content(existence), by);

    public static AttestationContent Counted(int transactions = 120, int days = 30) =>
        new()
        {
            Existence = Existence.Active,
            ObservedOn = Today,
            Transactions = transactions,
            PeriodFrom = Today.AddDays(1 - days),
            PeriodTo = Today,
        };

    /// <summary>The published sample, of which this statement stands.</summary>
    public static (Innovation Innovation, Attestation Standing) Confirmed(ConfirmationMethod method, Existence existence)
    {
        var innovation = Sample.Published();
        var standing = Said(innovation, method, existence, Sample.Ana);
        innovation.Confirm(standing.Confirmation, Sample.Later);
        return (innovation, standing);
    }
}
