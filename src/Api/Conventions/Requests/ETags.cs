using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using JippApi.Api.Errors;
using JippApi.Application.Common;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace JippApi.Api.Conventions.Requests;

/// <summary>
/// Strong entity tags (RFC 9110 §8.8.3). A resource has <c>"{version}-{hash of its bytes}"</c>: <c>If-Match</c>
/// compares the version, and the hash tells representations apart; items of lists and documents name the version alone
/// (<see cref="VersionedItem.Etag"/>), which therefore matches no representation. The tag of a list is derived from the version of its
/// data and the request, so that computing it needs no query.
/// </summary>
internal static class ETags
{
    /// <summary>Matches any current version (RFC 9110 §13.1.1).</summary>
    public const string Any = "*";

    private const int HashBytes = 9;

    private const int MaxTags = 10;

    /// <summary>Part of list tags: another build may write other bytes for the same data.</summary>
    private static readonly string Build = typeof(ETags).Module.ModuleVersionId.ToString("N")[..8];

    public static string OfResource(int version, ReadOnlySpan<byte> body) => $"\"{version}-{Hash(body)}\"";

    /// <summary>A tag for <c>If-Match</c> alone, as items of lists have it.</summary>
    public static string OfVersion(int version) => $"\"{version}\"";

    public static string OfRevision(int number, ReadOnlySpan<byte> body) => $"\"r{number}-{Hash(body)}\"";

    public static string OfList(string dataVersion, string request) =>
        $"\"{dataVersion}-{Hash(System.Text.Encoding.UTF8.GetBytes(Build + request))}\"";

    /// <summary>Whether <c>If-None-Match</c> names this representation.</summary>
    public static bool MatchesIfNoneMatch(HttpRequest request, string etag)
    {
        var header = request.Headers.IfNoneMatch;
        if (header.Count == 0)
            return false;
        if (header == etag || header == Any)
            return true;
        return EntityTagHeaderValue.TryParseList(header, out var tags) && tags.Any(tag => tag.Tag == etag);
    }

    /// <summary>The tags of <c>If-Match</c>, of which any may match; it can be a list in several lines.</summary>
    /// <exception cref="ProblemException">The header is not a list of entity tags, or a very long one.</exception>
    public static IReadOnlyList<string> OfIfMatch(HttpRequest request)
    {
        var header = request.Headers.IfMatch;
        if (header.Count == 0)
            return [];
        return TagsIn(header)
            ?? throw new ProblemException(Problems.InvalidHeader)
            {
                Faults = [new("If-Match", "INVALID_VALUE", header.ToString())],
                FaultLocation = "header",
            };
    }

    /// <summary>
    /// The tags of a list; null if it is none, or a very long one. A weak tag is kept with its mark: nothing matches it,
    /// because <c>If-Match</c> compares strongly (RFC 9110 §13.1.1).
    /// </summary>
    public static IReadOnlyList<string>? TagsIn(StringValues header)
    {
        if (header == Any)
            return [Any];
        return EntityTagHeaderValue.TryParseList(header, out var tags) && tags.Count <= MaxTags && tags.All(tag => tag.Tag != Any)
            ? [.. tags.Select(tag => tag.ToString())]
            : null;
    }

    /// <summary>The version that the client wants to change; null for any (<c>*</c>).</summary>
    /// <exception cref="ProblemException">The header is missing or is not an entity tag.</exception>
    public static int? RequiredVersion(HttpRequest request)
    {
        if (OfIfMatch(request) is not [var tag, ..])
            throw new ProblemException(Problems.PreconditionRequired) { Faults = [new("If-Match", "REQUIRED")], FaultLocation = "header" };
        return tag == Any ? null : Version(tag);
    }

    /// <summary>
    /// The version in an entity tag, of a representation or of an item in a list; -1, which nothing has, for tags not
    /// issued by this API.
    /// </summary>
    public static int Version(string tag)
    {
        var text = tag.AsSpan().Trim('"');
        var end = text.IndexOf('-');
        return int.TryParse(end < 0 ? text : text[..end], NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : -1;
    }

    private static string Hash(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        return Base64Url.EncodeToString(hash[..HashBytes]);
    }
}
