using System.Collections.Frozen;

namespace JippApi.Application.Search;

/// <summary>
/// The words that form questions, from <c>questionwords.txt</c>. They are ignored in a query that has other words.
/// Unlike stop words they are kept in documents, where they may be part of a name.
/// </summary>
internal static class QuestionWords
{
    private static readonly FrozenSet<string> All = WordList.Lines("questionwords.txt").ToFrozenSet();

    public static bool Contains(string word) => All.Contains(word);

    public static List<SearchWord> Without(List<SearchWord> words)
    {
        var kept = words.FindAll(word => !All.Contains(word.Text));
        return kept.Count > 0 ? kept : words;
    }
}
