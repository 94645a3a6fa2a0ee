using JippApi.Application.Common;
using JippApi.Domain.Institutions;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Places;

/// <summary>Reads institutions with those above them.</summary>
internal static class InstitutionTree
{
    /// <summary>
    /// Loads institutions and those above them, with one query for each level, so that reading one of them needs none.
    /// </summary>
    public static async Task PreloadAsync(IAppDb db, IEnumerable<InstitutionId> ids, CancellationToken ct)
    {
        HashSet<InstitutionId> seen = [.. ids];
        List<InstitutionId> level = [.. seen];
        while (level.Count > 0)
        {
            var wanted = level;
            var loaded = await db.Institutions.Where(i => wanted.Contains(i.Id)).ToListAsync(ct);
            level = [.. loaded.Select(i => i.ParentId).OfType<InstitutionId>().Where(seen.Add)];
        }
    }

    /// <summary>Returns an institution, its parent and so on.</summary>
    public static async Task<IReadOnlyList<Institution>> InstitutionWithAncestorsAsync(IAppDb db, InstitutionId id, CancellationToken ct)
    {
        List<Institution> chain = [];
        InstitutionId? next = id;
        while (next is { } current && chain.Count <= Institution.MaxDepth)
        {
            var institution = await db.Institutions.FindAsync([current], ct);
            if (institution is null)
                break;
            chain.Add(institution);
            next = institution.ParentId;
        }

        return chain;
    }
}
