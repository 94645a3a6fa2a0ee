using JippApi.Domain.Institutions;
using JippApi.Domain.Regions;
using JippApi.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Benchmarks.Generator;

/// <summary>Adds to the sample data the government of every region and a few offices under each.</summary>
internal static class SyntheticInstitutions
{
    private static readonly (string Name, InstitutionKind Kind)[] Offices =
    [
        ("Dinas Kesehatan", InstitutionKind.RegionalApparatus),
        ("Dinas Pendidikan", InstitutionKind.RegionalApparatus),
        ("Dinas Sosial", InstitutionKind.RegionalApparatus),
        ("RSUD", InstitutionKind.Hospital),
    ];

    public static async Task AddAsync(JippDb db, DateTimeOffset at)
    {
        var known = await db.Institutions.ToDictionaryAsync(institution => institution.NaturalKey);
        var governments = known.Values.Where(i => i.GovernmentOf is not null).ToDictionary(i => i.GovernmentOf!);
        foreach (var region in await db.Regions.AsNoTracking().OrderBy(region => region.Code).ToListAsync())
        {
            var government =
                governments.GetValueOrDefault(region.Code) ?? Add(new(NameOf(region), null, KindOf(region), region.Code, null, null), []);
            foreach (var (name, kind) in Offices)
                Add(new($"{name} {region.Name}", null, kind, region.Code, government.Id, null), [government]);
        }

        await db.SaveChangesAsync();

        Institution Add(InstitutionDetails details, Institution[] ancestors)
        {
            if (known.TryGetValue(Institution.KeyOf(details.Name, details.RegionCode), out var institution))
                return institution;
            return db.Institutions.Add(Institution.Register(details, ancestors, at)).Entity;
        }
    }

    private static string NameOf(Region region) =>
        region.Kind == RegionKind.Province ? $"Pemerintah Provinsi {region.Name}" : $"Pemerintah {region.Name}";

    private static InstitutionKind KindOf(Region region) =>
        region.Kind switch
        {
            RegionKind.Province => InstitutionKind.Province,
            RegionKind.Regency => InstitutionKind.Regency,
            _ => InstitutionKind.City,
        };
}
