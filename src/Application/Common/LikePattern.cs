using System.Buffers;

namespace JippApi.Application.Common;

/// <summary>Builds LIKE patterns in which user input is literal text.</summary>
internal static class LikePattern
{
    /// <summary>Escapes a character that is not meant as a wildcard.</summary>
    public const string Escape = "!";

    /// <summary>Characters any engine treats specially; SQL Server has character sets such as <c>[a-c]</c>.</summary>
    private static readonly SearchValues<char> Special = SearchValues.Create("!%_[");

    /// <summary>Returns a pattern that finds the text anywhere in a lower-cased value.</summary>
    public static string Containing(string text) =>
        $"%{string.Concat(text.ToLowerInvariant().Select(letter => Special.Contains(letter) ? Escape + letter : letter.ToString()))}%";
}
