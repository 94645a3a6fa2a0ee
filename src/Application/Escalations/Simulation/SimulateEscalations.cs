using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Access;
using JippApi.Domain.Common;
using JippApi.Domain.Escalations;
using JippApi.Domain.Institutions;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Escalations;

/// <summary>Simulates whom the worker would notify on a day, using the worker's own rules; changes nothing.</summary>
/// <param name="PolicyId">The policy whose late items are simulated.</param>
/// <param name="AsOf">The day (WIB), past or future; null for today.</param>
/// <param name="Limit">Maximum number of people; null for 100.</param>
public sealed record SimulateEscalations(Guid PolicyId, DateOnly? AsOf, int? Limit) : IRequest<EscalationSimulation>;

internal sealed class SimulateEscalationsValidator : AbstractValidator<SimulateEscalations>
{
    private const int FirstYear = 2000;
    private const int LastYear = 2100;
    private const int MaxPeople = 200;

    public SimulateEscalationsValidator()
    {
        RuleFor(request => request.AsOf).Within(FirstYear, LastYear);
        RuleFor(request => request.Limit).Within(1, MaxPeople);
    }
}

internal sealed class SimulateEscalationsHandler(IAppDb db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<SimulateEscalations, EscalationSimulation>
{
    private const int UsualLimit = 100;
    private const int MaxItems = 50;

    public async Task<EscalationSimulation> Handle(SimulateEscalations request, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var (policy, day) = (
            await EscalationPolicyLookup.LoadPolicyAsync(db, user, request.PolicyId, null, ct),
            request.AsOf ?? Wib.DayOf(now)
        );
        var heard = await new EscalationForecast(db, await EscalationReader.PolicyBookAsync(db, ct), policy, day, now).ReadAsync(ct);
        var calendar = await EscalationReader.WorkCalendarAsync(db, day, ct);
        var people = heard
            .Where(one => one.Hearer is not null)
            .GroupBy(one => one.Hearer!.AccountId)
            .Select(group => new Addressee(
                group.First().Hearer!,
                [.. group.Select(one => one.Item).DistinctBy(item => (item.ItemId, item.Level))],
                [.. group.Select(one => one.Zone).Distinct()]
            ))
            .OrderByDescending(person => person.Items.Count)
            .ThenBy(person => person.Hearer.AccountId)
            .ToList();
        var unheard = heard.Where(one => one.Hearer is null).Select(one => one.Item).ToList();
        return new()
        {
            PolicyId = policy.Id.Value,
            AsOf = day,
            IsWorkingDay = calendar.IsWorkingDay(day),
            ItemCount = heard.Where(one => one.Hearer is not null).Select(one => one.Item.ItemId).Distinct().Count(),
            PeopleCount = people.Count,
            People = await ShownAsync([.. people.Take(request.Limit ?? UsualLimit)], policy, calendar, day, now, ct),
            UnaddressedCount = unheard.Count,
            Unaddressed = [.. unheard.OrderByDescending(item => item.DaysLate).Take(MaxItems)],
        };
    }

    private async Task<IReadOnlyList<SimulatedRecipient>> ShownAsync(
        IReadOnlyList<Addressee> people,
        EscalationPolicy policy,
        WorkCalendar calendar,
        DateOnly day,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        List<InstitutionId> ids = [.. people.Select(person => InstitutionOf(person.Hearer)).OfType<InstitutionId>().Distinct()];
        var names = await db.Institutions.Where(i => ids.Contains(i.Id)).ToDictionaryAsync(i => i.Id, i => i.Name, ct);
        var first = Zone.All.ToDictionary(zone => zone, zone => FirstTime(policy, calendar, zone, day, now));
        var next = Zone.All.ToDictionary(
            zone => zone,
            zone => policy.NextNotificationTime(zone.EndOf(zone.DayOf(first[zone])), calendar, zone)
        );
        var (key, accounts) = (
            EscalationSteps.DigestKey(Wib.DayOf(first[Zone.Western])),
            people.Select(person => person.Hearer.AccountId).ToList()
        );
        var had =
            day < Wib.DayOf(now)
                ? []
                : await db
                    .Notifications.Where(n => n.Key == key && accounts.Contains(n.AccountId))
                    .Select(n => n.AccountId)
                    .ToHashSetAsync(ct);
        return
        [
            .. people.Select(person => new SimulatedRecipient(
                person.Hearer.AccountId.Value,
                person.Hearer.Role,
                InstitutionOf(person.Hearer) is { } id && names.TryGetValue(id, out var name) ? new(id.Value, name) : null,
                person.Hearer.Scope is { Kind: ScopeKind.Region, Value: var region } ? region : null,
                person.Zones.Min(zone => (had.Contains(person.Hearer.AccountId) ? next : first)[zone]),
                person.Items.Count,
                [
                    .. person
                        .Items.OrderByDescending(item => item.DaysLate)
                        .ThenBy(item => item.ItemId)
                        .ThenBy(item => item.Level)
                        .Take(MaxItems),
                ]
            )),
        ];
    }

    private static DateTimeOffset FirstTime(EscalationPolicy policy, WorkCalendar calendar, Zone zone, DateOnly day, DateTimeOffset now) =>
        policy.NextNotificationTime(day == zone.DayOf(now) ? now : zone.StartOf(day), calendar, zone);

    /// <summary>A person to notify, of what, and the zones that it concerns.</summary>
    private sealed record Addressee(Recipient Hearer, IReadOnlyList<SimulatedItem> Items, IReadOnlyList<Zone> Zones);

    private static InstitutionId? InstitutionOf(Recipient hearer) =>
        hearer.Scope is { Kind: ScopeKind.Institution, Value: { } value } ? new(Guid.Parse(value)) : null;
}
