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

    public static Stream Compressing(Stream target, string coding) =>
        coding == "br"
            ? new BrotliStream(target, CompressionLevel.Fastest, leaveOpen: true)
            : new GZipStream(target, CompressionLevel.Fastest, leaveOpen: true);

    /// <summary>Compresses well what is sent many times.</summary>
    public static byte[] Compress(byte[] content, string coding)
    {
        using var target = new MemoryStream();
        using (
            Stream stream =
                coding == "br"
                    ? new BrotliStream(target, CompressionLevel.Optimal, leaveOpen: true)
                    : new GZipStream(target, CompressionLevel.Optimal, leaveOpen: true)
        )
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
