using System.Text.RegularExpressions;

namespace JippApi.Application.DataQuality;

/// <summary>Texts as the rules compare them.</summary>
internal static partial class QualityWords
{
    /// <summary>Returns the words in lower case, without what stands between them.</summary>
    public static IReadOnlyList<string> Of(string? text) =>
        string.IsNullOrEmpty(text) ? [] : [.. Word().Matches(text).Select(word => word.Value.ToLowerInvariant())];

    /// <summary>Returns what two spellings of a text have in common.</summary>
    public static string Key(string? text) => string.Join(' ', Of(text));

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Word();
}
