namespace JippApi.Application.Search;

/// <summary>
/// Full-text search over any table of words. Every engine implements it with the same meaning. The result can be
/// filtered, ordered and paged before it is executed.
/// </summary>
public interface IWordIndex
{
    /// <summary>Returns the rows that contain all, or any, of the query's word groups.</summary>
    IQueryable<TRow> Matching<TRow>(SearchQuery query, bool any)
        where TRow : class, IWordRow;
}
