using JippApi.Application.Search;

namespace JippApi.Application.Innovations.Directory;

/// <summary>
/// Full-text search over the directory; each database brings its own, all with the same meaning. Composable: filter,
/// order and page before it runs.
/// </summary>
public interface IInnovationSearch
{
    /// <summary>The entries in which the query's groups of words occur: all of them, or any.</summary>
    IQueryable<DirectoryEntry> Matching(SearchQuery query, bool any);
}
