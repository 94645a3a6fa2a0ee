using System.Text.Json;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.AttestationCampaigns;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.AttestationCampaigns;

/// <summary>
/// Campaigns are run by hubs in their regions, by ministries for their lists, and by national staff. All who review
/// innovations see them.
/// </summary>
internal static class AttestationCampaignLookup
{
    /// <exception cref="ForbiddenException">The scope lies beyond what the caller runs campaigns for.</exception>
    public static void RequireRuns(ICurrentUser user, AttestationScope scope)
    {
        var (caller, hub) = (user.Caller!, user.Caller!.ReachOf(Permissions.WriteHubs));
        var coversRegions = scope.Regions.Count > 0 && scope.Regions.All(hub.CoversRegion);
        var coversSources = scope.Sources.Count > 0 && scope.Sources.All(source => ListKeepers.Keeps(caller, source));
        if (!hub.IsNationwide && !coversRegions && !coversSources)
            throw new ForbiddenException(Permissions.WriteHubs);
    }

    public static async Task<AttestationCampaign> ReadAsync(IAppDb db, Guid id, CancellationToken ct)
    {
        var key = new AttestationCampaignId(id);
        return await db.AttestationCampaigns.AsNoTracking().SingleOrDefaultAsync(c => c.Id == key, ct)
            ?? throw new NotFoundException(nameof(AttestationCampaign));
    }

    /// <summary>Loads a campaign that the caller runs for update, checking the version they read.</summary>
    public static async Task<AttestationCampaign> LoadAsync(
        IAppDb db,
        ICurrentUser user,
        Guid id,
        int? expectedVersion,
        CancellationToken ct
    )
    {
        var key = new AttestationCampaignId(id);
        var campaign =
            await db.AttestationCampaigns.SingleOrDefaultAsync(c => c.Id == key, ct)
            ?? throw new NotFoundException(nameof(AttestationCampaign));
        RequireRuns(user, campaign.Scope);
        if (expectedVersion is { } version && version != campaign.Version)
            throw new StaleVersionException(
                campaign.Version,
                JsonSerializer.Serialize(
                    await AttestationCampaignCounting.ItemAsync(db, campaign, ct),
                    AttestationCampaignJson.Readable.AttestationCampaignItem
                ),
                null
            );
        return campaign;
    }
}
