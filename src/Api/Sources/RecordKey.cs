using JippApi.Application.Common;
using JippApi.Domain.Innovations;
using Microsoft.AspNetCore.Http.Features;

namespace JippApi.Api.Sources;

/// <summary>The key of a record in an address.</summary>
internal static class RecordKey
{
    private const string Before = "/records/";

    /// <summary>
    /// Returns the key as the source writes it. The server leaves an encoded slash as it is and decodes everything else, so
    /// that afterwards <c>%2F</c> could be either: the key is read from the request line. Keys are kept without blanks at
    /// their ends, so that an address with some names no record.
    /// </summary>
    /// <exception cref="NotFoundException">The key begins or ends with a blank.</exception>
    public static string Of(HttpContext http, string routed)
    {
        var target = http.Features.Get<IHttpRequestFeature>()?.RawTarget ?? "";
        var end = target.IndexOf('?', StringComparison.Ordinal);
        var path = end < 0 ? target : target[..end];
        var at = path.LastIndexOf(Before, StringComparison.OrdinalIgnoreCase);
        var key = at < 0 ? routed : Uri.UnescapeDataString(path[(at + Before.Length)..].TrimEnd('/'));
        return SourceRecord.KeyOf(key) == key ? key : throw new NotFoundException("Key with blanks at its ends");
    }
}
