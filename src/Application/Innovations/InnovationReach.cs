using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Innovations;

namespace JippApi.Application.Innovations;

/// <summary>Ownership of innovations as a query filter: what is out of reach is not found.</summary>
public static class InnovationReach
{
    /// <summary>
    /// Filters innovations: those of covered institutions, those of covered sources, and those of covered regions that
    /// have no owner.
    /// </summary>
    public static IQueryable<Innovation> Within(this IQueryable<Innovation> innovations, Reach reach, IAppDb db)
    {
        if (reach.IsNationwide)
            return innovations;
        var (regions, sources) = (reach.Regions, reach.Sources);
        var owners = db.Institutions.Within(reach, db);
        return innovations.Where(i =>
            owners.Any(owner => owner.Id == i.OwnerId)
            || i.SourceRecords.Any(record => sources.Contains(record.Source))
#pragma warning disable CA1310 // becomes SQL
            || (i.OwnerId == null && regions.Any(region => i.RegionCode!.StartsWith(region)))
        );
#pragma warning restore CA1310
    }

    /// <summary>
    /// Whether a reach covers all of a record, as ending it needs: its owner, or every list in which it stands. Who keeps
    /// one of several lists only speaks for that.
    /// </summary>
    /// <param name="rows">The rows of lists that describe the record.</param>
    public static async Task<bool> CoversAllOfAsync(
        this Reach reach,
        Innovation innovation,
        IReadOnlyList<SourceRecord> rows,
        IAppDb db,
        CancellationToken ct
    ) =>
        reach.IsNationwide
        || (innovation.OwnerId is { } owner ? await reach.CoversAsync(owner, db, ct) : reach.CoversRegion(innovation.RegionCode))
        || (rows.Count > 0 && rows.All(row => reach.Sources.Contains(row.Source)));
}
