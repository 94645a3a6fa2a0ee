using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace JippApi.Application.Audit;

/// <summary>Tells the text that people wrote from the ids, codes and dates beside it in stored JSON.</summary>
public static partial class FreeText
{
    /// <summary>What stands in place of erased text.</summary>
    public const string Erased = "[dihapus]";

    /// <summary>Returns the JSON with every text that people wrote replaced.</summary>
    public static string Erase(string json) => Erase(JsonNode.Parse(json))!.ToJsonString();

    private static JsonNode? Erase(JsonNode? node) =>
        node switch
        {
            JsonObject members => new JsonObject(members.Select(m => KeyValuePair.Create(m.Key, Erase(m.Value)))),
            JsonArray items => new JsonArray([.. items.Select(Erase)]),
            JsonValue value when value.TryGetValue<string>(out var text) && !IsFact(text) => JsonValue.Create(Erased),
            _ => node?.DeepClone(),
        };

    private static bool IsFact(string text) =>
        Guid.TryParse(text, out _)
        || Code().IsMatch(text)
        || DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    /// <summary>Codes, numbers of the registry and codes of regions; a number of 16 digits is a person's (NIK).</summary>
    [GeneratedRegex(
        @"^([A-Z][A-Z0-9]*([_-][A-Z0-9]+)*|\d{2}(\.\d{2}){0,2}(\.\d{4})?)$",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking
    )]
    private static partial Regex Code();
}
