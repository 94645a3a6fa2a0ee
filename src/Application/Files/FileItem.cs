using System.Text.Json.Serialization;
using JippApi.Application.Common;
using JippApi.Domain.Files;

namespace JippApi.Application.Files;

/// <summary>A file, without its content.</summary>
public sealed record FileItem : IVersioned
{
    /// <summary>Opaque identifier.</summary>
    public required Guid Id { get; init; }

    /// <summary>Name of the file.</summary>
    public required string Name { get; init; }

    /// <summary>Media type of the file.</summary>
    public required string ContentType { get; init; }

    /// <summary>Size in bytes.</summary>
    public required long Size { get; init; }

    /// <summary>Who may read the file.</summary>
    public required FileClassification Classification { get; init; }

    /// <summary>Status of the upload.</summary>
    public required FileStatus Status { get; init; }

    /// <summary>Result of the malware scan.</summary>
    public required ScanStatus Scan { get; init; }

    /// <summary>Number of bytes received. During the upload it is also the offset of the next byte.</summary>
    public required long Received { get; init; }

    /// <summary>SHA-256 of the content in lower-case hexadecimal digits; absent until the file is ready.</summary>
    public string? Sha256 { get; init; }

    /// <summary>Why the file was rejected; absent unless it was.</summary>
    public FileRejection? Rejection { get; init; }

    /// <summary>When the upload was started.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When the unfinished upload expires; absent once it is completed.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>When the file became ready or was rejected; absent until then.</summary>
    public DateTimeOffset? CompletedAt { get; init; }

    /// <summary>Addresses of related resources.</summary>
    public required FileLinks Links { get; init; }

    /// <summary>Increases with every change; the entity tag is derived from it.</summary>
    [JsonIgnore]
    public int Version { get; init; }

    internal static FileItem Of(StoredFile file) =>
        new()
        {
            Id = file.Id.Value,
            Name = file.Name,
            ContentType = file.MediaType,
            Size = file.Size,
            Classification = file.Classification,
            Status = file.Status,
            Scan = file.Scan,
            Received = file.Received,
            Sha256 = file.Sha256,
            Rejection = file.Rejection,
            CreatedAt = file.CreatedAt,
            ExpiresAt = file.Status == FileStatus.Uploading ? file.ExpiresAt : null,
            CompletedAt = file.CompletedAt,
            Links = FileLinks.Of(file.Id, file.Status),
            Version = file.Version,
        };
}

/// <summary>Addresses related to a file.</summary>
/// <param name="Self">The file itself.</param>
/// <param name="Content">The content: for uploading, then for downloading.</param>
/// <param name="Completion">Completion of the upload; absent once it is completed.</param>
public sealed record FileLinks(string Self, string Content, string? Completion)
{
    internal static FileLinks Of(StoredFileId id, FileStatus status)
    {
        var self = $"/api/v1/files/{id.Value}";
        return new(self, $"{self}/content", status == FileStatus.Uploading ? $"{self}/completion" : null);
    }
}
