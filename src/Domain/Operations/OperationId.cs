using JippApi.Domain.Common;

namespace JippApi.Domain.Operations;

public readonly record struct OperationId(Guid Value) : IEntityId<OperationId>
{
    public static OperationId New() => new(Guid.CreateVersion7());

    public static OperationId From(Guid value) => new(value);

    public int CompareTo(OperationId other) => Value.CompareTo(other.Value);
}
