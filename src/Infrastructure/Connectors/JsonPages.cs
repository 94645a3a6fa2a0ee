using System.Runtime.InteropServices;
using System.Text.Json;
using JippApi.Application.Pulls;
using JippApi.Domain.Innovations;
using JippApi.Domain.Pulls;

namespace JippApi.Infrastructure.Connectors;

/// <summary>
/// Reads a page of a list in JSON: an array of objects, or an object with such an array and, maybe, the number of pages
/// and rows.
/// </summary>
internal static class JsonPages
{
    private static readonly string[] Lists = ["data", "items", "results", "rows", "inolands", "records"];
    private static readonly string[] About = ["meta", "pagination", "page", "paging"];
    private static readonly string[] LastPages = ["last_page", "lastPage", "total_pages", "totalPages", "pageCount", "pages"];
    private static readonly string[] Totals = ["total", "totalItems", "total_items", "totalRows", "count_all"];

    /// <exception cref="PullFaultException">It is no such page.</exception>
    public static JsonPage Read(ReadOnlyMemory<byte> body, string keyMember)
    {
        var json = WithoutMark(body);
        try
        {
            using var document = JsonDocument.Parse(json);
            return Read(document.RootElement, keyMember);
        }
        catch (JsonException e)
        {
            var begins = json.Span.TrimStart(" \t\r\n"u8) is [(byte)'[' or (byte)'{', ..];
            throw new PullFaultException(begins ? PullFault.CutShort : PullFault.NotJson, null, e);
        }
    }

    /// <summary>Returns the key of a row.</summary>
    public static string? KeyOf(ReadOnlyMemory<byte> row, string keyMember)
    {
        using var document = JsonDocument.Parse(row);
        return KeyOf(document.RootElement, keyMember);
    }

    private static JsonPage Read(JsonElement root, string keyMember)
    {
        var list = root.ValueKind == JsonValueKind.Object ? Member(root, Lists, JsonValueKind.Array) : root;
        if (list is not { ValueKind: JsonValueKind.Array } rows || rows.EnumerateArray().Any(row => row.ValueKind != JsonValueKind.Object))
            throw new PullFaultException(PullFault.NotAList);
        var isBare = root.ValueKind == JsonValueKind.Array;
        return new(
            [.. rows.EnumerateArray().Select(row => new PulledRow(KeyOf(row, keyMember), LineOf(row)))],
            isBare ? null : Number(root, LastPages),
            isBare ? null : Number(root, Totals),
            isBare
        );
    }

    private static string? KeyOf(JsonElement row, string keyMember)
    {
        if (!row.TryGetProperty(keyMember, out var key))
            return null;
        var text = key.ValueKind switch
        {
            JsonValueKind.String => TextOf(key),
            JsonValueKind.Number => key.GetRawText(),
            _ => null,
        };
        return SourceRecord.KeyOf(text) is { Length: <= SourceRecord.SourceRecordIdMaxLength } known ? known : null;
    }

    /// <summary>Half a character, which JSON can escape, is no text.</summary>
    private static string? TextOf(JsonElement element)
    {
        try
        {
            return element.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Line breaks can only stand between the parts of a row: in texts they are escaped.</summary>
    private static byte[] LineOf(JsonElement row)
    {
        var line = JsonMarshal.GetRawUtf8Value(row).ToArray();
        foreach (ref var letter in line.AsSpan())
            if (letter is (byte)'\n' or (byte)'\r')
                letter = (byte)' ';
        return line;
    }

    private static int? Number(JsonElement root, string[] names)
    {
        var about = About.Select(name => Member(root, [name], JsonValueKind.Object)).OfType<JsonElement>().Append(root);
        foreach (var place in about)
            if (Member(place, names, JsonValueKind.Number) is { } number && number.TryGetInt32(out var value) && value >= 0)
                return value;
        return null;
    }

    private static JsonElement? Member(JsonElement from, string[] names, JsonValueKind kind)
    {
        foreach (var name in names)
            if (from.TryGetProperty(name, out var member) && member.ValueKind == kind)
                return member;
        return null;
    }

    private static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> body) => body.Span is [0xEF, 0xBB, 0xBF, ..] ? body[3..] : body;
}

/// <summary>A page as it was sent.</summary>
/// <param name="Rows">The rows.</param>
/// <param name="LastPage">The number of the last page, if the system says so.</param>
/// <param name="Total">The number of rows of the whole list, if the system says so.</param>
/// <param name="IsBare">Whether it is nothing but the rows.</param>
internal sealed record JsonPage(IReadOnlyList<PulledRow> Rows, int? LastPage, int? Total, bool IsBare);
