namespace JippApi.Domain.Files;

/// <summary>How content of a type is told from other content.</summary>
public enum FileForm
{
    /// <summary>It begins with certain bytes.</summary>
    Signature,

    /// <summary>It is a ZIP archive with a certain part.</summary>
    OfficeArchive,

    /// <summary>It is text in UTF-8.</summary>
    Text,
}

/// <summary>A type of files that is accepted.</summary>
/// <param name="MediaType">Its name (RFC 6838).</param>
/// <param name="Extensions">Endings of names, with the dot.</param>
/// <param name="Form">How it is told from others.</param>
/// <param name="Offset">Where <paramref name="Magic"/> stands.</param>
/// <param name="Magic">Bytes that it has there, each character a byte; of an archive, the part that it must
/// have.</param>
/// <param name="Prefix">What it begins with besides, each character a byte.</param>
public sealed record FileType(
    string MediaType,
    IReadOnlyList<string> Extensions,
    FileForm Form,
    int Offset = 0,
    string Magic = "",
    string Prefix = ""
)
{
    /// <summary>
    /// All that is accepted; what is not here is refused. SVG and HTML are not: browsers run programs in them.
    /// </summary>
    public static IReadOnlyList<FileType> All { get; } =
    [
        new("application/pdf", [".pdf"], FileForm.Signature, 0, "%PDF-"),
        new("image/png", [".png"], FileForm.Signature, 0, "\u0089PNG\r\n\u001a\n"),
        new("image/jpeg", [".jpg", ".jpeg"], FileForm.Signature, 0, "\u00ff\u00d8\u00ff"),
        new("image/webp", [".webp"], FileForm.Signature, 8, "WEBP", "RIFF"),
        new("video/mp4", [".mp4"], FileForm.Signature, 4, "ftyp"),
        new("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", [".xlsx"], FileForm.OfficeArchive, 0, "xl/workbook.xml"),
        new(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            [".docx"],
            FileForm.OfficeArchive,
            0,
            "word/document.xml"
        ),
        new(
            "application/vnd.oasis.opendocument.text",
            [".odt"],
            FileForm.Signature,
            30,
            "mimetypeapplication/vnd.oasis.opendocument.textPK",
            "PK\u0003\u0004"
        ),
        new("text/csv", [".csv"], FileForm.Text),
        new("text/plain", [".txt"], FileForm.Text),
    ];

    /// <summary>Longest media type.</summary>
    public const int MediaTypeMaxLength = 100;

    /// <summary>The accepted type of that name; null when there is none.</summary>
    public static FileType? Find(string? mediaType) => All.FirstOrDefault(type => type.MediaType == mediaType);

    /// <summary>Whether a name ends as names of this type do.</summary>
    public bool Names(string name) => Extensions.Any(extension => name.EndsWith(extension, StringComparison.OrdinalIgnoreCase));
}
