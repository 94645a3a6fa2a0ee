using JippApi.Application.Search;

namespace JippApi.Application.Innovations.Directory;

/// <summary>
/// Full-text search over the directory. Every engine implements it with the same meaning. The result can be filtered,
/// ordered and paged before it is executed.
/// </summary>
public interface IInnovationSearch
{
    /// <summary>Returns the entries that contain all, or any, of the query's word groups.</summary>
    IQueryable<DirectoryEntry> Matching(SearchQuery query, bool any);
}
