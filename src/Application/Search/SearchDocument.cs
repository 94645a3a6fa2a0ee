using System.Text;

namespace JippApi.Application.Search;

/// <summary>The searchable text of an innovation.</summary>
/// <remarks>
/// Each text is a list of distinct roots of <c>a-z0-9</c>, each enclosed in spaces (<c>" aksi gizi "</c>), so that
/// <c>LIKE '% gizi %'</c> means the same on every engine.
/// </remarks>
/// <param name="Title">Title, short name and their abbreviations; weighs most.</param>
/// <param name="Keys">Classification: institution, region, sector, tags.</param>
/// <param name="Body">The running text.</param>
public sealed record SearchDocument(string Title, string Keys, string Body)
{
    /// <summary>The distinct roots of all three, for an index over a single text.</summary>
    public string All => Line($"{Title}{Keys}{Body}".Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Returns the document of an innovation; texts may be missing.</summary>
    /// <param name="number">The registry number, found with or without its hyphens.</param>
    public static SearchDocument Of(
        string title,
        string? shortName,
        IEnumerable<string?> keys,
        IEnumerable<string?> body,
        string? number = null
    ) =>
        new(
            Line(Roots([title, shortName]).Concat(ShortForms(title, shortName)).Concat(Whole(number))),
            Line(Roots(keys)),
            Line(Roots(body).Concat(Pairs([title, shortName, .. keys])))
        );

    private static IEnumerable<string> Roots(IEnumerable<string?> texts) =>
        texts.SelectMany(text => SearchWords.Of(text ?? "").Concat(CamelCaseWords.Of(text ?? ""))).SelectMany(IndonesianStemmer.Stems);

    private static IEnumerable<string> ShortForms(string title, string? shortName)
    {
        var name = string.IsNullOrWhiteSpace(shortName) ? title : shortName;
        string?[] forms = [Acronyms.Joined(name), Acronyms.FromCapitals(title), Acronyms.Initials(title)];

        return forms.OfType<string>().SelectMany(IndonesianStemmer.Stems);
    }

    private static IEnumerable<string> Whole(string? number) => SearchWords.Read(number).Select(word => word.Joined);

    /// <summary>
    /// Joins neighbouring words of names, which people write as one: <c>Kulon Progo</c> is found by <c>kulonprogo</c>.
    /// </summary>
    private static IEnumerable<string> Pairs(string?[] names) =>
        from name in names
        let words = SearchWords.Read(name)
        from pair in words.Zip(words.Skip(1))
        where pair.First.Joined.Length + pair.Second.Joined.Length <= WordReader.MaxWordLength
        from root in IndonesianStemmer.Stems(pair.First.Joined + pair.Second.Joined)
        select root;

    private static string Line(IEnumerable<string> roots)
    {
        var (line, seen) = (new StringBuilder(), new HashSet<string>());
        foreach (var root in roots)
            if (seen.Add(root))
                line.Append(' ').Append(root);

        return seen.Count > 0 ? line.Append(' ').ToString() : "";
    }
}
