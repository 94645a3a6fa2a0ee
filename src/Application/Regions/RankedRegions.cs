using JippApi.Application.Common;
using JippApi.Domain.Regions;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Regions;

/// <summary>Pages of the regions that match a text, best first and then by code.</summary>
internal static class RankedRegions
{
    /// <summary>Reads a page. The regions that match, a few hundred at most, are ordered in memory.</summary>
    public static Task<Listing<RegionDetails>> PageAsync(
        IQueryable<Region> rows,
        IReadOnlyDictionary<string, int> ranks,
        KeysetPage<string> page,
        CancellationToken ct
    )
    {
        return page.ReadAsync(ReadAsync, RegionDetails.Of, KeyOf);

        string KeyOf(Region region) => $"{ranks[region.Code]} {region.Code}";

        async Task<List<Region>> ReadAsync(string? start, bool backwards, int count)
        {
            var matching = (await rows.ToListAsync(ct)).Where(region => ranks.ContainsKey(region.Code));
            var ordered = backwards
                ? matching.OrderByDescending(KeyOf, StringComparer.Ordinal)
                : matching.OrderBy(KeyOf, StringComparer.Ordinal);
            return
            [
                .. ordered
                    .SkipWhile(region =>
                        start is not null && Math.Sign(string.CompareOrdinal(KeyOf(region), start)) != (backwards ? -1 : 1)
                    )
                    .Take(count),
            ];
        }
    }
}
