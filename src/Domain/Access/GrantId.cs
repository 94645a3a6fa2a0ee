using JippApi.Domain.Common;

namespace JippApi.Domain.Access;

/// <summary>Identifies a grant.</summary>
public readonly record struct GrantId(Guid Value) : IEntityId<GrantId>
{
    /// <summary>A new identifier.</summary>
    public static GrantId New() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public static GrantId From(Guid value) => new(value);
}
