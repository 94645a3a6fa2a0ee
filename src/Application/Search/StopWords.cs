using System.Collections.Frozen;

namespace JippApi.Application.Search;

/// <summary>The words that carry no meaning in this field, from <c>stopwords.txt</c>.</summary>
internal static class StopWords
{
    public static FrozenSet<string> All { get; } = WordList.Lines("stopwords.txt").ToFrozenSet();

    public static bool Contains(string word) => All.Contains(word);
}
