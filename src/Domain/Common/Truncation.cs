namespace JippApi.Domain.Common;

/// <summary>Shortens texts that are shown in a place with room for their beginning only.</summary>
public static class Truncation
{
    private const string Rest = "…";

    /// <summary>The text, or its beginning if it is longer; surrogate pairs are never split.</summary>
    public static string Shorten(int length, string text)
    {
        if (text.Length <= length)
            return text;
        var end = char.IsHighSurrogate(text[length - 2]) ? length - 2 : length - 1;
        return string.Concat(text.AsSpan(0, end), Rest);
    }
}
