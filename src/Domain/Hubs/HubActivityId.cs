using JippApi.Domain.Common;

namespace JippApi.Domain.Hubs;

/// <summary>Identifies an activity of a hub.</summary>
public readonly record struct HubActivityId(Guid Value) : IEntityId<HubActivityId>
{
    /// <summary>A new identifier.</summary>
    public static HubActivityId New() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public static HubActivityId From(Guid value) => new(value);
}
