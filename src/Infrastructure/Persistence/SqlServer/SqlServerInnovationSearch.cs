using System.Linq.Expressions;
using JippApi.Application.Innovations.Directory;
using JippApi.Application.Search;

namespace JippApi.Infrastructure.Persistence.SqlServer;

/// <summary>
/// Searches the stored words directly, which every SQL Server can do: Full-Text Search is an optional feature that the
/// plain container lacks. See docs/decisions/0008-search.md.
/// </summary>
internal sealed class SqlServerInnovationSearch(JippDb db) : IInnovationSearch, IWordIndex
{
    public IQueryable<DirectoryEntry> Matching(SearchQuery query, bool any) => Matching<DirectoryEntry>(query, any);

    public IQueryable<TRow> Matching<TRow>(SearchQuery query, bool any)
        where TRow : class, IWordRow
    {
        var row = Expression.Parameter(typeof(TRow), "e");
        var match = query
            .Groups.Select(group => WordScore.Occurs(row, nameof(IWordRow.Words), group))
            .Aggregate(any ? Expression.OrElse : Expression.AndAlso);
        if (query.JoinedWords is { } joined)
            match = Expression.OrElse(match, WordScore.Contains(row, nameof(IWordRow.Words), joined));
        return db.Set<TRow>().Where(Expression.Lambda<Func<TRow, bool>>(match, row));
    }
}
