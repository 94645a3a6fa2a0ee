using JippApi.Application.ReferenceData;

namespace JippApi.Application.Finding;

/// <summary>
/// The kinds of resources that the search over everything finds. Each is named by a row of the reference data and found
/// by an <see cref="ISearchKind"/>; nothing else knows them by name. Equal scores are listed in the order of the rows.
/// </summary>
public static class SearchKinds
{
    /// <summary>The reference data set of the kinds.</summary>
    public const string Set = "search-kinds";

    private static readonly Dictionary<string, int> Ranks = ReferenceSets.All[Set].Select((kind, at) => (kind.Code, at)).ToDictionary();

    /// <summary>The codes of all kinds, in their order.</summary>
    public static IReadOnlyList<string> Codes { get; } = [.. ReferenceSets.All[Set].Select(kind => kind.Code)];

    /// <summary>Returns the place of a kind among all; null if there is no such kind.</summary>
    public static int? RankOf(string kind) => Ranks.TryGetValue(kind, out var rank) ? rank : null;
}
