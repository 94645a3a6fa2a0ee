namespace JippApi.Application.Search;

/// <summary>One thing the user searches for, in every form in which it can be written.</summary>
/// <param name="Alternatives">A document matches when all roots of any alternative occur in it. The first alternative
/// is what the user wrote.</param>
public sealed record SearchGroup(IReadOnlyList<IReadOnlyList<string>> Alternatives)
{
    /// <summary>
    /// Returns the group of a word without synonyms: <c>e-OPen</c> becomes <c>eopen</c>, or both <c>e</c> and
    /// <c>open</c>; a word of two roots becomes either.
    /// </summary>
    internal static SearchGroup Of(SearchWord word)
    {
        var alternatives = IndonesianStemmer.Stems(word.Joined).Select(root => (IReadOnlyList<string>)[root]).ToList();
        string[] parts = [.. word.Parts.Select(IndonesianStemmer.Stem).Distinct()];
        if (parts.Length > 0)
            alternatives.Add(parts);

        return new SearchGroup(alternatives);
    }

    /// <summary>Returns the group of a phrase, all words of which must occur.</summary>
    internal static SearchGroup Of(IReadOnlyList<SearchWord> phrase) =>
        phrase is [var word]
            ? Of(word)
            : new SearchGroup([
                [.. phrase.Select(word => IndonesianStemmer.Stem(word.Joined)).Distinct()],
            ]);
}
