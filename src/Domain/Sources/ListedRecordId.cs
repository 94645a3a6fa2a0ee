using JippApi.Domain.Common;

namespace JippApi.Domain.Sources;

public readonly record struct ListedRecordId(Guid Value) : IEntityId<ListedRecordId>
{
    public static ListedRecordId New() => new(Guid.CreateVersion7());

    public static ListedRecordId From(Guid value) => new(value);

    public int CompareTo(ListedRecordId other) => Value.CompareTo(other.Value);
}
