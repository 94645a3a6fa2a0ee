using JippApi.Domain.Common;

namespace JippApi.Domain.ActionItems;

public readonly record struct ActionItemId(Guid Value) : IEntityId<ActionItemId>
{
    public static ActionItemId New() => new(Guid.CreateVersion7());

    public static ActionItemId From(Guid value) => new(value);

    public int CompareTo(ActionItemId other) => Value.CompareTo(other.Value);
}
