using JippApi.Domain.Common;

namespace JippApi.Domain.Hubs;

/// <summary>Identifies a mentor of a hub.</summary>
public readonly record struct HubMentorId(Guid Value) : IEntityId<HubMentorId>
{
    /// <summary>A new identifier.</summary>
    public static HubMentorId New() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public static HubMentorId From(Guid value) => new(value);
}
