using JippApi.Domain.Common;

namespace JippApi.Domain.Campaigns;

public readonly record struct CampaignId(Guid Value) : IEntityId<CampaignId>
{
    public static CampaignId New() => new(Guid.CreateVersion7());

    public int CompareTo(CampaignId other) => Value.CompareTo(other.Value);

    public static CampaignId From(Guid value) => new(value);
}
