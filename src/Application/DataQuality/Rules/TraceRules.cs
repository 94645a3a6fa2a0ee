using System.Text.RegularExpressions;
using JippApi.Application.Common;

namespace JippApi.Application.DataQuality;

/// <summary>Rules about traces of other systems, and about what must not be public.</summary>
/// <remarks>No pattern repeats a repetition, so that even a hostile text is read in one pass.</remarks>
internal static partial class TraceRules
{
    private const int Around = 20;

    public static QualitySign? MarkupLeft(QualityFacts facts) => Matching(facts, Markup());

    public static QualitySign? GarbledText(QualityFacts facts) => Matching(facts, Mojibake());

    /// <summary>The number itself is never stored with the finding.</summary>
    public static QualitySign? IdentityNumber(QualityFacts facts) =>
        QualitySign.InAll(facts.Texts.Where(text => PersonalNumbers.HasIdentityNumber(text.Text)));

    /// <inheritdoc cref="IdentityNumber"/>
    public static QualitySign? MobileNumber(QualityFacts facts) =>
        QualitySign.InAll(facts.Texts.Where(text => PersonalNumbers.HasMobileNumber(text.Text)));

    private static QualitySign? Matching(QualityFacts facts, Regex pattern) =>
        QualitySign.InAll(facts.Texts.Where(text => pattern.IsMatch(text.Text)), text => Excerpt(text.Text, pattern.Match(text.Text)));

    /// <summary>Returns the match with a few characters around it, by which somebody finds it.</summary>
    private static string Excerpt(string text, Match match)
    {
        var (from, to) = (Math.Max(0, match.Index - Around), Math.Min(text.Length, match.Index + match.Length + Around));
        if (char.IsLowSurrogate(text[from]))
            from++; // half a character cannot be stored
        if (to < text.Length && char.IsLowSurrogate(text[to]))
            to++;
        return text[from..to];
    }

    /// <summary>
    /// Tags of HTML, its entities, and the codes of forums. Something like <c>a &lt; b</c> is no tag.
    /// </summary>
    [GeneratedRegex(
        @"</?(?:a|b|br|div|em|font|h[1-6]|i|img|li|ol|p|script|span|strong|style|table|tbody|td|th|tr|u|ul)(?:\s[^<>]{0,300})?/?>"
            + @"|&(?:nbsp|amp|lt|gt|quot|rsquo|lsquo|ldquo|rdquo|ndash|mdash|hellip|bull|#x?[0-9a-f]{1,6});"
            + @"|\[/?(?:b|i|u|url|img|quote)\]",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Markup();

    /// <summary>UTF-8 that was read as Windows-1252, and characters that were lost.</summary>
    [GeneratedRegex(
        @"\u00C3[\u0080-\u00BF\u0152-\u017E\u2013-\u2122]|\u00C2[\u0080-\u00BF]|\u00E2(?:\u20AC|[\u0080-\u009F])|\u00EF\u00BB\u00BF|\uFFFD"
    )]
    private static partial Regex Mojibake();
}
