using JippApi.Application.Common;
using JippApi.Application.ReplicationPlans;
using JippApi.Domain.ActionItems;
using JippApi.Domain.Common;
using JippApi.Domain.Escalations;
using JippApi.Domain.Regions;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Escalations;

/// <summary>A late item, the person, if any, who would be notified of it, and the zone that it concerns.</summary>
internal sealed record ForecastNotification(Recipient? Hearer, SimulatedItem Item, Zone Zone);

/// <summary>
/// Determines whom the worker would notify on a given day about the late items of one policy, without notifying anyone.
/// Items, plans, stopped clocks and digests are those of that day; roles are those held now. Nobody is notified again
/// of a level already notified before that day.
/// </summary>
internal sealed class EscalationForecast(IAppDb db, EscalationPolicies policies, EscalationPolicy policy, DateOnly day, DateTimeOffset now)
{
    private const int PageSize = 500;

    /// <summary>Returns all notifications.</summary>
    public async Task<IReadOnlyList<ForecastNotification>> ReadAsync(CancellationToken ct)
    {
        List<ForecastNotification> heard = [];
        ActionItemId? after = null;
        while (true)
        {
            var page = await PageAsync(after, ct);
            await AddAsync(heard, [.. page.Where(item => policies.For(item.Item.RegionCode).Id == policy.Id)], ct);
            if (page.Count < PageSize)
                return heard;
            after = page[^1].Item.ItemId;
        }
    }

    private async Task<IReadOnlyList<ItemFacts>> PageAsync(ActionItemId? after, CancellationToken ct)
    {
        var (dueBy, asOf) = (day.AddDays(-policy.Levels[0].AfterDays), AsOfDay.Of(day, now));
        var items = db.ActionItems.AsNoTracking().OverdueOn(asOf, db).Where(i => i.DueOn <= dueBy);
        if (policy.RegionCode is { } region)
            items = items.Where(i => db.Institutions.Any(a => a.Id == i.AdopterId && a.RegionCode!.StartsWith(region)));
        if (after is { } last)
            items = items.Where(i => i.Id.CompareTo(last) > 0);
        var facts = await items.OrderBy(i => i.Id).Take(PageSize).FactsAsync(db, ct);
        return [.. facts.Select(fact => fact with { Item = fact.Item with { IsPlanRunning = true } })];
    }

    private bool IsPast => day < Wib.DayOf(now);

    private async Task AddAsync(List<ForecastNotification> heard, IReadOnlyList<ItemFacts> items, CancellationToken ct)
    {
        if (items.Count == 0)
            return;
        List<ActionItemId> ids = [.. items.Select(item => item.Item.ItemId)];
        var escalations = (await db.Escalations.AsNoTracking().Where(e => ids.Contains(e.ItemId)).ToListAsync(ct)).ToLookup(e => e.ItemId);
        var tellings = (
            await db
                .EscalationNotifications.AsNoTracking()
                .Where(t => db.Escalations.Any(e => e.Id == t.EscalationId && ids.Contains(e.ItemId)))
                .ToListAsync(ct)
        ).ToLookup(t => (t.EscalationId, t.Level));
        var book = await AddressBook.ReadAsync(db, items, now, ct);
        foreach (var item in items)
        {
            var ofDueDate = escalations[item.Item.ItemId].Where(e => e.DueOn == item.Item.DueOn).ToList();
            if (item.Item.DaysLate(day) == 0 || ofDueDate.Any(e => e.Resolution == EscalationResolution.ByHand && IsOver(e)))
                continue;
            heard.AddRange(Of(item, ofDueDate.FirstOrDefault(e => !IsOver(e)), tellings, book));
        }
    }

    private bool IsOver(Escalation escalation) => escalation.ResolvedAt is { } at && Wib.DayOf(at) <= day;

    private IEnumerable<ForecastNotification> Of(
        ItemFacts item,
        Escalation? known,
        ILookup<(EscalationId, EscalationLevel), EscalationNotification> tellings,
        AddressBook book
    )
    {
        if (known?.IsStopped(day) == true)
            yield break;
        var steps = (known?.Steps ?? []).Where(step => Wib.DayOf(step.At) <= day).ToDictionary(step => step.Level);
        foreach (var level in Escalation.Reached(item.Item, known, policy, day).Union(steps.Keys).Order())
        {
            var (at, people) = book.RecipientsAt(item, level);
            if (!steps.TryGetValue(level, out var step))
                step = new(level, now, at);
            else
                people =
                [
                    .. tellings[(known!.Id, level)]
                        .Where(t => t.NotifiedOn is null || (IsPast && t.NotifiedOn >= day))
                        .Select(t => people.FirstOrDefault(p => p.AccountId == t.AccountId) ?? new(t.AccountId, null, null)),
                ];

            var (days, zone) = (item.Item.DaysLate(day), RegionZones.Of(item.Item.RegionCode));
            var simulated = new SimulatedItem(
                item.Item.ItemId.Value,
                item.Item.PlanId.Value,
                item.Activity,
                level,
                step.NotifiedLevel,
                item.Item.DueOn!.Value,
                days,
                days - (known?.StoppedDays(day) ?? 0)
            );
            if (step.NotifiedLevel is null)
                yield return new(null, simulated, zone);
            foreach (var hearer in people)
                yield return new(hearer, simulated, zone);
        }
    }
}
