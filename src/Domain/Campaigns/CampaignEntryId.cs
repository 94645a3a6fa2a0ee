using JippApi.Domain.Common;

namespace JippApi.Domain.Campaigns;

public readonly record struct CampaignEntryId(Guid Value) : IEntityId<CampaignEntryId>
{
    public static CampaignEntryId New() => new(Guid.CreateVersion7());

    public int CompareTo(CampaignEntryId other) => Value.CompareTo(other.Value);

    public static CampaignEntryId From(Guid value) => new(value);
}
