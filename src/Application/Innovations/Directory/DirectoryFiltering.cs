using System.Linq.Expressions;
using JippApi.Application.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Innovations.Directory;

/// <summary>Applies filters to the directory.</summary>
public static class DirectoryFiltering
{
    /// <summary>Filters directory entries.</summary>
    /// <param name="db">The database.</param>
    /// <param name="rows">The entries to filter.</param>
    /// <param name="filter">The filter, with the units of its institutions already added.</param>
    /// <param name="except">A facet whose own filter is ignored.</param>
    public static IQueryable<DirectoryEntry> Filtered(
        IAppDb db,
        IQueryable<DirectoryEntry> rows,
        DirectoryFilter filter,
        string? except = null
    )
    {
        if (except != Facets.Province)
            rows = rows.WhereIn(e => e.ProvinceCode, filter.Provinces);
        if (except != Facets.Sector)
            rows = rows.WhereIn(e => e.Sector, filter.Sectors);
        if (except != Facets.Phase)
            rows = rows.WhereIn(e => e.Phase, filter.Phases);
        if (except != Facets.Existence)
            rows = rows.WhereIn(e => e.Existence, filter.Existences);
        if (except != Facets.InstitutionKind)
            rows = rows.WhereIn(e => e.InstitutionKind, filter.InstitutionKinds);
        if (except != Facets.Year)
            rows = rows.InYears(filter);
        if (except != Facets.Source)
            rows = DirectoryFiltering.WithTerm(db, rows, TermKinds.Source, filter.Sources);
        rows = DirectoryFiltering.WithTerm(db, rows, TermKinds.Sdg, filter.Sdgs);
        rows = DirectoryFiltering.WithTerm(db, rows, TermKinds.Tag, filter.Tags);
        rows = DirectoryFiltering.WithTerm(db, rows, TermKinds.Award, filter.Awards);
        rows = rows.Confirmed(filter, except);
        if (except != Facets.LadderLevel)
            rows = rows.OnRungs(filter);
        rows = rows.WhereIn(e => e.InstitutionId, [.. filter.Institutions.Select(id => (Guid?)id)]);
        rows = rows.InRegions(filter.Regions);
        if (filter.SourceRecordIds.Count > 0)
            rows = rows.Where(e => filter.Only!.Contains(e.Id));
        if (filter.HasAward)
            rows = rows.Where(e => e.HasAward);
        foreach (var facet in filter.Lacks.Where(facet => facet != except))
            rows = Without(db, rows, facet);
        return filter.UpdatedSince is { } since ? rows.Where(e => e.UpdatedAt >= since) : rows;
    }

    /// <summary>Filters by the confirmation of whether they still run.</summary>
    internal static IQueryable<DirectoryEntry> Confirmed(
        this IQueryable<DirectoryEntry> rows,
        DirectoryFilter filter,
        string? except = null
    )
    {
        if (except != Facets.Freshness)
            rows = rows.WhereIn(e => e.Freshness, filter.Freshnesses);
        if (except != Facets.ConfirmationMethod)
            rows = rows.WhereIn(e => e.ConfirmationMethod, filter.ConfirmationMethods);
        if (filter.ConfirmedSince is { } since)
            rows = rows.Where(e => e.ConfirmedOn >= since);
        return filter.InDispute is { } inDispute ? rows.Where(e => e.InDispute == inDispute) : rows;
    }

    /// <summary>Filters by the rung of the institutionalisation ladder.</summary>
    internal static IQueryable<DirectoryEntry> OnRungs(this IQueryable<DirectoryEntry> rows, DirectoryFilter filter) =>
        rows.WhereIn(e => e.LadderLevel, filter.LadderLevels);

    /// <summary>Returns the filter with the innovations that have its keys.</summary>
    public static async Task<DirectoryFilter> FindKeysAsync(IAppDb db, DirectoryFilter filter, CancellationToken ct)
    {
        if (filter.SourceRecordIds.Count == 0)
            return filter;
        var (keys, lists) = (filter.SourceRecordIds, Enum.GetValues<InnovationSource>());
        var found = await db
            .Innovations.SelectMany(i => i.SourceRecords, (i, r) => new { i.Id, Record = r })
            .Where(row => lists.Contains(row.Record.Source) && keys.Contains(row.Record.SourceRecordId!))
            .Select(row => row.Id)
            .Distinct()
            .ToListAsync(ct);
        return filter with { Only = [.. found.Select(id => id.Value)] };
    }

