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
    public static SearchDocument Of(string title, string? shortName, IEnumerable<string?> keys, IEnumerable<string?> body) =>
        new(Line(Roots([title, shortName]).Concat(ShortForms(title, shortName))), Line(Roots(keys)), Line(Roots(body)));

    private static IEnumerable<string> Roots(IEnumerable<string?> texts) =>
        texts.SelectMany(text => SearchWords.Of(text ?? "").Concat(CamelCaseWords.Of(text ?? ""))).SelectMany(IndonesianStemmer.Stems);

    private static IEnumerable<string> ShortForms(string title, string? shortName)
    {
        var name = string.IsNullOrWhiteSpace(shortName) ? title : shortName;
        string?[] forms = [Acronyms.Joined(name), Acronyms.FromCapitals(title), Acronyms.Initials(title)];

        return forms.OfType<string>().SelectMany(IndonesianStemmer.Stems);
    }

    private static string Line(IEnumerable<string> roots)
    {
        var (line, seen) = (new StringBuilder(), new HashSet<string>());
        foreach (var root in roots)
            if (seen.Add(root))
                line.Append(' ').Append(root);

        return seen.Count > 0 ? line.Append(' ').ToString() : "";
    }
}
