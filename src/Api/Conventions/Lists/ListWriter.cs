using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using JippApi.Application.Common;
using Microsoft.AspNetCore.Http.Extensions;

namespace JippApi.Api.Conventions.Lists;

/// <summary>Writes lists: the items, the page, and the links between pages.</summary>
internal static class ListWriter
{
    public static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    /// <summary>Characters that need no escape in a query (RFC 3986).</summary>
    private static readonly SearchValues<char> InQueries = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$&'()*+,;=:@/?%"
    );

    /// <summary>Writes a list whose items are JSON already.</summary>
    public static byte[] Write(IEnumerable<string> items, Action<Utf8JsonWriter> rest)
    {
        var buffer = new ArrayBufferWriter<byte>(16_384);
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            writer.WriteStartObject();
            writer.WriteStartArray("items"u8);
            foreach (var item in items)
                writer.WriteRawValue(item, skipInputValidation: true);
            writer.WriteEndArray();
            rest(writer);
            writer.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Formats the <c>Link</c> header of a page (RFC 8288).</summary>
    public static string Links(HttpRequest request, PageInfo page)
    {
        List<string> links = [Link(request, null, "first"), $"<{request.Path}{Escaped(request.QueryString.Value)}>; rel=\"self\""];
        if (page.PrevCursor is { } prev)
            links.Add(Link(request, prev, "prev"));
        if (page.NextCursor is { } next)
            links.Add(Link(request, next, "next"));
        return string.Join(", ", links);
    }

    /// <summary>
    /// The query as it was sent, with every character escaped that may not stand in an address (RFC 3986): a raw
    /// <c>&gt;</c> would end the link.
    /// </summary>
    private static string Escaped(string? query) =>
        query.AsSpan().ContainsAnyExcept(InQueries)
            ? string.Concat(query!.Select(c => InQueries.Contains(c) ? c.ToString() : Uri.EscapeDataString(c.ToString())))
            : query ?? "";

    private static string Link(HttpRequest request, string? cursor, string relation)
    {
        var query = new QueryBuilder(
            request
                .Query.Where(pair => pair.Key != "cursor")
                .SelectMany(pair => pair.Value, (pair, value) => KeyValuePair.Create(pair.Key, value ?? ""))
        );
        if (cursor is not null)
            query.Add("cursor", cursor);
        return $"<{request.Path}{query.ToQueryString()}>; rel=\"{relation}\"";
    }
}
