using JippApi.Domain.Common;

namespace JippApi.Domain.Operations;

/// <summary>Identifies a piece of long work.</summary>
public readonly record struct OperationId(Guid Value) : IEntityId<OperationId>
{
    /// <summary>A new identifier.</summary>
    public static OperationId New() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public static OperationId From(Guid value) => new(value);

    /// <summary>Order of identifiers, for lists that need one.</summary>
    public int CompareTo(OperationId other) => Value.CompareTo(other.Value);
}
