using JippApi.Domain.Common;

namespace JippApi.Domain.Files;

public readonly record struct StoredFileId(Guid Value) : IEntityId<StoredFileId>
{
    public static StoredFileId New() => new(Guid.CreateVersion7());

    public static StoredFileId From(Guid value) => new(value);

    public int CompareTo(StoredFileId other) => Value.CompareTo(other.Value);
}
