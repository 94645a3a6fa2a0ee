using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Places;
using JippApi.Domain.Institutions;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Institutions;

/// <summary>Requires that everything an institution names exists and that its name is not taken.</summary>
internal static class InstitutionReferences
{
    /// <summary>Returns the number of levels of units under an institution.</summary>
    public static async Task<int> LevelsBelowAsync(IAppDb db, InstitutionId id, CancellationToken ct)
    {
        List<InstitutionId?> level = [id];
        for (var levels = 0; ; levels++)
        {
            var parents = level;
            level = await db.Institutions.Where(i => parents.Contains(i.ParentId)).Select(i => (InstitutionId?)i.Id).ToListAsync(ct);
            if (level.Count == 0 || levels == Institution.MaxDepth)
                return levels;
        }
    }

    /// <summary>
    /// Requires that the caller may place an institution there; an administrator of a source may add the owners named
    /// in its records.
    /// </summary>
    public static async Task RequireWithinReachAsync(IAppDb db, ICurrentUser user, InstitutionInput input, bool isNew, CancellationToken ct)
    {
        var reach = user.Caller!.ReachOf(Permissions.WriteInstitutions);
        if (reach.CoversRegion(input.RegionCode) || (isNew && reach.Sources.Count > 0))
            return;
        if (input.ParentId is { } parent && await reach.CoversAsync(new InstitutionId(parent), db, ct))
            return;
        throw new ForbiddenException(Permissions.WriteInstitutions);
    }

    /// <summary>Returns the parent, its parent and so on, after checking the references.</summary>
    public static async Task<IReadOnlyList<Institution>> RequireReferencesAsync(
        IAppDb db,
        InstitutionInput input,
        InstitutionId? self,
        CancellationToken ct
    )
    {
        List<Fault> faults = [];
        var ancestors = input.ParentId is { } parent ? await InstitutionTree.InstitutionWithAncestorsAsync(db, new(parent), ct) : [];
        if (input.ParentId is not null && ancestors.Count == 0)
            faults.Add(new("/parentId", "UNKNOWN_INSTITUTION", input.ParentId));
        if (input.RegionCode is { } region && await db.Regions.FindAsync([region], ct) is null)
            faults.Add(new("/regionCode", "UNKNOWN_REGION", region));
        if (faults.Count > 0)
            throw new InvalidFieldsException(faults);

        var key = Institution.KeyOf(input.Name!, input.RegionCode);
        InstitutionRules.Unique.Require(!await db.Institutions.AnyAsync(i => i.NaturalKey == key && (self == null || i.Id != self), ct));
        return ancestors;
    }
}
