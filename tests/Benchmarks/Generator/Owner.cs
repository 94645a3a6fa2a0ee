using JippApi.Domain.Institutions;
using JippApi.Domain.Regions;

namespace JippApi.Benchmarks.Generator;

/// <summary>An institution with its ancestors, its region and its province.</summary>
internal sealed record Owner(IReadOnlyList<Institution> Chain, Region? Region, Region? Province)
{
    /// <summary>Ordered independently of ids, so that the same seed chooses the same owners.</summary>
    public static Owner[] All(IReadOnlyList<Institution> institutions, IReadOnlyList<Region> regions)
    {
        var byId = institutions.ToDictionary(institution => institution.Id);
        var byCode = regions.ToDictionary(region => region.Code);
        return [.. institutions.OrderBy(institution => institution.NaturalKey, StringComparer.Ordinal).Select(Of)];

        Owner Of(Institution institution)
        {
            var region = institution.RegionCode is { } code ? byCode[code] : null;
            return new([.. ChainOf(institution)], region, region?.ParentCode is { } parent ? byCode[parent] : null);
        }

        IEnumerable<Institution> ChainOf(Institution? institution)
        {
            for (; institution is not null; institution = institution.ParentId is { } parent ? byId[parent] : null)
                yield return institution;
        }
    }
}
