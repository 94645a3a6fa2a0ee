using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.ActionItems;
using JippApi.Domain.Institutions;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.ActionItems;

/// <summary>What a caller may do with an action item, whatever its state.</summary>
internal static class ItemAccess
{
    /// <summary>The permissions any of which a move needs: opening again what was done is also the verifier's way of saying no.</summary>
    public static IReadOnlyList<string> PermissionsFor(ActionItemStatus from, ActionItemStatus to) => to switch
    {
        ActionItemStatus.Verified => [Permissions.VerifyItems],
        ActionItemStatus.Cancelled => [Permissions.WriteItems],
        ActionItemStatus.InProgress when from == ActionItemStatus.Done => [Permissions.ReportItems, Permissions.VerifyItems],
        _ => [Permissions.ReportItems],
    };

    /// <summary>Whether the caller has any of the permissions over an item.</summary>
    public static async Task<bool> MayAnyAsync(this IAppDb db, Caller caller, IReadOnlyList<string> permissions, ActionItem item, CancellationToken ct)
    {
        foreach (var permission in permissions)
            if (await db.MayAsync(caller, permission, item, ct)) return true;
        return false;
    }

    /// <summary>Whether the caller belongs to an institution, to one above it or to a unit under it.</summary>
    public static async Task<bool> BelongsToAsync(this IAppDb db, Caller caller, InstitutionId institution, CancellationToken ct)
    {
        var own = caller.Own;
        if (own.IsEmpty) return false;
        var tree = Reach.Nothing with { Institutions = [institution] };
        return await own.CoversAsync(institution, db, ct)
            || await db.Institutions.Where(i => own.Institutions.Contains(i.Id)).Within(tree, db).AnyAsync(ct);
    }

    private static async Task<bool> MayAsync(this IAppDb db, Caller caller, string permission, ActionItem item, CancellationToken ct)
    {
        if (permission == Permissions.ReportItems && item.AssigneeId is not null && item.AssigneeId == caller.Account) return true;
        var reach = caller.ReachOf(permission);
        if (await reach.CoversAsync(item.AdopterId, db, ct)) return true;
        return permission == Permissions.ReportItems && item.ResponsibleUnitId is { } unit && await reach.CoversAsync(unit, db, ct);
    }
}
