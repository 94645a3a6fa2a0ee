namespace JippApi.Application.Common;

/// <summary>Patterns for LIKE, in which what people type is only text.</summary>
internal static class LikePattern
{
    /// <summary>Stands before a character that is not meant as a wildcard.</summary>
    public const string Escape = "!";

    /// <summary>Finds the text anywhere in a value that was made lower case.</summary>
    public static string Containing(string text) =>
        $"%{text.ToLowerInvariant().Replace("!", "!!", StringComparison.Ordinal).Replace("%", "!%", StringComparison.Ordinal).Replace("_", "!_", StringComparison.Ordinal)}%";
}
