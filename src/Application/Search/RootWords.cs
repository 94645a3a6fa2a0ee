namespace JippApi.Application.Search;

/// <summary>
/// The words of Indonesian that are not derived from others, from <c>verbs.txt</c>, <c>roots.txt</c> and
/// <c>wholewords.txt</c>.
/// </summary>
/// <remarks>
/// <c>wordforms.txt</c> has the exceptions: words that look derived but are not, and forms that no rule explains. The
/// lists are read when the first word is stemmed.
/// </remarks>
internal static class RootWords
{
    private static readonly string[] Files = ["wordforms.txt", "verbs.txt", "roots.txt", "wholewords.txt"];
    private static readonly WordTable Table = new(Files);
    private static readonly RootKind[] Kinds = [RootKind.Verb, RootKind.Verb, RootKind.Root, RootKind.Whole];

    /// <summary>All words of the lists, a few of them derived.</summary>
    public static IEnumerable<string> All => Files.SelectMany(WordList.Lines).Select(line => line.Split('|')[0]);

    /// <summary>Whether the word, in lower case, is a root; a derived form is not.</summary>
    public static bool Contains(string word) => Find(word, out var root, out _) && root.SequenceEqual(word);

    /// <summary>
    /// Finds a word of the lists: a root gives itself, a form that no rule explains gives its root.
    /// </summary>
    public static bool Find(ReadOnlySpan<char> word, out ReadOnlySpan<char> root, out RootKind kind)
    {
        var found = Table.Find(word, out root, out var file);
        kind = found ? Kinds[file] : default;
        return found;
    }
}

/// <summary>Which affixes a word of the lists takes.</summary>
internal enum RootKind
{
    /// <summary>None but particles and possessives.</summary>
    Whole,

    /// <summary>Some, but not <c>di-</c>.</summary>
    Root,

    /// <summary>Also <c>di-</c>, as verbs do.</summary>
    Verb,
}
