using JippApi.Application.Innovations.Directory;
using JippApi.Application.Search;
using JippApi.Domain.ProblemStatements;

namespace JippApi.Application.ProblemMatching;

/// <summary>
/// Compares the words of a problem with those of innovations. A word weighs more the fewer of the compared innovations
/// have it, and twice as much in the title of the problem. The words of the heaviest few make a full score.
/// </summary>
internal sealed class ProblemWords
{
    private const int FullScore = 3;
    private const double TitleWeight = 2;
    private const double InTitle = 1;
    private const double InKeys = 0.7;
    private const double InText = 0.6;

    private readonly List<(SearchGroup Group, double Weight)> words;
    private readonly double full;

    private ProblemWords(List<(SearchGroup Group, double Weight)> words)
    {
        this.words = words;
        full = words.Select(word => word.Weight).OrderDescending().Take(FullScore).Sum();
    }

    /// <summary>Returns the query that finds candidates: its first words count.</summary>
    public static SearchQuery Query(ProblemStatement problem) =>
        SearchQuery.Parse($"{problem.Title} {problem.AffectedGroup} {problem.Description}").Loosened();

    /// <summary>Returns the words of a problem, weighed by how rare they are among the candidates.</summary>
    public static ProblemWords Of(ProblemStatement problem, IReadOnlyList<DirectoryEntry> candidates)
    {
        var title = SearchQuery.Parse(problem.Title).Loosened().Groups;
        var rest = SearchQuery.Parse($"{problem.AffectedGroup} {problem.Description}").Loosened().Groups;
        return new([
            .. title
                .Select(group => (Group: group, Weight: TitleWeight))
                .Concat(rest.Select(group => (Group: group, Weight: 1.0)))
                .Where(word => !IsPlace(word.Group))
                .DistinctBy(word => string.Join(' ', word.Group.Alternatives[0]))
                .Select(word => (word.Group, word.Weight * Rarity(word.Group, candidates)))
                .Where(word => word.Item2 > 0),
        ]);
    }

    /// <summary>Returns the score of an innovation, 0 to 1, and the words that it shares, the heaviest first.</summary>
    public (double Score, IReadOnlyList<string> Shared) Compare(DirectoryEntry entry)
    {
        var shared = words
            .Select(word => (Word: string.Join(' ', word.Group.Alternatives[0]), Points: word.Weight * Share(entry, word.Group)))
            .Where(word => word.Points > 0)
            .OrderByDescending(word => word.Points)
            .ThenBy(word => word.Word, StringComparer.Ordinal)
            .ToList();
        return (full == 0 ? 0 : Math.Min(1, shared.Sum(word => word.Points) / full), shared.ConvertAll(word => word.Word));
    }

    /// <summary>A word that no candidate has tells nothing about any of them.</summary>
    private static double Rarity(SearchGroup group, IReadOnlyList<DirectoryEntry> candidates)
    {
        var having = candidates.Count(entry => Occurs(group, entry.Words));
        return having == 0 ? 0 : Math.Log(1 + (candidates.Count + 1.0) / (1 + having));
    }

    private static double Share(DirectoryEntry entry, SearchGroup group) =>
        Occurs(group, entry.TitleWords) ? InTitle
        : Occurs(group, entry.KeyWords) ? InKeys
        : Occurs(group, entry.Words) ? InText
        : 0;

    private static bool Occurs(SearchGroup group, string text) =>
        group.Alternatives.Any(stems => stems.All(stem => text.Contains($" {stem} ", StringComparison.Ordinal)));

    /// <summary>Places are compared as regions, not as words.</summary>
    private static bool IsPlace(SearchGroup group) => group.Alternatives.Any(stems => stems is [var stem] && PlaceGroups.IsKey(stem));
}
