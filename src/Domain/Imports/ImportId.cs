using JippApi.Domain.Common;

namespace JippApi.Domain.Imports;

public readonly record struct ImportId(Guid Value) : IEntityId<ImportId>
{
    public static ImportId New() => new(Guid.CreateVersion7());

    public static ImportId From(Guid value) => new(value);

    public int CompareTo(ImportId other) => Value.CompareTo(other.Value);
}
