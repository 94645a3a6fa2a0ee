using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace JippApi.Api.Tests.Files;

public sealed record Sample(string Name, string Type, byte[] Bytes)
{
    public string Hash => Convert.ToHexStringLower(SHA256.HashData(Bytes));

    public override string ToString() => $"{Name} ({Type})";
}

/// <summary>Minimal files of each type.</summary>
public static class Samples
{
    public const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    public const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public const string Odt = "application/vnd.oasis.opendocument.text";

    public static Sample[] All { get; } =
    [
        Pdf(64),
        new("foto.png", "image/png", Bytes("\u0089PNG\r\n\u001a\n....")),
        new("foto.JPG", "image/jpeg", Bytes("\u00ff\u00d8\u00ff\u00e0....")),
        new("foto.webp", "image/webp", Bytes("RIFF\u0004\u0000\u0000\u0000WEBPVP8 ")),
        new("video.mp4", "video/mp4", Bytes("\u0000\u0000\u0000\u0018ftypmp42....")),
        new("laporan.docx", Docx, Archive("[Content_Types].xml", "word/document.xml")),
        new("data.xlsx", Xlsx, Archive("[Content_Types].xml", "xl/workbook.xml")),
        new("laporan.odt", Odt, Archive($"mimetype={Odt}", "content.xml")),
        new("data.csv", "text/csv", Encoding.UTF8.GetBytes("\ufeffnama,nilai\r\nPadang,<5\r\n")),
        Text("Rapat koordinasi: hadir 32 orang, 3 < 5 & 7 > 2 — selesai."),
    ];

    public static Sample Pdf(int size, string name = "laporan.pdf")
    {
        var bytes = new byte[size];
        new Random(size).NextBytes(bytes);
        "%PDF-1.7\n"u8.CopyTo(bytes);
        return new(name, "application/pdf", bytes);
    }

    public static Sample Text(string text) => new("catatan.txt", "text/plain", Encoding.UTF8.GetBytes(text));

    /// <summary>One byte for each character.</summary>
    public static byte[] Bytes(string text) => Encoding.Latin1.GetBytes(text);

    /// <summary>
    /// A ZIP archive with parts of these names; text after an equals sign becomes the part's content, stored
    /// uncompressed.
    /// </summary>
    public static byte[] Archive(params string[] parts)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in parts.Select(part => part.Split('=')))
            {
                using var entry = archive
                    .CreateEntry(part[0], part.Length > 1 ? CompressionLevel.NoCompression : CompressionLevel.Fastest)
                    .Open();
                entry.Write(Encoding.ASCII.GetBytes(part.Length > 1 ? part[1] : "<xml/>"));
            }
        }

        return bytes.ToArray();
    }
}
