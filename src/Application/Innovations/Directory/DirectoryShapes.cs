using System.Linq.Expressions;
using JippApi.Application.Common;

namespace JippApi.Application.Innovations.Directory;

/// <summary>Reads rows or counts by value from the directory.</summary>
internal static class DirectoryShapes
{
    public static IQueryable<DirectoryRow> Rows(this IQueryable<DirectoryEntry> entries, Expression<Func<DirectoryEntry, int>>? score)
    {
        Expression<Func<DirectoryEntry, int, DirectoryRow>> row = (e, points) =>
            new DirectoryRow(e.Number, points, e.UpdatedAt, e.Year, e.TitleKey, e.Card);
        var entry = score?.Parameters[0] ?? Expression.Parameter(typeof(DirectoryEntry), "e");
        var body = Expression.Invoke(row, entry, score?.Body ?? Expression.Constant(0));
        return entries.Select(Expression.Lambda<Func<DirectoryEntry, DirectoryRow>>(body, entry));
    }

    public static IQueryable<FacetValue> CountBy(this IQueryable<DirectoryEntry> entries, string facet, IAppDb db) =>
        facet switch
        {
            Facets.Province => Count(entries.Where(e => e.ProvinceCode != null), e => e.ProvinceCode!),
            Facets.Sector => Count(entries.Where(e => e.Sector != null), e => e.Sector!),
            Facets.Phase => Count(entries.Where(e => e.Phase != null), e => e.Phase!),
            Facets.Existence => Count(entries, e => e.Existence),
            Facets.InstitutionKind => Count(entries.Where(e => e.InstitutionKind != null), e => e.InstitutionKind!),
#pragma warning disable CA1305 // becomes SQL
            Facets.Year => Count(entries.Where(e => e.Year > 0), e => e.Year.ToString()),
#pragma warning restore CA1305
            Facets.Source => Sources(entries, db),
            _ => throw new ArgumentOutOfRangeException(nameof(facet), facet, "No such facet."),
        };

    private static IQueryable<FacetValue> Count(IQueryable<DirectoryEntry> entries, Expression<Func<DirectoryEntry, string>> value) =>
        entries
            .GroupBy(value)
            .Select(group => new { group.Key, Count = group.Count() })
            .OrderByDescending(group => group.Count)
            .ThenBy(group => group.Key)
            .Select(group => new FacetValue(group.Key, group.Count));

    private static IQueryable<FacetValue> Sources(IQueryable<DirectoryEntry> entries, IAppDb db) =>
        db
            .DirectoryTerms.Where(t => t.Kind == TermKinds.Source)
            .Join(entries, t => t.EntryNumber, e => e.Number, (t, e) => t.Value)
            .GroupBy(value => value)
            .Select(group => new { group.Key, Count = group.Count() })
            .OrderByDescending(group => group.Count)
            .ThenBy(group => group.Key)
            .Select(group => new FacetValue(group.Key, group.Count));
}
