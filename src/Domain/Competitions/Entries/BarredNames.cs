using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using JippApi.Domain.Innovations;

namespace JippApi.Domain.Competitions.Entries;

/// <summary>Finds names in texts that are read blind, however they are written.</summary>
public static partial class BarredNames
{
    /// <summary>Shorter names are words of the language, too.</summary>
    public const int MinLetters = 4;

    /// <summary>Names of this length are no part of other words, so they are found without spaces, too.</summary>
    private const int LongLetters = 10;

    /// <summary>Marks of Markdown that can stand inside a word without being seen.</summary>
    private const string Marks = "*_~`\\[]";

    /// <summary>Whether a text has one of the names.</summary>
    public static bool AreIn(string text, IReadOnlyList<string> names)
    {
        if (names.Count == 0)
            return false;
        var shown = WebUtility.HtmlDecode(text);
        // "Pon**tia**nak" and "Pon<!-- -->tianak" show one word, "Kota_Pontianak" two; a link shows its text alone
        var joined = string.Concat(Unseen().Replace(shown, "").Where(c => !Marks.Contains(c, StringComparison.Ordinal)));
        string[] read = [Words(shown), Words(joined), Joined(Words(joined))];
        string[] keys = [PrizeLists.KeyOf(shown), PrizeLists.KeyOf(joined)];
        return names
            .Where(IsLongEnough)
            .Any(name =>
                Words(name) is var words && read.Any(all => all.Contains(words, StringComparison.Ordinal))
                || (IsLong(name) && PrizeLists.KeyOf(name) is var key && keys.Any(all => all.Contains(key, StringComparison.Ordinal)))
            );
    }

    /// <summary>Whether a name is long enough to be recognised.</summary>
    public static bool IsLongEnough(string name) => name.Count(char.IsLetter) >= MinLetters;

    private static bool IsLong(string name) => name.Count(char.IsLetter) >= LongLetters;

    /// <summary>The words in lower case without accents, each between spaces.</summary>
    private static string Words(string text)
    {
        var words = new StringBuilder(" ", text.Length + 2);
        foreach (var c in PrizeLists.Fold(text))
        {
            if (char.GetUnicodeCategory(c) is UnicodeCategory.Format)
                continue; // soft hyphens and spaces without width
            if (char.IsLetterOrDigit(c))
                words.Append(c);
            else if (words[^1] != ' ')
                words.Append(' ');
        }

        return (words[^1] == ' ' ? words : words.Append(' ')).ToString();
    }

    /// <summary>The words, with single letters that follow one another joined: <i>P a d a n g</i> is one word.</summary>
    private static string Joined(string words)
    {
        var (joined, wasLetter) = (new StringBuilder(words.Length), false);
        foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var isLetter = word.Length == 1;
            joined.Append(isLetter && wasLetter ? "" : " ").Append(word);
            wasLetter = isLetter;
        }

        return joined.Append(' ').ToString();
    }

    /// <summary>Comments and tags of HTML, and the addresses of links.</summary>
    [GeneratedRegex(@"<!--.*?-->|<[^>]*>|\]\([^)]*\)", RegexOptions.Singleline | RegexOptions.NonBacktracking)]
    private static partial Regex Unseen();
}
