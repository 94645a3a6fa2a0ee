namespace JippApi.Application.Search;

/// <summary>A user's query. Its text is read as words only, never as operators of a query language.</summary>
public sealed class SearchQuery
{
    /// <summary>Maximum number of words; further ones are ignored.</summary>
    public const int MaxWords = 16;

    private const int MaxTextLength = 1000;

    private readonly List<SearchWord> _significant;

    private SearchQuery(List<SearchWord> words)
    {
        _significant = QuestionWords.Without(SearchWords.WithoutStopWords([.. Electronic(words).SelectMany(PlaceNames.Divided)]));
        Words = [.. words.Select(word => word.Text)];
        Groups = GroupsOf(_significant);
        JoinedWords = Acronyms.Joined(words) is { } joined ? IndonesianStemmer.Stem(joined) : null;
    }

    private SearchQuery(SearchQuery query, IReadOnlyList<SearchGroup> groups)
    {
        (_significant, Words, JoinedWords) = (query._significant, query.Words, query.JoinedWords);
        Groups = groups;
    }

    /// <summary>
    /// The groups of the query. A document matches when it matches all groups, or contains <see cref="JoinedWords"/>.
    /// </summary>
    public IReadOnlyList<SearchGroup> Groups { get; }

    /// <summary>
    /// The root of all words written as one, because together they may be a short name that a document writes without
    /// spaces; null unless there are two to six words.
    /// </summary>
    public string? JoinedWords { get; }

    /// <summary>
    /// The words in the user's order in plain lower case, including stop words, so that a correction can be shown.
    /// </summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>Whether the text contains nothing to search for.</summary>
    public bool IsEmpty => Groups.Count == 0;

    /// <summary>Parses a user's text, of which only the beginning counts.</summary>
    public static SearchQuery Parse(string text)
    {
        var words = new List<SearchWord>();
        HashSet<string> used = [];
        var reader = new WordReader(text.AsSpan(0, Math.Min(text.Length, MaxTextLength)));
        while (used.Count < MaxWords && reader.Read(out var word))
        {
            words.Add(word);
            if (!StopWords.Contains(word.Text))
                used.Add(word.Text);
        }

        return new SearchQuery(words);
    }

    /// <summary>Returns a query for these words, such as a correction of <see cref="Words"/>.</summary>
    public static SearchQuery WithWords(IEnumerable<string> words) => Parse(string.Join(' ', words));

    /// <summary>
    /// Returns the query for documents with any of its words: the words of a phrase also count one by one, so that
    /// <c>pengelolaan sampah</c> finds <c>bank sampah</c>.
    /// </summary>
    public SearchQuery Loosened() =>
        new(
            this,
            [
                .. Groups
                    .Concat(_significant.Select(SearchGroup.Of))
                    .DistinctBy(group => string.Join(' ', group.Alternatives[0]))
                    .Take(MaxWords),
            ]
        );

    /// <summary>Joins an <c>e</c> to the word it belongs to: <c>e KTP</c> is <c>e-KTP</c>.</summary>
    private static IEnumerable<SearchWord> Electronic(List<SearchWord> words)
    {
        for (var at = 0; at < words.Count; at++)
            if (words[at].Text == "e" && at + 1 < words.Count && !words[at + 1].IsDivided)
                yield return words[++at] with
                {
                    Text = $"e{Letters.Joint}{words[at].Text}",
                };
            else
                yield return words[at];
    }

    private static List<SearchGroup> GroupsOf(List<SearchWord> words)
    {
        var groups = new List<SearchGroup>();
        var roots = words.ConvertAll(word => IndonesianStemmer.Stem(word.Joined));
        var at = 0;
        while (at < words.Count && groups.Count < MaxWords)
        {
            var phrase = Synonyms.LongestAt(roots, at);
            var place = PlaceGroups.LongestAt(words, at);
            if (place?.Length < phrase?.Roots.Length)
                place = null;
            var group = place?.Group ?? phrase?.Group ?? SearchGroup.Of(words[at]);
            if (!groups.Exists(known => known.Alternatives[0].SequenceEqual(group.Alternatives[0])))
                groups.Add(group);

            at += place?.Length ?? phrase?.Roots.Length ?? 1;
        }

        return groups;
    }
}
