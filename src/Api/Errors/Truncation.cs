namespace JippApi.Api.Errors;

/// <summary>
/// Quotes what a client has sent, but only as much as a person would read: a name of one megabyte must not be returned
/// in full.
/// </summary>
internal static class Truncation
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
