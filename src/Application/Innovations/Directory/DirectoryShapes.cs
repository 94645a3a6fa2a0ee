using System.Linq.Expressions;
using JippApi.Application.Common;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Innovations.Directory;

/// <summary>Reads rows or counts by value from the directory.</summary>
internal static class DirectoryShapes
{
    public static IQueryable<DirectoryRow> Rows(this IQueryable<DirectoryEntry> entries, Expression<Func<DirectoryEntry, int>>? score)
    {
        Expression<Func<DirectoryEntry, int, DirectoryRow>> row = (e, points) =>
            new DirectoryRow(e.Number, points, e.UpdatedAt, e.Year, e.TitleKey, e.Card, e.LadderLevel);
        var entry = score?.Parameters[0] ?? Expression.Parameter(typeof(DirectoryEntry), "e");
        var body = Expression.Invoke(row, entry, score?.Body ?? Expression.Constant(0));
        return entries.Select(Expression.Lambda<Func<DirectoryEntry, DirectoryRow>>(body, entry));
    }

    /// <summary>
    /// Counts the entries by their value of a facet, most frequent first. Those that state none come last. An entry
    /// with
    /// several sources counts once for each.
    /// </summary>
    public static async Task<IReadOnlyList<FacetValue>> CountByAsync(
        this IQueryable<DirectoryEntry> entries,
        string facet,
        IAppDb db,
        CancellationToken ct
    )
    {
        var counts = await Values(entries, facet, db).ToListAsync(ct);
        if (facet == Facets.Source && await DirectoryFiltering.Without(db, entries, facet).CountAsync(ct) is > 0 and var rest)
            counts.Add(new(null, rest));
        return [.. counts.Where(count => count.Value is not null), .. counts.Where(count => count.Value is null)];
    }

    private static IQueryable<FacetValue> Values(IQueryable<DirectoryEntry> entries, string facet, IAppDb db) =>
        facet switch
        {
            Facets.Province => Count(entries, e => e.ProvinceCode),
            Facets.Sector => Count(entries, e => e.Sector),
            Facets.Phase => Count(entries, e => e.Phase),
            Facets.Existence => Count(entries, e => e.Existence),
            Facets.Freshness => Count(entries, e => e.Freshness),
            Facets.ConfirmationMethod => Count(entries, e => e.ConfirmationMethod),
            Facets.LadderLevel => Count(entries, e => e.LadderLevel),
            Facets.InstitutionKind => Count(entries, e => e.InstitutionKind),
#pragma warning disable CA1305 // becomes SQL
            Facets.Year => Count(entries, e => e.Year == 0 ? null : e.Year.ToString()),
#pragma warning restore CA1305
            Facets.Source => Count(
                db.DirectoryTerms.Where(t => t.Kind == TermKinds.Source).Join(entries, t => t.EntryNumber, e => e.Number, (t, e) => t),
                t => t.Value
            ),
            _ => throw new ArgumentOutOfRangeException(nameof(facet), facet, "No such facet."),
        };

    private static IQueryable<FacetValue> Count<T>(IQueryable<T> rows, Expression<Func<T, string?>> value) =>
        rows.GroupBy(value)
            .Select(group => new { group.Key, Count = group.Count() })
            .OrderByDescending(group => group.Count)
            .ThenBy(group => group.Key)
            .Select(group => new FacetValue(group.Key, group.Count));
}
