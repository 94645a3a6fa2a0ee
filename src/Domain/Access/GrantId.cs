using JippApi.Domain.Common;

namespace JippApi.Domain.Access;

public readonly record struct GrantId(Guid Value) : IEntityId<GrantId>
{
    public static GrantId New() => new(Guid.CreateVersion7());

    public static GrantId From(Guid value) => new(value);

    public int CompareTo(GrantId other) => Value.CompareTo(other.Value);
}
