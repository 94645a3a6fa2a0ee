using JippApi.Application.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using JippApi.Domain.Regions;

namespace JippApi.Application.Innovations;

/// <summary>Reads the institutions and regions an innovation refers to.</summary>
public static class InnovationViews
{
    /// <summary>Returns the innovation with its owners and region.</summary>
    public static async Task<InnovationView> ViewAsync(this IAppDb db, Innovation innovation, CancellationToken ct)
    {
        var owners = innovation.OwnerId is { } ownerId ? await db.InstitutionWithAncestorsAsync(ownerId, ct) : [];
        var region = await db.FindRegionAsync(innovation.RegionCode, ct);
        return new(innovation, owners, region, await db.FindRegionAsync(region?.ParentCode, ct));
    }

    /// <summary>Returns an institution, its parent and so on.</summary>
    public static async Task<IReadOnlyList<Institution>> InstitutionWithAncestorsAsync(
        this IAppDb db,
        InstitutionId id,
        CancellationToken ct
    )
    {
        List<Institution> chain = [];
        InstitutionId? next = id;
        while (next is { } current && chain.Count <= Institution.MaxDepth)
        {
            var institution = await db.Institutions.FindAsync([current], ct);
            if (institution is null)
                break;
            chain.Add(institution);
            next = institution.ParentId;
        }

        return chain;
    }

    private static async Task<Region?> FindRegionAsync(this IAppDb db, string? code, CancellationToken ct) =>
        code is null ? null : await db.Regions.FindAsync([code], ct);
}
