using JippApi.Application.Innovations.Directory;
using JippApi.Application.Search;
using Microsoft.EntityFrameworkCore;
using NpgsqlTypes;

namespace JippApi.Infrastructure.Persistence.PostgreSql;

/// <summary>Searches a stored <c>tsvector</c>. Words are put into the query as values and never parsed.</summary>
internal sealed class PostgreSqlInnovationSearch(JippDb db) : IInnovationSearch, IWordIndex
{
    public IQueryable<DirectoryEntry> Matching(SearchQuery query, bool any) => Matching<DirectoryEntry>(query, any);

    public IQueryable<TRow> Matching<TRow>(SearchQuery query, bool any)
        where TRow : class, IWordRow
    {
        var match = Match(query, any);
        return db.Set<TRow>().Where(e => EF.Property<NpgsqlTsVector>(e, PostgreSqlDb.Search).Matches(match));
    }

    private static NpgsqlTsQuery Match(SearchQuery query, bool any)
    {
        var groups = query.Groups.Select(group => group.Alternatives.Select(AllOf).Aggregate(Or));
        var match = groups.Aggregate(any ? Or : And);
        return query.JoinedWords is { } joined ? Or(match, Word(joined)) : match;
    }

    private static NpgsqlTsQuery AllOf(IReadOnlyList<string> stems) => stems.Select(Word).Aggregate(And);

    private static NpgsqlTsQuery Word(string stem) => new NpgsqlTsQueryLexeme(stem);

    private static NpgsqlTsQuery And(NpgsqlTsQuery a, NpgsqlTsQuery b) => new NpgsqlTsQueryAnd(a, b);

    private static NpgsqlTsQuery Or(NpgsqlTsQuery a, NpgsqlTsQuery b) => new NpgsqlTsQueryOr(a, b);
}
