using JippApi.Domain.Common;

namespace JippApi.Domain.Files;

/// <summary>Identifies a file.</summary>
public readonly record struct StoredFileId(Guid Value) : IEntityId<StoredFileId>
{
    /// <summary>A new identifier.</summary>
    public static StoredFileId New() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public static StoredFileId From(Guid value) => new(value);
}
