using System.Collections.Frozen;

namespace JippApi.Application.Search;

/// <summary>
/// The words with which people ask, from <c>questionwords.txt</c>: nothing is searched by them while the question has
/// others. Unlike stop words they are kept of documents, where they may be part of a name.
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
