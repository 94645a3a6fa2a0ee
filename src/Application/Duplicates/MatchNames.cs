using JippApi.Application.Search;

namespace JippApi.Application.Duplicates;

/// <summary>The names by which people know an innovation, apart from its title.</summary>
internal static class MatchNames
{
    private const int MinLength = 3;
    private const int MinCapitals = 4;
    private const int MaxWords = 4;
    private const int MaxNames = 6;

    private static readonly string[] Kinds = ["inovasi", "program", "aplikasi", "pelayanan", "publik"];

    /// <summary>The marks around a name within a title: <c>“Larasita”</c>.</summary>
    private static readonly char[] Quotes = ['"', '“', '”', '«', '»', '„'];

    /// <summary>Whether a text in brackets is a name rather than the words behind it.</summary>
    public static bool IsName(string text) => SearchWords.Read(text).Count is > 0 and <= MaxWords;

    /// <summary>Returns the names that a record calls itself, in letters and digits.</summary>
    public static IReadOnlyList<string> Of(string whole, string title, string? shortName, IReadOnlyList<string> inside)
    {
        List<string> written = [.. inside.Where(IsName), .. Quoted(whole)];
        if (!string.IsNullOrWhiteSpace(shortName))
            written.Add(shortName);
        var named = WithoutKind(title);
        if (IsName(named))
            written.Add(named);
        return
        [
            .. written
                .Select(text => string.Concat(SearchWords.Read(text).Select(word => Misread.Corrected(word.Joined))))
                .Concat(CapitalWords($"{whole} {shortName}"))
                .Where(name => name.Length >= MinLength && !GenericWords.Contains(name))
                .Distinct()
                .Take(MaxNames),
        ];
    }

    /// <summary>Returns the acronyms that the words of a title give.</summary>
    public static IReadOnlyList<string> DerivedFrom(string title, IReadOnlyList<string> inside)
    {
        List<string?> derived = [];
        foreach (var text in inside.Where(text => !IsName(text)).Prepend(title))
            derived.AddRange([Acronyms.FromCapitals(text), Acronyms.Initials(text)]);
        return [.. derived.OfType<string>().Where(name => name.Length >= MinCapitals).Distinct()];
    }

    /// <summary>Returns the words written in capitals only.</summary>
    public static IEnumerable<string> CapitalWords(string text)
    {
        var words = SearchWords.Read(text);
        if (words.Count > MinCapitals && words.All(word => IsCapital(text, word)))
            return []; // a title in capitals
        return words
            .Where(word => IsCapital(text, word))
            .Select(word => Misread.Corrected(word.Joined))
            .Where(word => word.Length >= MinCapitals);
    }

    private static bool IsCapital(string text, SearchWord word) =>
        text[word.Start..word.End] is var written && written.Any(char.IsUpper) && !written.Any(char.IsLower);

    /// <summary>Removes what kind of thing the title names, as in <i>Inovasi Sipaduko</i>.</summary>
    private static string WithoutKind(string title)
    {
        var words = title.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var rest = words.SkipWhile(word => Kinds.Contains(word.ToLowerInvariant())).ToArray();
        return rest.Length > 0 ? string.Join(' ', rest) : title;
    }

    private static IEnumerable<string> Quoted(string text)
    {
        var parts = text.Split(Quotes);
        return parts.Where((part, at) => at % 2 == 1 && at < parts.Length - 1 && IsName(part));
    }
}
