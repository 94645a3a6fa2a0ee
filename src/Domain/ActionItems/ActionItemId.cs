using JippApi.Domain.Common;

namespace JippApi.Domain.ActionItems;

/// <summary>Identifies an action item.</summary>
public readonly record struct ActionItemId(Guid Value) : IEntityId<ActionItemId>
{
    /// <summary>A new identifier.</summary>
    public static ActionItemId New() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public static ActionItemId From(Guid value) => new(value);

    /// <summary>Order of identifiers, for lists that need one.</summary>
    public int CompareTo(ActionItemId other) => Value.CompareTo(other.Value);
}
