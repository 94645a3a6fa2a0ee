using JippApi.Application.Common;
using JippApi.Domain.AttestationCampaigns;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.AttestationCampaigns;

/// <summary>Lists campaigns, newest first.</summary>
public sealed record ListAttestationCampaigns(IReadOnlyList<AttestationCampaignStatus> Statuses, int Limit, string? Cursor)
    : IRequest<Listing<AttestationCampaignItem>>;

/// <summary>Returns a campaign.</summary>
public sealed record GetAttestationCampaign(Guid Id) : IRequest<AttestationCampaignItem>;

internal sealed class ListAttestationCampaignsHandler(IAppDb db, IServerKeys keys)
    : IRequestHandler<ListAttestationCampaigns, Listing<AttestationCampaignItem>>
{
    public async Task<Listing<AttestationCampaignItem>> Handle(ListAttestationCampaigns request, CancellationToken ct)
    {
        var campaigns = db.AttestationCampaigns.AsNoTracking();
        if (request.Statuses is { Count: > 0 } statuses)
            campaigns = campaigns.Where(c => statuses.Contains(c.Status));
        var page = await new KeysetPage<TimeKey>(
            request.Limit,
            request.Cursor,
            $"attestation-campaigns\n{string.Join(',', request.Statuses)}",
            keys.Cursors
        ).ReadAsync(
            (after, backwards) => campaigns.NewestFrom(after, backwards, c => c.RequestedAt, c => c.Id),
            campaign => campaign,
            campaign => new TimeKey(campaign.RequestedAt, campaign.Id.Value),
            ct
        );
        return new(await AttestationCampaignCounting.ItemsAsync(db, page.Items, ct), page.Page);
    }
}

internal sealed class GetAttestationCampaignHandler(IAppDb db) : IRequestHandler<GetAttestationCampaign, AttestationCampaignItem>
{
    public async Task<AttestationCampaignItem> Handle(GetAttestationCampaign request, CancellationToken ct) =>
        await AttestationCampaignCounting.ItemAsync(db, await AttestationCampaignLookup.ReadAsync(db, request.Id, ct), ct);
}
