using JippApi.Application.Common;
using JippApi.Application.Places;
using JippApi.Domain.Competitions.Editions;
using JippApi.Domain.Institutions;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Competitions.Entries;

/// <summary>The owner of an innovation, and the government or body that enters for it.</summary>
/// <param name="Chain">The owner, the institution above it, and so on.</param>
/// <param name="Root">The government or body for which entries are counted.</param>
internal sealed record EntrantTree(IReadOnlyList<Institution> Chain, Institution Root)
{
    public Institution Owner => Chain[0];

    /// <summary>The region of the owner, or of the government that it belongs to.</summary>
    public string? RegionCode => Owner.RegionCode ?? Root.RegionCode;
}

/// <summary>Finds the government or body that enters for an institution.</summary>
internal static class EntrantReader
{
    /// <summary>Kinds that are always part of a government, though not every register says of which.</summary>
    private static readonly InstitutionKind[] Parts =
    [
        InstitutionKind.RegionalApparatus,
        InstitutionKind.ServiceUnit,
        InstitutionKind.Hospital,
    ];

    /// <summary>Whether institutions of a kind are always part of a government.</summary>
    public static bool IsPart(InstitutionKind kind) => Parts.Contains(kind);

    /// <summary>Returns the tree of an owner; null when there is no such institution.</summary>
    public static async Task<EntrantTree?> ReadAsync(IAppDb db, EditionRules rules, InstitutionId owner, CancellationToken ct)
    {
        var chain = await InstitutionTree.InstitutionWithAncestorsAsync(db, owner, ct);
        if (chain.Count == 0)
            return null;
        var top = chain[^1];
        if (rules.ClusterOf(top.Kind) is not null || top.RegionCode is not { } region || !IsPart(top.Kind))
            return new(chain, top);
        var government = await db.Institutions.FirstOrDefaultAsync(i => i.GovernmentOf == region, ct);
        return new(chain, government ?? top);
    }
}
