using System.Text;
using JippApi.Domain.Files;

namespace JippApi.Application.Files;

/// <summary>Checks from its bytes whether content is of the stated type.</summary>
internal static class ContentTypeCheck
{
    private const int HeadLength = 128;

    /// <summary>Returns why the content is not of the type, or null when it is.</summary>
    public static async Task<FileRejection?> FaultOfAsync(Stream content, FileType type, CancellationToken ct)
    {
        if (type.Form == FileForm.Text)
            return await TextCheck.FaultOfAsync(content, ct);
        var head = new byte[HeadLength];
        var length = await content.ReadAtLeastAsync(head, HeadLength, throwOnEndOfStream: false, ct);
        var fits =
            type.Form == FileForm.Signature
                ? Has(head.AsSpan(0, length), type.Offset, type.Magic) && Has(head.AsSpan(0, length), 0, type.Prefix)
                : IsOfficeDocument(await ZipDirectory.ReadAsync(content, ct), type.Magic);
        return fits ? null : FileRejection.TypeDiffers;
    }

    private static bool Has(ReadOnlySpan<byte> head, int offset, string magic) =>
        head.Length >= offset && head[offset..].StartsWith(Encoding.Latin1.GetBytes(magic));

    /// <summary>Whether the document has the main part of its type and contains no macros.</summary>
    private static bool IsOfficeDocument(IReadOnlySet<string>? parts, string main) =>
        parts is not null
        && parts.Contains("[Content_Types].xml")
        && parts.Contains(main)
        && !parts.Any(part => part.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase));
}
