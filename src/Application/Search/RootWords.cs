namespace JippApi.Application.Search;

/// <summary>The words of Indonesian that are not derived from others, from <c>verbs.txt</c>, <c>roots.txt</c> and
/// <c>wholewords.txt</c>.</summary>
/// <remarks>
/// <c>wordforms.txt</c> has the exceptions: words that look derived but are not, and forms that no rule explains. The
/// lists are read when the first word is stemmed.
/// </remarks>
internal static class RootWords
{
    private static readonly HashSet<string> Verbs = [.. WordList.Lines("verbs.txt")];
    private static readonly HashSet<string> Whole = [.. WordList.Lines("wholewords.txt")];
    private static readonly HashSet<string> Exceptions = [];
    private static readonly Dictionary<string, string> Forms = [];
    private static readonly HashSet<string> All = ReadAll();
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> BySpan = All.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the word, in lower case, is a root; a derived form is not.</summary>
    public static bool Contains(string word) => All.Contains(word) && !Forms.ContainsKey(word);

    /// <summary>
    /// Finds a word of the lists: a root gives itself, a form that no rule explains gives its root. Null for others.
    /// </summary>
    public static string? Find(ReadOnlySpan<char> word, out RootKind kind)
    {
        kind = RootKind.Root;
        if (!BySpan.TryGetValue(word, out var known))
            return null;
        if (Forms.TryGetValue(known, out var root))
            return root;

        kind =
            Verbs.Contains(known) || Exceptions.Contains(known) ? RootKind.Verb
            : Whole.Contains(known) ? RootKind.Whole
            : RootKind.Root;
        return known;
    }

    private static HashSet<string> ReadAll()
    {
        HashSet<string> all = [.. Verbs, .. Whole, .. WordList.Lines("roots.txt")];
        foreach (var line in WordList.Lines("wordforms.txt"))
        {
            if (line.Split('|') is [var form, var root])
                Forms.Add(form, root);
            else
                Exceptions.Add(line);
            all.Add(line.Split('|')[0]);
        }

        return all;
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
