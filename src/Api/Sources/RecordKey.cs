using Microsoft.AspNetCore.Http.Features;

namespace JippApi.Api.Sources;

/// <summary>The key of a record in an address.</summary>
internal static class RecordKey
{
    private const string Before = "/records/";

    /// <summary>
    /// Returns the key as the source writes it. The server leaves an encoded slash as it is and decodes everything else, so
    /// that afterwards <c>%2F</c> could be either: the key is read from the request line.
    /// </summary>
    public static string Of(HttpContext http, string routed)
    {
        var target = http.Features.Get<IHttpRequestFeature>()?.RawTarget ?? "";
        var end = target.IndexOf('?', StringComparison.Ordinal);
        var path = end < 0 ? target : target[..end];
        var at = path.LastIndexOf(Before, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? routed : Uri.UnescapeDataString(path[(at + Before.Length)..].TrimEnd('/'));
    }
}
