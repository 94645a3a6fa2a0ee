using JippApi.Domain.Access;
using JippApi.Domain.Common;
using JippApi.Domain.Escalations;
using JippApi.Domain.ReplicationPlans;
using JippApi.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.SampleData;

/// <summary>
/// An escalation of an overdue item of Pontianak in the sample data, of which everyone concerned has been notified. The
/// worker opens escalations of the other overdue items itself. Loaded only with the demo accounts.
/// </summary>
public sealed class DemoEscalations(JippDb db, TimeProvider clock)
{
    private const string City = "61.71";

    private static readonly (EscalationLevel Level, string Person)[] Heard =
    [
        (EscalationLevel.UnitHead, "editor61.71@demo.jipp"),
        (EscalationLevel.DistrictSecretary, "signatory61.71@demo.jipp"),
        (EscalationLevel.ProvincialSecretaryOrHub, "hub61@demo.jipp"),
        (EscalationLevel.Ministry, "national@demo.jipp"),
    ];

    /// <summary>Loads the escalation and its notifications, unless they are there.</summary>
    public Task<bool> LoadAsync(CancellationToken ct) => db.InTransactionAsync(() => AddAsync(ct), ct);

    private async Task<bool> AddAsync(CancellationToken ct)
    {
        var (id, now) = (new EscalationId(SampleIds.Of("escalation", City)), clock.GetUtcNow());
        if (await db.Escalations.AnyAsync(e => e.Id == id, ct) || await LateAsync(Wib.DayOf(now), ct) is not { } item)
            return false;
        var policies = new EscalationPolicies(await db.EscalationPolicies.ToListAsync(ct));
        if (Escalation.TryOpen(item, policies.For(City), level => level, now, id) is not { } escalation)
            return false;

        db.Escalations.Add(escalation);
        foreach (var (level, person) in Heard)
            db.EscalationNotifications.Add(
                new()
                {
                    EscalationId = id,
                    Level = level,
                    AccountId = new AccountId(SampleIds.Of("account", person)),
                    NotifiedAt = now,
                    NotifiedOn = Wib.DayOf(now),
                }
            );
        await db.SaveChangesAsync(ct);
        db.ClearTrackedChanges();
        return true;
    }

    private async Task<OverdueItem?> LateAsync(DateOnly today, CancellationToken ct)
    {
        PlanStatus[] running = [PlanStatus.Committed, PlanStatus.InProgress, PlanStatus.Stalled];
        return await (
            from item in db.ActionItems
            join plan in db.ReplicationPlans on item.PlanId equals plan.Id
            join adopter in db.Institutions on item.AdopterId equals adopter.Id
            where
                adopter.RegionCode == City
                && item.ClosedAt == null
                && item.DueOn < today
                && running.Contains(plan.Status)
                && !db.Escalations.Any(e => e.ItemId == item.Id)
            orderby item.DueOn, item.Number, item.Id
            select new OverdueItem(item.Id, item.PlanId, item.AdopterId, adopter.RegionCode, item.DueOn, item.ClosedAt, true)
        ).FirstOrDefaultAsync(ct);
    }
}
