using System.Collections.Frozen;
using JippApi.Application.Search;

namespace JippApi.Application.Duplicates;

/// <summary>The words that many innovations share, from <c>generic-words.txt</c>.</summary>
internal static class GenericWords
{
    /// <summary>How much a generic word counts beside another one.</summary>
    private const double GenericWeight = 0.25;

    private static readonly FrozenSet<string> Stems = Read().ToFrozenSet();

    public static bool Contains(string stem) => Stems.Contains(stem);

    public static double WeightOf(string stem) => Stems.Contains(stem) ? GenericWeight : 1;

    private static IEnumerable<string> Read() =>
        MatchData.Lines("generic-words.txt").SelectMany(word => IndonesianStemmer.Stems(word.Trim()).Append(word.Trim()));
}
