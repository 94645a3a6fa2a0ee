using System.Collections.Frozen;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using JippApi.Application.Common;
using JippApi.Domain.Common;

namespace JippApi.Application.Audit;

/// <summary>Tells the text that people wrote from the ids, codes and dates beside it in stored JSON.</summary>
public static partial class FreeText
{
    /// <summary>The replacement of erased text.</summary>
    public const string Erased = "[dihapus]";

    /// <summary>The codes of the domain; other words in capitals are text, a name for example.</summary>
    private static readonly FrozenSet<string> Codes = typeof(Rule)
        .Assembly.GetTypes()
        .Where(type => type.IsEnum)
        .SelectMany(Enum.GetNames)
        .Select(Code.OfName)
        .ToFrozenSet(StringComparer.Ordinal);

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

    private static bool IsFact(string text) => Guid.TryParse(text, out _) || Codes.Contains(text) || Fact().IsMatch(text);

    /// <summary>
    /// Dates and times, numbers of the registry and codes of regions. A number of 16 digits is a person's (NIK).
    /// </summary>
    [GeneratedRegex(
        @"^(\d{4}-\d{2}-\d{2}(T[0-9:.]+(Z|[+-]\d{2}:\d{2}))?|JIPP-\d{4}-\d{6}|\d{2}(\.\d{2}){0,2}(\.\d{4})?)$",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking
    )]
    private static partial Regex Fact();
}
