using System.Globalization;
using System.Text.RegularExpressions;

namespace JippApi.Application.Statements;

/// <summary>Reads the year in which something began.</summary>
internal static partial class YearText
{
    /// <summary>
    /// Returns the year that a text states, the first of a range; null when it states none, several, or only roughly
    /// when.
    /// </summary>
    public static int? Of(string text)
    {
        if (Alone().Match(text) is { Success: true } alone)
            return int.Parse(alone.Groups[1].ValueSpan, CultureInfo.InvariantCulture);
        if (Rough().IsMatch(text))
            return null;
        return In(text) switch
        {
            [var only] => only,
            [var first, var last] when first <= last && Span().IsMatch(text) => first,
            _ => null,
        };
    }

    /// <summary>Returns the years of the last and of this century that a text names.</summary>
    public static IReadOnlyList<int> In(string text) =>
        [.. Year().Matches(text).Select(match => int.Parse(match.ValueSpan, CultureInfo.InvariantCulture))];

    /// <summary>A number alone, as spreadsheets write it: 2015 or 2015.0.</summary>
    [GeneratedRegex(
        @"^\s*(?:tahun|th\.?|thn\.?|ta\.?|t\.a\.?|year)?\s*([0-9]{4})(?:[.,]0+)?\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Alone();

    [GeneratedRegex(
        @"\b(?:sebelum|sesudah|setelah|sekitar|kira|lebih|kurang|before|after|about|circa|hampir|antara|belum|awal\s+\d{4}-?an)\b|[<>±~?]|[0-9]{4}\s*-?\s*an\b|ke\s+bawah|ke\s+atas|[0-9]{4}s",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Rough();

    [GeneratedRegex(@"(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])")]
    private static partial Regex Year();

    [GeneratedRegex(
        @"(?<![0-9])(?:19|20)[0-9]{2}\s*(?:-|–|—|/|s\.?\s?/?\s?d\.?|sampai|hingga|to|until)(?:\s+(?:dengan|tahun))*\s*(?:19|20)[0-9]{2}(?![0-9])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Span();
}
