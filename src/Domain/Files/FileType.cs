using System.Net.Http.Headers;

namespace JippApi.Domain.Files;

/// <summary>How the content of a type is recognised.</summary>
public enum FileForm
{
    /// <summary>By certain bytes.</summary>
    Signature,

    /// <summary>As a ZIP archive with a certain part.</summary>
    OfficeArchive,

    /// <summary>As UTF-8 text.</summary>
    Text,
}

/// <summary>An accepted file type.</summary>
/// <param name="MediaType">The media type (RFC 6838).</param>
/// <param name="Extensions">The file name extensions, with the dot.</param>
/// <param name="Form">How the content is recognised.</param>
/// <param name="Offset">The offset at which <paramref name="Magic"/> is found.</param>
/// <param name="Magic">The bytes found there, one character each; for an archive, the part it must contain.</param>
/// <param name="Prefix">The bytes it must start with as well, one character each.</param>
public sealed record FileType(
    string MediaType,
    IReadOnlyList<string> Extensions,
    FileForm Form,
    int Offset = 0,
    string Magic = "",
    string Prefix = ""
)
{
    /// <summary>The allow-list. SVG and HTML are left out because browsers run scripts in them.</summary>
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
        new("application/json", [".json"], FileForm.Text),
        new("application/x-ndjson", [".ndjson", ".jsonl"], FileForm.Text),
        new("text/plain", [".txt"], FileForm.Text),
    ];

    public const int MediaTypeMaxLength = 100;

    private const string ExcelBefore2007 = "application/vnd.ms-excel";

    /// <summary>Other names that browsers and office programs use for some of these types.</summary>
    private static readonly Dictionary<string, string> OtherNames = new(StringComparer.OrdinalIgnoreCase)
    {
        ["application/x-pdf"] = "application/pdf",
        ["image/jpg"] = "image/jpeg",
        ["image/pjpeg"] = "image/jpeg",
        ["image/x-png"] = "image/png",
        ["application/csv"] = "text/csv",
        ["text/x-csv"] = "text/csv",
        ["text/comma-separated-values"] = "text/csv",
    };

    /// <summary>
    /// Returns the accepted type with that media type, or null. Letter case and parameters do not matter (RFC 9110
    /// §8.3.1); a character set must be UTF-8.
    /// </summary>
    /// <param name="name">The name of the file: on Windows, browsers call a CSV file one of Excel.</param>
    public static FileType? Find(string? mediaType, string? name = null)
    {
        if (
            !MediaTypeHeaderValue.TryParse(mediaType, out var given) || given.CharSet?.Trim('"').ToUpperInvariant() is not (null or "UTF-8")
        )
            return null;

        var type = given.MediaType!;
        if (
            type.Equals(ExcelBefore2007, StringComparison.OrdinalIgnoreCase)
            && name?.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) == true
        )
            type = "text/csv";
        type = OtherNames.GetValueOrDefault(type, type);
        return All.FirstOrDefault(known => known.MediaType.Equals(type, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Whether a file name has an extension of this type.</summary>
    public bool HasExtensionOf(string name) => Extensions.Any(extension => name.EndsWith(extension, StringComparison.OrdinalIgnoreCase));
}
