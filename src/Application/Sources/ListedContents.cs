using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using JippApi.Domain.CodeMappings;
using JippApi.Domain.Sources;

namespace JippApi.Application.Sources;

/// <summary>Writes rows in the form in which they are kept and compared.</summary>
internal static class ListedContents
{
    /// <summary>
    /// Returns what is kept of a row. Its hash covers what it states and the values without a counterpart, not the texts beside them:
    /// counters and row numbers change with every delivery and say nothing about the innovation.
    /// </summary>
    public static ListedContent Of(StatedRecord stated)
    {
        var statement = SourceJson.Of(stated.Statement);
        var unmapped = stated
            .Unmapped.Select(value => new UnmappedText(value.Set, Cut(value.Value, CodeMapping.ValueMaxLength)))
            .Distinct()
            .OrderBy(value => value.Set, StringComparer.Ordinal)
            .ThenBy(value => value.Value, StringComparer.Ordinal)
            .ToList();
        var values = stated.Values.OrderBy(value => value.Key, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return new(
            statement,
            JsonSerializer.Serialize(values, SourceJson.Readable.DictionaryStringString),
            HashOf(string.Join('\n', unmapped.Select(value => $"{value.Set}\t{value.Value}").Prepend(statement))),
            unmapped
        );
    }

    public static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string Cut(string text, int length) => text.Length <= length ? text : text[..length];
}
