using JippApi.Application.Common;
using JippApi.Domain.AttestationCampaigns;
using JippApi.Domain.Innovations;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.AttestationCampaigns;

/// <summary>A campaign that asks owners whether their innovations still run.</summary>
public sealed record AttestationCampaignItem : VersionedItem
{
    /// <summary>Opaque identifier.</summary>
    public required Guid Id { get; init; }

    /// <summary>Title by which owners and hubs know the campaign.</summary>
    public required string Title { get; init; }

    /// <summary>Status of the campaign.</summary>
    public required AttestationCampaignStatus Status { get; init; }

    /// <summary>Last day (WIB) on which owners can answer.</summary>
    public required DateOnly DueOn { get; init; }

    /// <summary>Codes of the regions asked about; empty for the whole nation.</summary>
    public required IReadOnlyList<string> Regions { get; init; }

    /// <summary>Lists that have the innovations, any of them; empty for all innovations.</summary>
    public required IReadOnlyList<InnovationSource> Sources { get; init; }

    /// <summary>Existence that the records showed; empty for all.</summary>
    public required IReadOnlyList<Existence> Existences { get; init; }

    /// <summary>Freshness of the confirmation; empty for all.</summary>
    public required IReadOnlyList<Freshness> Freshness { get; init; }

    /// <summary>Share of the answers, in per cent, that a second person has to look at.</summary>
    public required int SampleShare { get; init; }

    /// <summary>When the campaign was requested.</summary>
    public required DateTimeOffset RequestedAt { get; init; }

    /// <summary>When all owners had been asked; absent until then.</summary>
    public DateTimeOffset? OpenedAt { get; init; }

    /// <summary>When the campaign was closed or cancelled; absent until then.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>Why it was closed early or cancelled; absent otherwise.</summary>
    public string? StatusReason { get; init; }

    /// <summary>
    /// Number of innovations asked about, by status of the question; the counts add up to the total.
    /// </summary>
    public required AttestationCounts Counts { get; init; }

    /// <summary>Addresses of related resources.</summary>
    public required AttestationCampaignLinks Links { get; init; }

    internal static AttestationCampaignItem Of(AttestationCampaign campaign, AttestationCounts counts)
    {
        var self = $"{Address}/{campaign.Id.Value}";
        return new()
        {
            Id = campaign.Id.Value,
            Title = campaign.Title,
            Status = campaign.Status,
            DueOn = campaign.DueOn,
            Regions = campaign.Scope.Regions,
            Sources = campaign.Scope.Sources,
            Existences = campaign.Scope.Existences,
            Freshness = campaign.Scope.Freshness,
            SampleShare = campaign.SampleShare,
            RequestedAt = campaign.RequestedAt,
            OpenedAt = campaign.OpenedAt,
            EndedAt = campaign.EndedAt,
            StatusReason = campaign.StatusReason,
            Counts = counts,
            Links = new(self, $"{self}/progress", $"{self}/entries", $"/api/v1/operations/{campaign.OperationId.Value}"),
            Version = campaign.Version,
        };
    }

    /// <summary>Address of all campaigns.</summary>
    public const string Address = "/api/v1/attestation-campaigns";
}

/// <summary>Number of innovations that a campaign asks about, by status of the question.</summary>
/// <param name="Total">All of them.</param>
/// <param name="Waiting">The owner has not been asked yet.</param>
/// <param name="Asked">The owner was asked and has not answered.</param>
/// <param name="Answered">Answered, by the owner or by somebody who has looked.</param>
/// <param name="Unreachable">Nobody who writes for the owner has an account.</param>
/// <param name="Disowned">The person asked says that the innovation is not theirs.</param>
/// <param name="Settled">Merged into another record or withdrawn meanwhile.</param>
/// <param name="Unanswered">Not answered when the campaign ended.</param>
public sealed record AttestationCounts(
    int Total,
    int Waiting,
    int Asked,
    int Answered,
    int Unreachable,
    int Disowned,
    int Settled,
    int Unanswered
)
{
    internal static AttestationCounts Of(IEnumerable<(AttestationEntryStatus Status, int Count)> rows)
    {
        var counts = rows.GroupBy(row => row.Status).ToDictionary(same => same.Key, same => same.Sum(row => row.Count));
        return new(
            counts.Values.Sum(),
            counts.GetValueOrDefault(AttestationEntryStatus.Waiting),
            counts.GetValueOrDefault(AttestationEntryStatus.Asked),
            counts.GetValueOrDefault(AttestationEntryStatus.Answered),
            counts.GetValueOrDefault(AttestationEntryStatus.Unreachable),
            counts.GetValueOrDefault(AttestationEntryStatus.Disowned),
            counts.GetValueOrDefault(AttestationEntryStatus.Settled),
            counts.GetValueOrDefault(AttestationEntryStatus.Unanswered)
        );
    }
}

/// <summary>Addresses related to a campaign.</summary>
/// <param name="Self">The campaign.</param>
/// <param name="Progress">The progress by province, list or ministry.</param>
/// <param name="Entries">The innovations asked about.</param>
/// <param name="Operation">The operation that opens or closes it.</param>
public sealed record AttestationCampaignLinks(string Self, string Progress, string Entries, string Operation);

/// <summary>Counts the entries of campaigns.</summary>
internal static class AttestationCampaignCounting
{
    public static async Task<AttestationCampaignItem> ItemAsync(IAppDb db, AttestationCampaign campaign, CancellationToken ct) =>
        (await ItemsAsync(db, [campaign], ct))[0];

    public static async Task<IReadOnlyList<AttestationCampaignItem>> ItemsAsync(
        IAppDb db,
        IReadOnlyList<AttestationCampaign> campaigns,
        CancellationToken ct
    )
    {
        List<AttestationCampaignId> ids = [.. campaigns.Select(campaign => campaign.Id)];
        var rows = await db
            .AttestationEntries.Where(e => ids.Contains(e.CampaignId))
            .GroupBy(e => new { e.CampaignId, e.Status })
            .Select(same => new
            {
                same.Key.CampaignId,
                same.Key.Status,
                Count = same.Count(),
            })
            .ToListAsync(ct);
        var counts = rows.ToLookup(row => row.CampaignId, row => (row.Status, row.Count));
        return [.. campaigns.Select(campaign => AttestationCampaignItem.Of(campaign, AttestationCounts.Of(counts[campaign.Id])))];
    }
}
