using System.Buffers;
using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using JippApi.Domain.Common;

namespace JippApi.Application.Statements;

/// <summary>
/// Texts of other systems as people read them: without HTML, scripts and invisible characters, in Unicode form NFC. A
/// text that only looks like HTML, such as <c>a &lt; b</c> or <c>&lt;3</c>, stays as it is.
/// </summary>
public static partial class CleanText
{
    /// <summary>Systems escape texts that were escaped before.</summary>
    private const int MaxTimes = 4;

    /// <summary>More tags are taken out one by one, because a document of them grows out of proportion.</summary>
    private const int MaxTags = 4_000;

    private static readonly FrozenSet<string> Dropped = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        ["script", "style", "template", "noscript", "iframe", "object", "head", "noembed", "noframes"]
    );

    private static readonly FrozenSet<string> Blocks = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        [
            "address",
            "article",
            "aside",
            "blockquote",
            "br",
            "dd",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "li",
            "main",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "table",
            "tr",
            "ul",
        ]
    );

    /// <summary>
    /// Characters that nobody sees. Some turn the direction, so that what is read is not what is written; none of the
    /// languages of Indonesia needs them.
    /// </summary>
    private static readonly SearchValues<char> Unseen = SearchValues.Create([
        '\u00AD',
        '\u061C',
        '\u180E',
        '\u200B',
        '\u200E',
        '\u200F',
        .. Between('\u202A', '\u202E'),
        .. Between('\u2060', '\u206F'),
        '\uFEFF',
        .. Between('\uFFF9', '\uFFFB'),
        '\uFFFE',
        '\uFFFF',
    ]);

    /// <summary>Returns the text, with its line breaks; null when nothing is left.</summary>
    public static string? Of(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        for (var time = 0; time < MaxTimes && HasMarkup(text); time++)
            text = WithoutMarkup(text);
        var tidy = Tidy(text);
        return tidy.Length == 0 ? null : tidy;
    }

    /// <summary>Returns the text in one line; null when nothing is left.</summary>
    public static string? LineOf(string? text) => Of(text) is { } clean ? Spaces().Replace(clean, " ") : null;

    private static bool HasMarkup(string text) => text.AsSpan().ContainsAny('<', '&') && (Tag().IsMatch(text) || Entity().IsMatch(text));

    private static string WithoutMarkup(string text)
    {
        if (Tag().Count(text) > MaxTags)
            return System.Net.WebUtility.HtmlDecode(Tag().Replace(DroppedContent().Replace(text, " "), " "));
        var html = new StringBuilder(text.Length + 64);
        var at = 0;
        foreach (var tag in Tag().EnumerateMatches(text))
        {
            Escape(text.AsSpan(at, tag.Index - at), html);
            html.Append(Bare(text.AsSpan(tag.Index, tag.Length)));
            at = tag.Index + tag.Length;
        }

        Escape(text.AsSpan(at), html);
        using var document = new HtmlParser().ParseDocument(html.ToString());
        return TextOf(document.DocumentElement);
    }

    /// <summary>A tag without attributes: they state nothing, and make each tag differ from the others.</summary>
    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> tag)
    {
        if (tag.StartsWith("<!"))
            return " ";
        var end = tag[1..].IndexOfAnyExcept(Names);
        return end < 0 ? tag : $"{tag[..(end + 1)]}>";
    }

    /// <summary>Keeps signs that are no markup.</summary>
    private static void Escape(ReadOnlySpan<char> text, StringBuilder html)
    {
        for (var at = 0; at < text.Length; at++)
            if (text[at] == '<')
                html.Append("&lt;");
            else if (text[at] == '&' && !EntityHere(text[at..]))
                html.Append("&amp;");
            else
                html.Append(text[at]);
    }

    private static bool EntityHere(ReadOnlySpan<char> text)
    {
        foreach (var match in Entity().EnumerateMatches(text[..Math.Min(text.Length, 32)]))
            return match.Index == 0;
        return false;
    }

    private static string TextOf(IElement root)
    {
        var text = new StringBuilder();
        INode? node = root;
        while (node is not null)
        {
            if (node is IText { Data: var data })
                text.Append(data);
            Break(node, text);
            if (node.FirstChild is { } child && !(node is IElement element && Dropped.Contains(element.LocalName)))
            {
                node = child;
                continue;
            }

            while (node is not null && node.NextSibling is null)
            {
                node = node.Parent;
                if (node is not null)
                    Break(node, text);
            }

            node = node?.NextSibling;
        }

        return text.ToString();
    }

    private static void Break(INode node, StringBuilder text)
    {
        if (node is not IElement element)
            return;
        if (Blocks.Contains(element.LocalName))
            text.Append('\n');
        else if (element.LocalName is "td" or "th" or "option")
            text.Append(' ');
    }

    private static string Tidy(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var letter in Characters.Normalized(text.ReplaceLineEndings("\n"), NormalizationForm.FormC))
            if (letter is '\n')
                plain.Append(letter);
            else if (letter is '\t' or '\u00A0' or '\u202F' or '\u3000')
                plain.Append(' ');
            else if (!char.IsControl(letter) && !Unseen.Contains(letter))
                plain.Append(letter);
        return BlankLines()
            .Replace(
                Blanks().Replace(plain.ToString(), m => m.Value.Contains('\n', StringComparison.Ordinal) ? LinesOf(m.Value) : " "),
                "\n\n"
            )
            .Trim();
    }

    private static IEnumerable<char> Between(char first, char last) => Enumerable.Range(first, last - first + 1).Select(code => (char)code);

    private static string LinesOf(string blank) => new('\n', blank.Count(letter => letter == '\n'));

    private static readonly SearchValues<char> Names = SearchValues.Create(
        "/abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
    );

    /// <summary>
    /// The tags of HTML, with attributes that have values, and comments. Anything else between angle brackets is text.
    /// </summary>
    [GeneratedRegex(
        @"<!--[\s\S]*?-->|<!doctype[^<>]*>|</?(?:a|abbr|address|article|aside|b|big|blockquote|body|br|button|center|cite|code|col|colgroup|dd|del"
            + "|details|dfn|dir|div|dl|dt|em|embed|fieldset|figcaption|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins"
            + "|kbd|label|legend|li|link|main|mark|meta|nav|noembed|noframes|noscript|object|ol|option|p|param|pre|q|s|samp|script|section"
            + "|select|small|source|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|template|textarea|tfoot|th|thead|time|title"
            + @"|tr|tt|u|ul|var|video|wbr)(?:\s*/?>|\s[^<>]*=[^<>]*>)|<(?:script|style|iframe|template|object|input|video)\s[^<>]*>",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Tag();

    [GeneratedRegex(
        @"<(script|style|template|noscript|iframe|object)\b[\s\S]*?</\1\s*>",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex DroppedContent();

    [GeneratedRegex("&(?:[a-zA-Z][a-zA-Z0-9]{1,25}|#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6});")]
    private static partial Regex Entity();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex("[ \n]+")]
    private static partial Regex Blanks();

    [GeneratedRegex("\n{3,}")]
    private static partial Regex BlankLines();
}
