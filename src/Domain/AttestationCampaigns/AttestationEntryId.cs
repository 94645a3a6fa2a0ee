using JippApi.Domain.Common;

namespace JippApi.Domain.AttestationCampaigns;

public readonly record struct AttestationEntryId(Guid Value) : IEntityId<AttestationEntryId>
{
    public static AttestationEntryId New() => new(Guid.CreateVersion7());

    public static AttestationEntryId From(Guid value) => new(value);

    public int CompareTo(AttestationEntryId other) => Value.CompareTo(other.Value);
}
