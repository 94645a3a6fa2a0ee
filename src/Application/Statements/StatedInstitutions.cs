using JippApi.Application.CodeMappings;
using JippApi.Application.Common;
using JippApi.Application.Search.Names;
using JippApi.Domain.CodeMappings;
using JippApi.Domain.Institutions;
using JippApi.Domain.Regions;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Statements;

/// <summary>The institutions of a batch of rows, found with few queries. None is ever guessed.</summary>
internal sealed class StatedInstitutions
{
    private readonly CodeBook book;
    private readonly Dictionary<string, Found> governments;
    private readonly ILookup<string, Found> byName;
    private readonly ILookup<string, Found> bySpelling;
    private readonly HashSet<Guid> mapped;

    private StatedInstitutions(CodeBook book, List<Found> found, HashSet<Guid> mapped)
    {
        (this.book, this.mapped) = (book, mapped);
        governments = found.Where(i => i.GovernmentOf is not null).DistinctBy(i => i.GovernmentOf).ToDictionary(i => i.GovernmentOf!);
        byName = found.ToLookup(i => i.NaturalKey);
        bySpelling = found.Where(i => i.SpellingKey is not null).ToLookup(i => i.SpellingKey!);
    }

    /// <summary>Reads what the rows need.</summary>
    /// <param name="names">The names of institution and unit in the rows, with the region that they state.</param>
    public static async Task<StatedInstitutions> ForAsync(
        IAppDb db,
        CodeBook book,
        IReadOnlyCollection<(string? Institution, string? Unit, string? Region)> names,
        CancellationToken ct
    )
    {
        HashSet<string> keys = [],
            spellings = [],
            regions = [];
        HashSet<Guid> mapped = [];
        foreach (var (institution, unit, region) in names)
        {
            var government = institution is null ? null : RegionText.GovernmentIn(institution).Code;
            foreach (var name in new[] { institution, unit }.OfType<string>())
            {
                if (RegionText.GovernmentIn(name).Code is { } code)
                    regions.Add(code);
                if (Guid.TryParse(book.CodeOf(MappedSets.Institutions, Named(name, institution)), out var id))
                    mapped.Add(id);
                foreach (var part in WithParts(name))
                {
                    foreach (var at in RegionsOf(part, region ?? government))
                    {
                        keys.Add(Institution.KeyOf(part, at));
                        spellings.Add(InstitutionWords.KeyOf(part, at));
                    }
                }
            }

            if (region is not null)
                regions.Add(region);
        }

        var found = await db
            .Institutions.AsNoTracking()
            .Where(i =>
                keys.Contains(i.NaturalKey)
                || (i.SpellingKey != null && spellings.Contains(i.SpellingKey))
                || (i.GovernmentOf != null && regions.Contains(i.GovernmentOf))
            )
            .Select(i => new Found(
                i.Id.Value,
                i.ParentId == null ? null : i.ParentId.Value.Value,
                i.NaturalKey,
                i.SpellingKey,
                i.GovernmentOf
            ))
            .ToListAsync(ct);
        return new(book, found, await ExistingAsync(db, mapped, ct));
    }

    /// <summary>
    /// Returns the institution of a name; null when it is none, or one of several.
    /// </summary>
    /// <param name="name">The name.</param>
    /// <param name="region">The region that the row states.</param>
    /// <param name="within">The institution of which it is a unit, as the row names it.</param>
    public (Guid? Id, bool IsAmbiguous) Find(string name, string? region, string? within)
    {
        if (Guid.TryParse(book.CodeOf(MappedSets.Institutions, Named(name, within)), out var id) && mapped.Contains(id))
            return (id, false);
        if (GovernmentOf(name, region) is { } government)
            return (government, false);
        foreach (var at in RegionsOf(name, region))
        {
            if (at is null && within is not null && region is not null)
                break; // a unit of a regional government is no national institution
            var same = Called(name, at);
            if (same.Count > 0)
                return same is [var only] ? (only.Id, false) : (null, true);
        }

        return (UnitOfNamed(name, region), false);
    }

    /// <summary>
    /// Returns the unit of a name that ends in the institution above it, such as <c>Balai Besar POM Surabaya, BPOM</c>.
    /// </summary>
    private Guid? UnitOfNamed(string name, string? region)
    {
        if (WithParts(name) is not [_, var unit, var above])
            return null;
        var parents = RegionsOf(above, region).SelectMany(at => Called(above, at)).Select(i => (Guid?)i.Id).ToHashSet();
        var units = RegionsOf(unit, region).SelectMany(at => Called(unit, at)).Where(i => parents.Contains(i.ParentId)).ToList();
        return units.DistinctBy(i => i.Id).ToList() is [var only] ? only.Id : null;
    }

    private List<Found> Called(string name, string? region) =>
        [.. byName[Institution.KeyOf(name, region)].Concat(bySpelling[InstitutionWords.KeyOf(name, region)]).DistinctBy(i => i.Id)];

    /// <summary>A name, and what stands before and after its last comma.</summary>
    private static string[] WithParts(string name) =>
        name.LastIndexOf(',') is > 0 and var comma && name[(comma + 1)..].Trim() is { Length: > 0 } above
            ? [name, name[..comma].Trim(), above]
            : [name];

    /// <summary>Returns the government of a region that a row states.</summary>
    public Guid? GovernmentOf(string region) => governments.GetValueOrDefault(region)?.Id;

    /// <summary>The name to map: a unit with its government, because every regency has a health office.</summary>
    public static string Named(string name, string? within) =>
        within is null || within == name || RegionText.Within(name).Count > 0 ? name : $"{name}, {within}";

    private Guid? GovernmentOf(string name, string? region)
    {
        var stated = RegionText.GovernmentIn(name);
        var code = stated.Code ?? (stated.IsAmbiguous && region is not null && RegionText.Within(name).Contains(region) ? region : null);
        return code is not null && governments.TryGetValue(code, out var government) ? government.Id : null;
    }

    /// <summary>
    /// The regions in which an institution of that name may be: the one that the row states, those in it that the name
    /// contains, or any that it contains when the row states none; last the whole country.
    /// </summary>
    private static IEnumerable<string?> RegionsOf(string name, string? region)
    {
        var named = RegionText.Within(name).Where(code => region is null || RegionCode.LiesIn(code, region)).Take(4);
        return new[] { region }.OfType<string>().Concat(named).Distinct().Append(null);
    }

    private static async Task<HashSet<Guid>> ExistingAsync(IAppDb db, HashSet<Guid> ids, CancellationToken ct)
    {
        if (ids.Count == 0)
            return [];
        var keys = ids.Select(id => new InstitutionId(id)).ToList();
        var existing = await db.Institutions.Where(i => keys.Contains(i.Id)).Select(i => i.Id).ToListAsync(ct);
        return [.. existing.Select(id => id.Value)];
    }

    private sealed record Found(Guid Id, Guid? ParentId, string NaturalKey, string? SpellingKey, string? GovernmentOf);
}
