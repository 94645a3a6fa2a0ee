using JippApi.Application.Common;
using JippApi.Application.ReplicationPlans;
using JippApi.Domain.Access;
using JippApi.Domain.ActionItems;
using JippApi.Domain.Institutions;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Application.ActionItems;

/// <summary>Filters for listing action items. Null and empty values are ignored.</summary>
public sealed record ActionItemFilter
{
    /// <summary>Items of this plan.</summary>
    public Guid? PlanId { get; init; }

    /// <summary>Items of this assignee.</summary>
    public Guid? AssigneeId { get; init; }

    /// <summary>Items of this responsible unit.</summary>
    public Guid? ResponsibleUnitId { get; init; }

    /// <summary>Items with any of these statuses.</summary>
    public IReadOnlyList<ActionItemStatus> Statuses { get; init; } = [];

    /// <summary>Items due on this day or later.</summary>
    public DateOnly? DueFrom { get; init; }

    /// <summary>Items due before this day.</summary>
    public DateOnly? DueBefore { get; init; }

    /// <summary>Whether the items are overdue on the day of the list.</summary>
    public bool? Overdue { get; init; }

    /// <summary>Prefix of the region code of the adopter.</summary>
    public string? RegionPrefix { get; init; }

    /// <inheritdoc/>
    public override string ToString() =>
        $"{PlanId}|{AssigneeId}|{ResponsibleUnitId}|{string.Join(',', Statuses)}|{DueFrom:O}|{DueBefore:O}|{Overdue}|{RegionPrefix}";

    internal IQueryable<ActionItem> Apply(IQueryable<ActionItem> items, AsOfDay asOf, IAppDb db)
    {
        if (PlanId is { } plan)
            items = items.Where(i => i.PlanId == new ReplicationPlanId(plan));
        if (AssigneeId is { } person)
            items = items.Where(i => i.AssigneeId == new AccountId(person));
        if (ResponsibleUnitId is { } unit)
            items = items.Where(i => i.ResponsibleUnitId == new InstitutionId(unit));
        if (Statuses.Count > 0)
            items = items.Where(i => Statuses.Contains(i.Status));
        if (DueFrom is { } from)
            items = items.Where(i => i.DueOn >= from);
        if (DueBefore is { } before)
            items = items.Where(i => i.DueOn < before);
        if (Overdue is { } late)
            items = late ? items.OverdueOn(asOf, db) : items.NotOverdueOn(asOf, db);
        if (RegionPrefix is { } region)
            items = items.Where(i => db.Institutions.Any(a => a.Id == i.AdopterId && a.RegionCode!.StartsWith(region)));
        return items;
    }
}
