using JippApi.Domain.Common;

namespace JippApi.Domain.AttestationCampaigns;

public readonly record struct AttestationCampaignId(Guid Value) : IEntityId<AttestationCampaignId>
{
    public static AttestationCampaignId New() => new(Guid.CreateVersion7());

    public static AttestationCampaignId From(Guid value) => new(value);

    public int CompareTo(AttestationCampaignId other) => Value.CompareTo(other.Value);
}
