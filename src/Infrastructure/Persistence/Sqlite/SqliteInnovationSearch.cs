using JippApi.Application.Finding;
using JippApi.Application.Innovations.Directory;
using JippApi.Application.Search;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.Persistence.Sqlite;

/// <summary>Searches with FTS5. Every word is quoted, so that nothing a person types acts as an operator.</summary>
internal sealed class SqliteInnovationSearch(JippDb db) : IInnovationSearch, IWordIndex
{
    public IQueryable<DirectoryEntry> Matching(SearchQuery query, bool any) => Matching<DirectoryEntry>(query, any);

    public IQueryable<TRow> Matching<TRow>(SearchQuery query, bool any)
        where TRow : class, IWordRow
    {
        var match = Match(query, any);
        var found = db.Set<SearchHit>();
        var hits =
            typeof(TRow) == typeof(SearchEntry)
                ? found.FromSql($"SELECT rowid AS Number FROM EntrySearch WHERE EntrySearch MATCH {match}")
                : found.FromSql($"SELECT rowid AS Number FROM DirectorySearch WHERE DirectorySearch MATCH {match}");
        return db.Set<TRow>().Where(e => hits.Select(hit => hit.Number).Contains(e.Number));
    }

    private static string Match(SearchQuery query, bool any)
    {
        var groups = query.Groups.Select(group => "(" + string.Join(" OR ", group.Alternatives.Select(AllOf)) + ")");
        var match = string.Join(any ? " OR " : " AND ", groups);
        return query.JoinedWords is { } joined ? $"({match}) OR \"{joined}\"" : match;
    }

    private static string AllOf(IReadOnlyList<string> stems) => "(" + string.Join(" AND ", stems.Select(stem => $"\"{stem}\"")) + ")";
}
