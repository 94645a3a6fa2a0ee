using JippApi.Domain.Common;

namespace JippApi.Domain.Access;

public readonly record struct AccountId(Guid Value) : IEntityId<AccountId>
{
    public static AccountId New() => new(Guid.CreateVersion7());

    public static AccountId From(Guid value) => new(value);

    public int CompareTo(AccountId other) => Value.CompareTo(other.Value);
}
