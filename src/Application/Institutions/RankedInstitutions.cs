using System.Globalization;
using System.Linq.Expressions;
using AutoMapper;
using JippApi.Application.Common;
using JippApi.Application.Search.Names;
using JippApi.Domain.Institutions;

namespace JippApi.Application.Institutions;

/// <summary>Pages of the institutions that match a text, best first and then by name.</summary>
internal static class RankedInstitutions
{
    /// <summary>Reads a page.</summary>
    public static Task<Listing<InstitutionItem>> PageAsync(
        IQueryable<Institution> rows,
        InstitutionQuery query,
        KeysetPage<string> page,
        IMapper mapper,
        CancellationToken ct
    )
    {
        var ranked = Rank(rows, query);
        return page.ReadAsync(
            (key, backwards) => From(ranked, key, backwards),
            row => mapper.Map<InstitutionItem>(row.Institution),
            row => $"{row.Rank} {row.Institution.NaturalKey}",
            ct
        );
    }

    private static IQueryable<Ranked> Rank(IQueryable<Institution> rows, InstitutionQuery query)
    {
        var rank = query.Rank();
        var row = Expression.MemberInit(
            Expression.New(typeof(Ranked)),
            Expression.Bind(typeof(Ranked).GetProperty(nameof(Ranked.Institution))!, rank.Parameters[0]),
            Expression.Bind(typeof(Ranked).GetProperty(nameof(Ranked.Rank))!, rank.Body)
        );
        return rows.Where(query.Matches()).Select(Expression.Lambda<Func<Institution, Ranked>>(row, rank.Parameters));
    }

    private static IQueryable<Ranked> From(IQueryable<Ranked> rows, string? start, bool backwards)
    {
        if (start is not null)
        {
            var (rank, key) = (int.Parse(start.AsSpan(0, 1), CultureInfo.InvariantCulture), start[2..]);
            rows = backwards
                ? rows.Where(r => r.Rank < rank || (r.Rank == rank && r.Institution.NaturalKey.CompareTo(key) < 0))
                : rows.Where(r => r.Rank > rank || (r.Rank == rank && r.Institution.NaturalKey.CompareTo(key) > 0));
        }

        return backwards
            ? rows.OrderByDescending(r => r.Rank).ThenByDescending(r => r.Institution.NaturalKey)
            : rows.OrderBy(r => r.Rank).ThenBy(r => r.Institution.NaturalKey);
    }

    private sealed record Ranked
    {
        public Institution Institution { get; init; } = null!;

        public int Rank { get; init; }
    }
}
