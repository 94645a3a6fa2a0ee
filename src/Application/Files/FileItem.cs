using System.Text.Json.Serialization;
using JippApi.Domain.Files;

namespace JippApi.Application.Files;

/// <summary>What is known about a file.</summary>
public sealed record FileItem
{
    /// <summary>Opaque identifier.</summary>
    public required Guid Id { get; init; }

    /// <summary>What it is called.</summary>
    public required string Name { get; init; }

    /// <summary>Its media type.</summary>
    public required string ContentType { get; init; }

    /// <summary>How long it is, in bytes.</summary>
    public required long Size { get; init; }

    /// <summary>Who may read it.</summary>
    public required FileClassification Classification { get; init; }

    /// <summary>Where it stands.</summary>
    public required FileStatus Status { get; init; }

    /// <summary>Whether it was searched for malware.</summary>
    public required ScanStatus Scan { get; init; }

    /// <summary>How many bytes have come; while it is being uploaded, the number of the next byte.</summary>
    public required long Received { get; init; }

    /// <summary>SHA-256 of the content, once it is ready.</summary>
    public string? Sha256 { get; init; }

    /// <summary>Why it was refused.</summary>
    public FileRejection? Rejection { get; init; }

    /// <summary>When it was announced.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Until when it is to be completed, while it is being uploaded.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>When it became ready or was refused.</summary>
    public DateTimeOffset? CompletedAt { get; init; }

    /// <summary>Where to go on.</summary>
    public required FileLinks Links { get; init; }

    /// <summary>Grows with each change; it makes the entity tag.</summary>
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

/// <summary>Addresses of a file.</summary>
/// <param name="Self">What is known about it.</param>
/// <param name="Content">Its bytes: to send them, then to read them.</param>
/// <param name="Completion">To complete the upload.</param>
public sealed record FileLinks(string Self, string Content, string? Completion)
{
    internal static FileLinks Of(StoredFileId id, FileStatus status)
    {
        var self = $"/api/v1/files/{id.Value}";
        return new(self, $"{self}/content", status == FileStatus.Uploading ? $"{self}/completion" : null);
    }
}
