using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using JippApi.Api.Errors;
using JippApi.Api.Http;

namespace JippApi.Api.OpenApi;

/// <summary>
/// Leaves one language in the description. Texts that stand in both, "Indonesian — English", are divided; doc comments,
/// which are English, are looked up in the table of their translations.
/// </summary>
internal static partial class Translation
{
    private static readonly Lazy<Dictionary<string, string>> Indonesian = new(() =>
        TextFiles.Rows("schema-texts.tsv").ToDictionary(cells => cells[0], cells => cells[1], StringComparer.Ordinal)
    );

    /// <summary>Translates all summaries and descriptions; examples are data.</summary>
    public static void Apply(JsonNode? node, string language, bool areMembers = false)
    {
        if (node is JsonArray items)
            foreach (var item in items)
                Apply(item, language);
        if (node is not JsonObject members)
            return;
        foreach (var (name, value) in members.ToList())
            if (!areMembers && name is "summary" or "description" && value is JsonValue text)
                members[name] = Markup().Replace(Choose((string)text!, language), tag => tag.Groups[1].Value == "i" ? "*" : "`");
            else if (areMembers || name is not ("example" or "value"))
                Apply(value, language, areMembers: !areMembers && name is "properties" or "patternProperties");
    }

    private static string Choose(string text, string language)
    {
        if (text.IndexOf(Language.Divider, StringComparison.Ordinal) is var end and > 0)
            return language == Language.English ? text[(end + Language.Divider.Length)..] : text[..end];
        var english = Blanks().Replace(text, " ").Trim();
        return language == Language.English ? english : Indonesian.Value.GetValueOrDefault(english, english);
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    /// <summary>The marks of foreign words and of code in doc comments; descriptions are in CommonMark.</summary>
    [GeneratedRegex("</?([ic])>")]
    private static partial Regex Markup();
}
