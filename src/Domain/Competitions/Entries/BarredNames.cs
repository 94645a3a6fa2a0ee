using System.Globalization;
using System.Text;

namespace JippApi.Domain.Competitions.Entries;

/// <summary>Finds names in texts that are read blind: as whole words, however they are written.</summary>
public static class BarredNames
{
    /// <summary>Shorter names are words of the language, too.</summary>
    public const int MinLetters = 4;

    /// <summary>Marks of Markdown that can stand inside a word without being seen.</summary>
    private const string Marks = "*_~`";

    /// <summary>Whether a text has one of the names.</summary>
    public static bool AreIn(string text, IReadOnlyList<string> names)
    {
        if (names.Count == 0)
            return false;
        // "Pon**tia**nak" shows one word, "Kota_Pontianak" two
        string[] read = [Words(text), Words(string.Concat(text.Where(c => !Marks.Contains(c, StringComparison.Ordinal))))];
        return names.Where(IsLongEnough).Select(Words).Any(name => read.Any(words => words.Contains(name, StringComparison.Ordinal)));
    }

    /// <summary>Whether a name is long enough to be recognised.</summary>
    public static bool IsLongEnough(string name) => name.Count(char.IsLetter) >= MinLetters;

    /// <summary>The words in lower case without accents, each between spaces.</summary>
    private static string Words(string text)
    {
        var words = new StringBuilder(" ", text.Length + 2);
        foreach (var c in text.Normalize(NormalizationForm.FormKD))
        {
            if (char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format)
                continue; // accents, soft hyphens and spaces without width
            if (char.IsLetterOrDigit(c))
                words.Append(char.ToLowerInvariant(c));
            else if (words[^1] != ' ')
                words.Append(' ');
        }

        return (words[^1] == ' ' ? words : words.Append(' ')).ToString();
    }
}