    /// <summary>Returns the filter with the units of its institutions added.</summary>
    public static async Task<DirectoryFilter> IncludeUnitsAsync(IAppDb db, DirectoryFilter filter, CancellationToken ct)
    {
        if (filter.Institutions.Count == 0)
            return filter;

        List<InstitutionId?> level = [.. filter.Institutions.Select(id => (InstitutionId?)new InstitutionId(id))];
        HashSet<Guid> all = [.. filter.Institutions];
        while (level.Count > 0)
        {
            var parents = level;
            var children = await db.Institutions.Where(i => parents.Contains(i.ParentId)).Select(i => i.Id).ToListAsync(ct);
            level = [.. children.Where(id => all.Add(id.Value)).Select(id => (InstitutionId?)id)];
        }

        return filter with
        {
            Institutions = [.. all],
        };
    }

    /// <summary>Filters the entries that do not state a facet.</summary>
    public static IQueryable<DirectoryEntry> Without(IAppDb db, IQueryable<DirectoryEntry> rows, string facet) =>
        facet switch
        {
            Facets.Province => rows.Where(e => e.ProvinceCode == null),
            Facets.Sector => rows.Where(e => e.Sector == null),
            Facets.Phase => rows.Where(e => e.Phase == null),
            Facets.ConfirmationMethod => rows.Where(e => e.ConfirmationMethod == null),
            Facets.InstitutionKind => rows.Where(e => e.InstitutionKind == null),
            Facets.Year => rows.Where(e => e.Year == 0),
            Facets.Source => rows.Where(e => !db.DirectoryTerms.Any(t => t.EntryNumber == e.Number && t.Kind == TermKinds.Source)),
            _ => throw new ArgumentOutOfRangeException(nameof(facet), facet, "Always stated."),
        };

    private static IQueryable<DirectoryEntry> WhereIn<T>(
        this IQueryable<DirectoryEntry> rows,
        Expression<Func<DirectoryEntry, T>> column,
        IReadOnlyList<T> values
    )
    {
        if (values.Count == 0)
            return rows;
        var first = values[0];
        Expression<Func<T>> one = () => first;
        Expression<Func<T, bool>> any = value => values.Contains(value);
        Expression test = values.Count == 1 ? Expression.Equal(column.Body, one.Body) : Expression.Invoke(any, column.Body);
        return rows.Where(Expression.Lambda<Func<DirectoryEntry, bool>>(test, column.Parameters));
    }

    private static IQueryable<DirectoryEntry> InYears(this IQueryable<DirectoryEntry> rows, DirectoryFilter filter)
    {
        rows = rows.WhereIn(e => e.Year, filter.Years);
        if (filter.YearFrom is { } from)
            rows = rows.Where(e => e.Year >= from);
        return filter.YearBefore is { } before ? rows.Where(e => e.Year < before && e.Year > 0) : rows;
    }

    private static IQueryable<DirectoryEntry> WithTerm(
        IAppDb db,
        IQueryable<DirectoryEntry> rows,
        string kind,
        IReadOnlyList<string> values
    ) =>
        values.Count == 0
            ? rows
            : rows.Where(e =>
                db.DirectoryTerms.Where(t => t.Kind == kind && values.Contains(t.Value)).Select(t => t.EntryNumber).Contains(e.Number)
            );

    private static IQueryable<DirectoryEntry> InRegions(this IQueryable<DirectoryEntry> rows, IReadOnlyList<string> beginnings)
    {
        if (beginnings is [{ Length: 2 } province])
            return rows.Where(e => e.ProvinceCode == province);
        if (beginnings is [{ Length: 5 } region])
            return rows.Where(e => e.RegionCode == region);
        if (beginnings is [var beginning])
            return rows.Where(e => e.RegionCode!.StartsWith(beginning));

#pragma warning disable CA1310 // becomes SQL
        return beginnings.Count == 0 ? rows : rows.Where(e => beginnings.Any(start => e.RegionCode!.StartsWith(start)));
    }
}
#pragma warning restore CA1310
