using System.Collections.Frozen;
using System.Text;
using JippApi.Application.Search;
using JippApi.Domain.CodeMappings;

namespace JippApi.Application.CodeMappings;

/// <summary>
/// Removes the differences between spellings of a value that never matter: letter case, accents, spaces, punctuation,
/// and whether <i>dan</i> is written out.
/// </summary>
internal static class CodeFolding
{
    private static readonly FrozenSet<string> Connectives = FrozenSet.Create("dan", "and", "serta");

    /// <summary>Returns the value without these differences; never empty for a value that is not blank.</summary>
    public static string Of(string value)
    {
        var joined = Join([.. WordsOf(value)]);
        var folded = joined.Length > 0 ? joined : value.Trim().ToLowerInvariant();
        return folded.Length > CodeMapping.ValueMaxLength ? folded[..CodeMapping.ValueMaxLength] : folded;
    }

    /// <summary>Returns the words and the numbers of a value: <c>SDG3</c> is a word and a number.</summary>
    public static IEnumerable<string> WordsOf(string value)
    {
        var word = new StringBuilder();
        for (int at = 0, taken; at < value.Length; at += taken)
            foreach (var letter in Letters.Fold(value.AsSpan(at), out taken).ToArray())
            {
                if (letter == Letters.Nothing)
                    continue;
                var ends = !Letters.IsWord(letter) || (word.Length > 0 && char.IsAsciiDigit(word[^1]) != char.IsAsciiDigit(letter));
                if (ends && word.Length > 0)
                {
                    yield return word.ToString();
                    word.Clear();
                }

                if (Letters.IsWord(letter))
                    word.Append(letter);
            }

        if (word.Length > 0)
            yield return word.ToString();
    }

    /// <summary>Joins words without spaces; those between numbers stay, because 1 7 is not 17.</summary>
    public static string Join(IReadOnlyList<string> words)
    {
        var joined = new StringBuilder();
        foreach (var word in words.Where(word => !Connectives.Contains(word)).DefaultIfEmpty(string.Concat(words)))
        {
            if (joined.Length > 0 && char.IsAsciiDigit(joined[^1]) && char.IsAsciiDigit(word[0]))
                joined.Append(' ');
            joined.Append(word);
        }

        return joined.ToString();
    }
}
