using JippApi.Application.Search;

namespace JippApi.Application.Tests.Search;

/// <summary>The definition of a match in plain words, which each database has to agree with.</summary>
internal static class Matching
{
    public static bool Finds(this SearchQuery query, SearchDocument document)
    {
        bool Holds(string root) => document.All.Contains($" {root} ", StringComparison.Ordinal);

        return query.Groups.All(group => group.Alternatives.Any(roots => roots.All(Holds)))
            || (query.JoinedWords is { } joined && Holds(joined));
    }
}
