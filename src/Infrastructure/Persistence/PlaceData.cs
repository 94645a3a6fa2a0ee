using JippApi.Application.Common;
using JippApi.Application.Places;
using JippApi.Application.Search.Names;
using JippApi.Domain.Institutions;
using JippApi.Domain.Regions;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.Persistence;

/// <summary>
/// Brings to a database what a release knows about places: the official list of regions, and the words by which
/// institutions are found. Repeatable: what is right already is left alone.
/// </summary>
internal static class PlaceData
{
    private const int Batch = 500;

    public static async Task UpdateAsync(JippDb db, CancellationToken ct)
    {
        await db.InTransactionAsync(() => UpdateRegionsAsync(db, ct), ct);
        db.ClearTrackedChanges();
        await UpdateInstitutionsAsync(db, ct);
    }

    /// <summary>Adds the regions that are missing, and takes over corrected names.</summary>
    public static async Task<int> UpdateRegionsAsync(JippDb db, CancellationToken ct)
    {
        var known = await db.Regions.ToDictionaryAsync(r => r.Code, ct);
        foreach (var official in OfficialRegions.All)
            if (known.TryGetValue(official.Code, out var region))
                region.Correct(official.Name);
            else
                db.Regions.Add(Region.FromOfficialList(official.Code, official.Name, official.Kind));
        return await db.SaveChangesAsync(ct);
    }

    /// <summary>
    /// Computes the words anew where the release does so differently. This is no change of the institution: its version
    /// stays.
    /// </summary>
    private static async Task UpdateInstitutionsAsync(JippDb db, CancellationToken ct)
    {
        var after = "";
        while (true)
        {
            var start = after;
            var rows = await db
                .Institutions.AsNoTracking()
                .Where(i => i.NaturalKey.CompareTo(start) > 0)
                .OrderBy(i => i.NaturalKey)
                .Take(Batch)
                .ToListAsync(ct);
            if (rows.Count == 0)
                return;
            after = rows[^1].NaturalKey;
            await db.InTransactionAsync(() => UpdateAsync(db, rows, ct), ct);
        }
    }

    private static async Task<int> UpdateAsync(JippDb db, List<Institution> rows, CancellationToken ct)
    {
        var updated = 0;
        foreach (var row in rows)
        {
            var words = InstitutionWords.Of(row.Name, row.ShortName, row.RegionCode);
            var key = InstitutionWords.KeyOf(row.Name, row.RegionCode);
            if ((row.Words, row.SpellingKey) != (words, key))
                updated += await db
                    .Institutions.Where(i => i.Id == row.Id && i.Version == row.Version)
                    .ExecuteUpdateAsync(i => i.SetProperty(x => x.Words, words).SetProperty(x => x.SpellingKey, key), ct);
        }

        if (updated > 0)
            db.TouchedFamilies.Add(DataGroups.Institutions);
        return await db.SaveChangesAsync(ct);
    }
}
