using JippApi.Domain.Common;

namespace JippApi.Domain.Hubs;

/// <summary>Identifies a hub.</summary>
public readonly record struct HubId(Guid Value) : IEntityId<HubId>
{
    /// <summary>A new identifier.</summary>
    public static HubId New() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public static HubId From(Guid value) => new(value);
}
