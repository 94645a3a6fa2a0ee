using System.Collections.Frozen;

namespace JippApi.Application.Search.Names;

/// <summary>The words of institutions' names that mean the same, from <c>institution-terms.txt</c>.</summary>
internal static class InstitutionTerms
{
    private static readonly FrozenSet<string> Connectives = FrozenSet.Create("dan", "and", "serta", "di", "pada", "untuk");

    private static readonly FrozenDictionary<string, Term[]> ByFirstWord = Read()
        .DistinctBy(term => string.Join(' ', term.Written))
        .GroupBy(term => term.Written[0])
        .ToFrozenDictionary(terms => terms.Key, terms => terms.OrderByDescending(term => term.Written.Length).ToArray());

    /// <summary>
    /// Returns the words of a name in plain lower case, without connectives. A word with punctuation inside is divided
    /// (<c>PUPR-Perkim</c>), unless it is spelled letter by letter (<c>P.U.P.R.</c>).
    /// </summary>
    public static List<string> WordsOf(string name)
    {
        List<string> words = [];
        foreach (var word in SearchWords.Read(name))
            if (word.IsDivided && word.Text.Split(Letters.Joint).Any(part => part.Length > 1))
                words.AddRange(word.Text.Split(Letters.Joint, StringSplitOptions.RemoveEmptyEntries));
            else
                words.Add(word.Joined);
        return words.FindAll(word => !Connectives.Contains(word));
    }

    /// <summary>
    /// Returns the longest term in <paramref name="words"/> at <paramref name="start"/>; null when there is none.
    /// </summary>
    public static Term? LongestAt(List<string> words, int start) =>
        ByFirstWord.TryGetValue(words[start], out var terms)
            ? Array.Find(
                terms,
                term =>
                    start + term.Written.Length <= words.Count && words.Skip(start).Take(term.Written.Length).SequenceEqual(term.Written)
            )
            : null;

    /// <summary>All words that occur in terms.</summary>
    public static IEnumerable<string> Words => ByFirstWord.Values.SelectMany(terms => terms.SelectMany(term => term.Written));

    private static IEnumerable<Term> Read()
    {
        foreach (var line in WordList.Lines("Names.institution-terms.txt"))
        {
            string[][] names = [.. line.Split('|').Select(name => name.Split(' '))];
            foreach (var name in names)
                yield return new(name, names[0]);
        }
    }

    /// <summary>A term as it may be written, and its full name.</summary>
    internal sealed record Term(string[] Written, string[] Full);
}
