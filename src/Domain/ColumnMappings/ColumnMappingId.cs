using JippApi.Domain.Common;

namespace JippApi.Domain.ColumnMappings;

public readonly record struct ColumnMappingId(Guid Value) : IEntityId<ColumnMappingId>
{
    public static ColumnMappingId New() => new(Guid.CreateVersion7());

    public static ColumnMappingId From(Guid value) => new(value);

    public int CompareTo(ColumnMappingId other) => Value.CompareTo(other.Value);
}
