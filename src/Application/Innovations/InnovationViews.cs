using JippApi.Application.Common;
using JippApi.Application.Places;
using JippApi.Domain.Innovations;
using JippApi.Domain.Regions;

namespace JippApi.Application.Innovations;

/// <summary>Reads the institutions and regions an innovation refers to.</summary>
public static class InnovationViews
{
    /// <summary>Returns the innovation with its owners, its region and whoever confirmed it.</summary>
    public static async Task<InnovationView> ViewAsync(IAppDb db, Innovation innovation, CancellationToken ct)
    {
        var owners = innovation.OwnerId is { } ownerId ? await InstitutionTree.InstitutionWithAncestorsAsync(db, ownerId, ct) : [];
        var region = await InnovationViews.FindRegionAsync(db, innovation.RegionCode, ct);
        return new(innovation, owners, region, await InnovationViews.FindRegionAsync(db, region?.ParentCode, ct))
        {
            ConfirmedBy = innovation.Confirmation?.By is { } by
                ? owners.FirstOrDefault(owner => owner.Id == by) ?? await db.Institutions.FindAsync([by], ct)
                : null,
        };
    }

    private static async Task<Region?> FindRegionAsync(IAppDb db, string? code, CancellationToken ct) =>
        code is null ? null : await db.Regions.FindAsync([code], ct);
}
