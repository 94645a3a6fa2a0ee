using JippApi.Application.Common;
using JippApi.Application.Search;

namespace JippApi.Application.Finding;

/// <summary>Corrects the words of a search by those that are known.</summary>
public interface IQuerySpelling
{
    /// <summary>Returns the query with the nearest known words; null when nothing changes.</summary>
    Task<SearchQuery?> NearestAsync(IAppDb db, SearchQuery query, CancellationToken ct);
}
