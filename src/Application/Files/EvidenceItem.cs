using System.Text.Json.Serialization;
using JippApi.Domain.Files;

namespace JippApi.Application.Files;

/// <summary>A file that shows something.</summary>
public sealed record EvidenceItem
{
    /// <summary>Opaque identifier.</summary>
    public required Guid Id { get; init; }

    /// <summary>What kind of thing it is about.</summary>
    public required EvidenceParentKind ParentKind { get; init; }

    /// <summary>Id of what it is about.</summary>
    public required Guid ParentId { get; init; }

    /// <summary>What it is.</summary>
    public required EvidenceKind Kind { get; init; }

    /// <summary>What it shows, in words.</summary>
    public string? Caption { get; init; }

    /// <summary>When it was attached.</summary>
    public required DateTimeOffset AttachedAt { get; init; }

    /// <summary>The file.</summary>
    public required EvidenceFile File { get; init; }

    /// <summary>Grows with each change; it makes the entity tag.</summary>
    [JsonIgnore]
    public int Version { get; init; }

    internal static EvidenceItem Of(Evidence evidence, StoredFile file) =>
        new()
        {
            Id = evidence.Id.Value,
            ParentKind = evidence.Parent.Kind,
            ParentId = evidence.Parent.Id,
            Kind = evidence.Kind,
            Caption = evidence.Caption,
            AttachedAt = evidence.AttachedAt,
            File = new(
                file.Id.Value,
                file.Name,
                file.MediaType,
                file.Size,
                file.Classification,
                file.Scan,
                file.Sha256!,
                FileLinks.Of(file.Id, file.Status).Content
            ),
            Version = evidence.Version,
        };
}

/// <summary>The file of a piece of evidence.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">What it is called.</param>
/// <param name="ContentType">Its media type.</param>
/// <param name="Size">How long it is, in bytes.</param>
/// <param name="Classification">Who may read it.</param>
/// <param name="Scan">Whether it was searched for malware.</param>
/// <param name="Sha256">SHA-256 of its content.</param>
/// <param name="Href">Address of its content.</param>
public sealed record EvidenceFile(
    Guid Id,
    string Name,
    string ContentType,
    long Size,
    FileClassification Classification,
    ScanStatus Scan,
    string Sha256,
    string Href
);
