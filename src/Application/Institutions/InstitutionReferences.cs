using JippApi.Application.Common;
using JippApi.Application.Places;
using JippApi.Application.Search.Names;
using JippApi.Domain.Institutions;
using JippApi.Domain.Regions;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Institutions;

/// <summary>
/// Requires that everything an institution names exists and fits, and that what it is nobody else is.
/// </summary>
internal static class InstitutionReferences
{
    private const string GovernmentsLock = "governments";
    private const string NamesLock = "institution-names";

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

    /// <summary>Returns the parent, its parent and so on, after checking the references.</summary>
    public static async Task<IReadOnlyList<Institution>> RequireReferencesAsync(
        IAppDb db,
        InstitutionInput input,
        Institution? before,
        CancellationToken ct
    )
    {
        List<Fault> faults = [];
        var ancestors = input.ParentId is { } parent ? await InstitutionTree.InstitutionWithAncestorsAsync(db, new(parent), ct) : [];
        if (input.ParentId is not null && ancestors.Count == 0)
            faults.Add(new("/parentId", "UNKNOWN_INSTITUTION", input.ParentId));
        if (input.RegionCode is { } region && await db.Regions.FindAsync([region], ct) is null)
            faults.Add(RegionCodes.Unknown("/regionCode", region));
        else if (IsMoved(before, input) && ancestors is [{ RegionCode: { } above }, ..] && !LiesIn(input.RegionCode, above))
            faults.Add(new("/regionCode", "REGION_OUTSIDE_PARENT", above));
        return faults.Count == 0 ? ancestors : throw new InvalidFieldsException(faults);
    }

    /// <summary>
    /// Requires that no other institution has this name in this region, in whatever spelling, and that the region has no
    /// other government. Writers wait for each other until the end of their transaction, so that of two at the same
    /// moment the second is refused.
    /// </summary>
    public static async Task RequireUniqueAsync(IAppDb db, InstitutionInput input, Institution? before, CancellationToken ct)
    {
        var (key, self) = (Institution.KeyOf(input.Name!, input.RegionCode), before?.Id);
        var isRenamed = before is null || (before.Name, before.RegionCode) != (input.Name!.Trim(), input.RegionCode);
        var spelling = isRenamed ? InstitutionWords.KeyOf(input.Name!, input.RegionCode) : null;
        await db.LockAsync(NamesLock, ct);
        InstitutionRules.Unique.Require(
            !await db.Institutions.AnyAsync(
                i => (i.NaturalKey == key || (spelling != null && i.SpellingKey == spelling)) && (self == null || i.Id != self),
                ct
            )
        );
        if (!input.Kind!.Value.IsGovernment() || input.RegionCode == before?.GovernmentOf)
            return;

        await db.LockAsync(GovernmentsLock, ct);
        InstitutionRules.OneGovernment.Require(
            !await db.Institutions.AnyAsync(i => i.GovernmentOf == input.RegionCode && (self == null || i.Id != self), ct),
            input.RegionCode!
        );
    }

    private static bool IsMoved(Institution? before, InstitutionInput input) =>
        before is null || before.RegionCode != input.RegionCode || before.ParentId?.Value != input.ParentId;

    private static bool LiesIn(string? code, string region) => code is not null && RegionCode.LiesIn(code, region);
}
