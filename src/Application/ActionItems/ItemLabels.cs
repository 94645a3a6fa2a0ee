using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.ReplicationPlans;
using JippApi.Domain.ActionItems;
using JippApi.Domain.Institutions;
using JippApi.Domain.ReplicationPlans;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.ActionItems;

/// <summary>The names behind the ids in action items, so that a phone shows a list without further reads.</summary>
internal sealed class ItemLabels
{
    private Dictionary<ReplicationPlanId, PlanLabel> plans = [];
    private Dictionary<InstitutionId, string> units = [];
    private Dictionary<Guid, string> people = [];

    /// <summary>Reads the names for all items, in at most four queries.</summary>
    public static async Task<ItemLabels> ReadAsync(
        IAppDb db,
        ICurrentUser user,
        IReadOnlyCollection<ActionItem> items,
        CancellationToken ct
    ) =>
        items.Count == 0
            ? new()
            : new()
            {
                plans = await PlansAsync(db, items, ct),
                units = await UnitsAsync(db, items, ct),
                people = await PeopleAsync(db, user, items, ct),
            };

    public string InnovationTitleOf(ActionItem item) => plans[item.PlanId].Title;

    public string AdopterNameOf(ActionItem item) => plans[item.PlanId].Adopter;

    public string? UnitNameOf(ActionItem item) => item.ResponsibleUnitId is { } unit ? units.GetValueOrDefault(unit) : null;

    /// <summary>The name of the assignee; null unless the caller may know it.</summary>
    public string? AssigneeNameOf(ActionItem item) => item.AssigneeId is { } person ? people.GetValueOrDefault(person.Value) : null;

    private static Task<Dictionary<ReplicationPlanId, PlanLabel>> PlansAsync(
        IAppDb db,
        IReadOnlyCollection<ActionItem> items,
        CancellationToken ct
    )
    {
        List<ReplicationPlanId> ids = [.. items.Select(item => item.PlanId).Distinct()];
        return db
            .ReplicationPlans.AsNoTracking()
            .Where(p => ids.Contains(p.Id))
            .WithNames(db)
            .Select(row => new PlanLabel(row.Plan.Id, row.Origin.Content.Title, row.Adopter.Name))
            .ToDictionaryAsync(plan => plan.Id, ct);
    }

    private static async Task<Dictionary<InstitutionId, string>> UnitsAsync(
        IAppDb db,
        IReadOnlyCollection<ActionItem> items,
        CancellationToken ct
    )
    {
        List<InstitutionId> ids = [.. items.Select(item => item.ResponsibleUnitId).OfType<InstitutionId>().Distinct()];
        return ids.Count == 0
            ? []
            : await db
                .Institutions.AsNoTracking()
                .Where(i => ids.Contains(i.Id))
                .Select(i => new { i.Id, i.Name })
                .ToDictionaryAsync(i => i.Id, i => i.Name, ct);
    }

    /// <summary>
    /// Reads the names of the assignees in the plans to which the caller is a party, of those whom the caller could also
    /// list as colleagues, and the caller's own. Otherwise whoever may write an item would learn the name behind any id
    /// by assigning it.
    /// </summary>
    private static async Task<Dictionary<Guid, string>> PeopleAsync(
        IAppDb db,
        ICurrentUser user,
        IReadOnlyCollection<ActionItem> items,
        CancellationToken ct
    )
    {
        if (user.Caller is not { Account: { } self })
            return [];
        List<ReplicationPlanId> plans = [.. items.Where(item => item.AssigneeId is not null).Select(item => item.PlanId).Distinct()];
        if (plans.Count == 0)
            return [];
        var own = await db.ReplicationPlans.Where(p => plans.Contains(p.Id)).OfParty(user, db).Select(p => p.Id).ToHashSetAsync(ct);
        List<Guid> ids =
        [
            .. items
                .Where(item => item.AssigneeId is { } person && (person == self || own.Contains(item.PlanId)))
                .Select(item => item.AssigneeId!.Value.Value)
                .Distinct(),
        ];
        var reach = user.Caller.ReachOf(Permissions.WriteItems);
        var (isNationwide, colleagues, me) = (reach.IsNationwide, db.Institutions.Within(reach, db), self.Value);
        return await db
            .Accounts.AsNoTracking()
            .Where(a => ids.Contains(a.Id) && a.Name != "")
            .Where(a => isNationwide || a.Id == me || colleagues.Any(i => i.Id == a.InstitutionId))
            .Select(a => new { a.Id, a.Name })
            .ToDictionaryAsync(a => a.Id, a => a.Name, ct);
    }

    private sealed record PlanLabel(ReplicationPlanId Id, string Title, string Adopter);
}
