using JippApi.Domain.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutionalisation;

namespace JippApi.Domain.LegalInstruments;

/// <summary>Verified evidence, as far as the ladder needs it.</summary>
public sealed record LadderEvidence(Guid Id, InstitutionalisationEvidenceKind Kind, string Title, DateOnly Date)
{
    /// <summary>Yearly evidence counts for so many months from the date of its document.</summary>
    public const int Months = 12;

    /// <summary>The last day on which it counts, if its kind is yearly.</summary>
    public DateOnly ExpiresOn => Date.AddMonths(Months);
}

/// <summary>The facts from which the level of an innovation follows.</summary>
/// <param name="Instruments">The legal instruments of the innovation, in force or not.</param>
/// <param name="Evidence">The verified evidence of the innovation.</param>
/// <param name="At">The moment as of which the level is asked for.</param>
public sealed record LadderFacts(
    Phase? Phase,
    Confirmation? Confirmation,
    IReadOnlyList<RegisteredInstrument> Instruments,
    IReadOnlyList<LadderEvidence> Evidence,
    DateTimeOffset At
)
{
    public DateOnly Day => Wib.DayOf(At);

    /// <summary>The answer that stands and has not expired; null when there is none.</summary>
    public Confirmation? Standing => Confirmation?.FreshnessAt(At) == Freshness.Overdue ? null : Confirmation;
}

/// <summary>A fact that proves a criterion.</summary>
/// <param name="Kind">Kind of fact.</param>
/// <param name="Id">Id of the attestation, the legal instrument or the evidence.</param>
/// <param name="Title">Title of the document; absent for an attestation.</param>
/// <param name="ExpiresOn">Last day (WIB) on which it proves the criterion; absent when it has no end.</param>
public sealed record LadderProof(LadderProofKind Kind, Guid Id, string? Title, DateOnly? ExpiresOn);
