using System.IO.Compression;

namespace JippApi.Api.Http;

/// <summary>The content codings of responses (RFC 9110 §8.4.1).</summary>
internal static class ContentCoding
{
    /// <summary>The best coding that the client accepts; null for none of them.</summary>
    public static string? BestFor(HttpRequest request)
    {
        var accepted = request.Headers.AcceptEncoding;
        if (accepted.Count == 0)
            return null;
        var header = accepted.ToString();
        return Accepts(header, "br") ? "br"
            : Accepts(header, "gzip") ? "gzip"
            : null;
    }

    public static Stream Compressing(Stream target, string coding, CompressionLevel level = CompressionLevel.Fastest) =>
        coding == "br" ? new BrotliStream(target, level, leaveOpen: true) : new GZipStream(target, level, leaveOpen: true);

    public static byte[] Compress(byte[] content, string coding, CompressionLevel level = CompressionLevel.Fastest)
    {
        using var target = new MemoryStream();
        using (var stream = Compressing(target, coding, level))
        {
            stream.Write(content);
        }

        return target.ToArray();
    }

    private static bool Accepts(string header, string coding) =>
        header
            .Split(',')
            .Select(part => part.Split(';'))
            .Any(part =>
                part[0].Trim() == coding && !(part.Length > 1 && part[1].Replace(" ", "", StringComparison.Ordinal) is "q=0" or "q=0.0")
            );
}
