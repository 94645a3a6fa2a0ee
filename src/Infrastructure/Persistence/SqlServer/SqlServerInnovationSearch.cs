using System.Linq.Expressions;
using JippApi.Application.Innovations.Directory;
using JippApi.Application.Search;

namespace JippApi.Infrastructure.Persistence.SqlServer;

/// <summary>
/// Searches the stored words directly, which every SQL Server can do: Full-Text Search is an optional feature that the
/// plain container lacks. See docs/decisions/0008-search.md.
/// </summary>
internal sealed class SqlServerInnovationSearch(JippDb db) : IInnovationSearch
{
    public IQueryable<DirectoryEntry> Matching(SearchQuery query, bool any)
    {
        var entry = Expression.Parameter(typeof(DirectoryEntry), "e");
        var match = query
            .Groups.Select(group => Relevance.Occurs(entry, nameof(DirectoryEntry.Words), group))
            .Aggregate(any ? Expression.OrElse : Expression.AndAlso);
        if (query.JoinedWords is { } joined)
            match = Expression.OrElse(match, Relevance.Contains(entry, nameof(DirectoryEntry.Words), joined));
        return db.Directory.Where(Expression.Lambda<Func<DirectoryEntry, bool>>(match, entry));
    }
}
