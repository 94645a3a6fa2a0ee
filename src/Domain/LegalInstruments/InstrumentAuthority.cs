using JippApi.Domain.Institutionalisation;
using JippApi.Domain.Institutions;

namespace JippApi.Domain.LegalInstruments;

/// <summary>Decides which kinds of instruments an institution can issue, and for whose innovations.</summary>
public static class InstrumentAuthority
{
    private static readonly InstitutionKind[] IssuersOfDecrees =
    [
        InstitutionKind.Ministry,
        InstitutionKind.Agency,
        InstitutionKind.RegionalApparatus,
        InstitutionKind.ServiceUnit,
        InstitutionKind.Hospital,
        InstitutionKind.University,
        InstitutionKind.StateEnterprise,
        InstitutionKind.RegionalEnterprise,
    ];

    /// <summary>
    /// Whether an institution of this kind can issue it: the head of a unit decrees for the unit, and everything else is
    /// issued by a regional government itself.
    /// </summary>
    public static bool CanIssue(this InstitutionKind issuer, LegalInstrument kind) =>
        kind == LegalInstrument.UnitDecree ? IssuersOfDecrees.Contains(issuer) : issuer.IsGovernment();

    /// <summary>
    /// Whether an instrument of the issuer can name what the owner has: the owner is the issuer, a part of it, or the
    /// regional government that the issuer is a part of. A government is never a part of another one.
    /// </summary>
    /// <param name="issuer">The issuer, the institution above it, and so on.</param>
    /// <param name="owner">The owner, the institution above it, and so on; empty when there is none.</param>
    public static bool Reaches(IReadOnlyList<Institution> issuer, IReadOnlyList<Institution> owner)
    {
        if (owner.Count == 0)
            return false;
        return owner.WithinGovernment().Any(institution => institution.Id == issuer[0].Id)
            || issuer.FirstOrDefault(institution => institution.Kind.IsGovernment())?.Id == owner[0].Id;
    }
}
