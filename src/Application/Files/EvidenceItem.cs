using JippApi.Application.Common;
using JippApi.Domain.Files;

namespace JippApi.Application.Files;

/// <summary>A file attached as evidence.</summary>
public sealed record EvidenceItem : VersionedItem
{
    /// <summary>Opaque identifier.</summary>
    public required Guid Id { get; init; }

    /// <summary>Type of the resource the evidence is attached to.</summary>
    public required EvidenceParentKind ParentKind { get; init; }

    /// <summary>Id of the resource the evidence is attached to.</summary>
    public required Guid ParentId { get; init; }

    /// <summary>Kind of evidence.</summary>
    public required EvidenceKind Kind { get; init; }

    /// <summary>Caption of the file; absent when none was given.</summary>
    public string? Caption { get; init; }

    /// <summary>When the file was attached.</summary>
    public required DateTimeOffset AttachedAt { get; init; }

    /// <summary>The attached file.</summary>
    public required EvidenceFile File { get; init; }

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
/// <param name="Id">Id of the file.</param>
/// <param name="Name">Name of the file.</param>
/// <param name="ContentType">Media type of the file.</param>
/// <param name="Size">Size in bytes.</param>
/// <param name="Classification">Who may read the file.</param>
/// <param name="Scan">Result of the malware scan.</param>
/// <param name="Sha256">SHA-256 of the content in lower-case hexadecimal digits.</param>
/// <param name="Href">Address of the content.</param>
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
