using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.ActionItems;
using JippApi.Domain.Institutions;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.ActionItems;

/// <summary>Decides what a caller may do with an action item, whatever its status.</summary>
internal static class ItemAccess
{
    /// <summary>
    /// Returns the permissions, any one of which allows the move. Verifiers, too, may reopen a finished item: it is how
    /// they reject it.
    /// </summary>
    public static IReadOnlyList<string> PermissionsFor(ActionItemStatus from, ActionItemStatus to) =>
        to switch
        {
            ActionItemStatus.Verified => [Permissions.VerifyItems],
            ActionItemStatus.Cancelled => [Permissions.WriteItems],
            ActionItemStatus.InProgress when from == ActionItemStatus.Done => [Permissions.ReportItems, Permissions.VerifyItems],
            _ => [Permissions.ReportItems],
        };

    /// <summary>Whether the caller has any of the permissions over the item.</summary>
    public static async Task<bool> HasAnyAsync(
        IAppDb db,
        Caller caller,
        IReadOnlyList<string> permissions,
        ActionItem item,
        CancellationToken ct
    )
    {
        foreach (var permission in permissions)
            if (await ItemAccess.MayAsync(db, caller, permission, item, ct))
                return true;
        return false;
    }

    /// <summary>
    /// Returns the items on which the caller may report: their own, those of their units, and those of adopters within
    /// reach. Takes at most one query.
    /// </summary>
    public static async Task<IReadOnlySet<ActionItemId>> ReportableAsync(
        IAppDb db,
        Caller caller,
        IReadOnlyCollection<ActionItem> items,
        CancellationToken ct
    )
    {
        var reach = caller.ReachOf(Permissions.ReportItems);
        List<ActionItem> others = [.. items.Where(item => item.AssigneeId is null || item.AssigneeId != caller.Account)];
        List<InstitutionId> concerned =
        [
            .. others
                .Select(item => item.AdopterId)
                .Concat(others.Select(item => item.ResponsibleUnitId).OfType<InstitutionId>())
                .Distinct(),
        ];
        var within =
            reach.IsEmpty || concerned.Count == 0
                ? []
                : await db.Institutions.Where(i => concerned.Contains(i.Id)).Within(reach, db).Select(i => i.Id).ToHashSetAsync(ct);
        return items
            .Except(others)
            .Concat(others.Where(item => within.Contains(item.AdopterId) || (item.ResponsibleUnitId is { } unit && within.Contains(unit))))
            .Select(item => item.Id)
            .ToHashSet();
    }

    private static async Task<bool> MayAsync(IAppDb db, Caller caller, string permission, ActionItem item, CancellationToken ct) =>
        permission == Permissions.ReportItems
            ? (await ItemAccess.ReportableAsync(db, caller, [item], ct)).Contains(item.Id)
            : await caller.ReachOf(permission).CoversAsync(item.AdopterId, db, ct);
}
