using JippApi.Domain.Common;

namespace JippApi.Domain.Access;

/// <summary>Identifies a person's account.</summary>
public readonly record struct AccountId(Guid Value) : IEntityId<AccountId>
{
    /// <summary>A new identifier.</summary>
    public static AccountId New() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public static AccountId From(Guid value) => new(value);
}
