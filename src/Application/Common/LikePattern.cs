using System.Buffers;

namespace JippApi.Application.Common;

/// <summary>Patterns for LIKE, in which what people type is only text.</summary>
internal static class LikePattern
{
    /// <summary>Stands before a character that is not meant as a wildcard.</summary>
    public const string Escape = "!";

    /// <summary>
    /// What some engine takes for more than itself: SQL Server has sets of characters, such as <c>[a-c]</c>.
    /// </summary>
    private static readonly SearchValues<char> Special = SearchValues.Create("!%_[");

    /// <summary>Finds the text anywhere in a value that was made lower case.</summary>
    public static string Containing(string text) =>
        $"%{string.Concat(text.ToLowerInvariant().Select(letter => Special.Contains(letter) ? Escape + letter : letter.ToString()))}%";
}
