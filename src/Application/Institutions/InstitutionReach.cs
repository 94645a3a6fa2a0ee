using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Access;
using JippApi.Domain.Institutions;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Institutions;

/// <summary>Who may write which institution, so that nobody gains a right by what they write.</summary>
internal static class InstitutionReach
{
    /// <summary>
    /// Requires that the caller may place an institution where it is and where it goes: its region is within reach
    /// before and after, and so is each parent that it gets or loses. Governments and institutions without a region are
    /// national, except what an administrator of a source adds: owners named in its records, which are part of nothing.
    /// </summary>
    public static async Task RequireWithinReachAsync(
        IAppDb db,
        ICurrentUser user,
        InstitutionDetails after,
        Institution? before,
        CancellationToken ct
    )
    {
        var reach = user.Caller!.ReachOf(Permissions.WriteInstitutions);
        if (reach.IsNationwide)
            return;
        InstitutionRules.GovernmentIsNational.Require(before is null ? !after.Kind.IsGovernment() : KeepsOffice(before.Details, after));
        if (before is null && after.ParentId is null && reach.Sources.Count > 0)
            return;

        var covered = reach.CoversRegion(after.RegionCode) && (before is null || reach.CoversRegion(before.RegionCode));
        if (before?.ParentId != after.ParentId)
            foreach (var parent in new[] { before?.ParentId, after.ParentId }.OfType<InstitutionId>())
                covered = covered && await reach.CoversAsync(parent, db, ct);
        if (!covered)
            throw new ForbiddenException(Permissions.WriteInstitutions);
        if (before is not null && before.ParentId != after.ParentId)
        {
            InstitutionId?[] concerned = [before.Id, before.ParentId, after.ParentId];
            InstitutionRules.PartOfOwn.Require(
                !await Belonging.BelongsToAnyAsync(db, user.Caller!, [.. concerned.OfType<InstitutionId>()], ct)
            );
        }
    }

    /// <summary>
    /// Whether an editor of a regional government registers a part of it (<i>perangkat daerah</i>), directly under it
    /// and
    /// in its region. Editors write no other institution, and change none.
    /// </summary>
    public static bool IsPartOfOwnGovernment(Caller caller, InstitutionDetails details, IReadOnlyList<Institution> ancestors) =>
        details.Kind == InstitutionKind.RegionalApparatus
        && ancestors is [{ GovernmentOf: { } region } government, ..]
        && details.RegionCode == region
        && caller.ReachOf(Permissions.WriteApparatus).Institutions.Contains(government.Id);

    /// <summary>
    /// Requires that nobody has a role for an institution that becomes a government or ceases to be one: the role would
    /// become that of somebody else.
    /// </summary>
    public static async Task RequireNoRolesAsync(
        IAppDb db,
        Institution before,
        InstitutionDetails after,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        if (before.GovernmentOf == (after.Kind.IsGovernment() ? after.RegionCode : null))
            return;
        var id = before.Id.Value.ToString();
        InstitutionRules.RoleEndsFirst.Require(
            !await db.Grants.LiveAt(now).AnyAsync(g => g.Scope.Kind == ScopeKind.Institution && g.Scope.Value == id, ct)
        );
        db.InvalidateAccess();
    }

    private static bool KeepsOffice(InstitutionDetails before, InstitutionDetails after) =>
        (!before.Kind.IsGovernment() && !after.Kind.IsGovernment())
        || (before.Name, before.Kind, before.RegionCode, before.ParentId) == (after.Name, after.Kind, after.RegionCode, after.ParentId);
}
