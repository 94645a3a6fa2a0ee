using JippApi.Domain.Common;

namespace JippApi.Domain.Access;

/// <summary>Identifies a partner's system.</summary>
public readonly record struct PartnerClientId(Guid Value) : IEntityId<PartnerClientId>
{
    /// <summary>A new identifier.</summary>
    public static PartnerClientId New() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public static PartnerClientId From(Guid value) => new(value);
}
