namespace JippApi.Application.Search;

/// <summary>Tells words of Indonesian from typing errors and foreign words.</summary>
internal static class IndonesianWords
{
    /// <summary>Whether the word, in plain lower case, is a root of the lists or a form of one.</summary>
    public static bool IsWord(string word) => IndonesianStemmer.IsKnown(word);
}
