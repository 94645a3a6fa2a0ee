using JippApi.Application.Common;
using JippApi.Domain.Access;
using JippApi.Domain.ActionItems;
using JippApi.Domain.Escalations;
using JippApi.Domain.Institutions;
using JippApi.Domain.ReplicationPlans;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Escalations;

/// <summary>An action item and those responsible for it.</summary>
/// <param name="Item">The facts that decide on escalation.</param>
/// <param name="Number">Number of the item within the plan.</param>
/// <param name="Activity">The activity to carry out.</param>
/// <param name="UnitId">The responsible unit.</param>
/// <param name="AssigneeId">The assignee.</param>
internal sealed record ItemFacts(OverdueItem Item, int Number, string Activity, InstitutionId? UnitId, AccountId? AssigneeId)
{
    /// <summary>The responsible institutions, the unit first.</summary>
    public IEnumerable<InstitutionId> Offices => new[] { UnitId, Item.AdopterId }.OfType<InstitutionId>().Distinct();
}

internal static class EscalationReader
{
    /// <summary>Reads items with their plans and adopters in one query.</summary>
    public static async Task<IReadOnlyList<ItemFacts>> FactsAsync(this IQueryable<ActionItem> items, IAppDb db, CancellationToken ct)
    {
        var rows = await items
            .Join(db.ReplicationPlans, i => i.PlanId, p => p.Id, (i, p) => new { Item = i, p.Status })
            .Join(
                db.Institutions,
                row => row.Item.AdopterId,
                a => a.Id,
                (row, a) =>
                    new
                    {
                        row.Item.Id,
                        row.Item.PlanId,
                        row.Item.AdopterId,
                        a.RegionCode,
                        row.Item.DueOn,
                        row.Item.ClosedAt,
                        row.Status,
                        row.Item.Number,
                        row.Item.Activity,
                        row.Item.ResponsibleUnitId,
                        row.Item.AssigneeId,
                    }
            )
            .OrderBy(row => row.Id)
            .ToListAsync(ct);
        return rows.ConvertAll(row => new ItemFacts(
            new(
                row.Id,
                row.PlanId,
                row.AdopterId,
                row.RegionCode,
                row.DueOn,
                row.ClosedAt,
                PlanPhases.RunningStatuses.Contains(row.Status)
            ),
            row.Number,
            row.Activity,
            row.ResponsibleUnitId,
            row.AssigneeId
        ));
    }

    /// <summary>Reads all policies.</summary>
    public static async Task<EscalationPolicies> PolicyBookAsync(IAppDb db, CancellationToken ct) =>
        new(await db.EscalationPolicies.AsNoTracking().ToListAsync(ct));

    /// <summary>Reads the working days from a day on.</summary>
    public static async Task<WorkCalendar> WorkCalendarAsync(IAppDb db, DateOnly from, CancellationToken ct) =>
        new(await db.Holidays.Where(h => h.Date >= from).Select(h => h.Date).ToListAsync(ct));
}
