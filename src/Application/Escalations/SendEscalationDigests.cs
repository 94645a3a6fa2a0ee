using System.Globalization;
using FluentValidation;
using JippApi.Application.Common;
using JippApi.Application.Notifications;
using JippApi.Domain.Access;
using JippApi.Domain.Common;
using JippApi.Domain.Escalations;
using JippApi.Domain.Notifications;
using JippApi.Domain.Regions;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Escalations;

/// <summary>
/// Sends the digest of the day to the next people due for one, on working days and outside quiet hours of the regions
/// that it concerns.
/// </summary>
/// <param name="After">The person to continue after; null for the beginning.</param>
/// <param name="BatchSize">Maximum number of people.</param>
/// <param name="LeavesOut">Whether the next person is left out instead, because it has just failed alone.</param>
public sealed record SendEscalationDigests(Guid? After, int BatchSize, bool LeavesOut = false) : IRequest<BatchResult>;

internal sealed class SendEscalationDigestsValidator : AbstractValidator<SendEscalationDigests>
{
    public SendEscalationDigestsValidator() => RuleFor(command => command.BatchSize).Within(1, EscalationSteps.Max);
}

internal sealed class SendEscalationDigestsHandler(IAppDb db, NotificationWriter notices, TimeProvider clock)
    : IRequestHandler<SendEscalationDigests, BatchResult>
{
    private static readonly BatchResult Nothing = new(0, null);

    public async Task<BatchResult> Handle(SendEscalationDigests command, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var day = Wib.DayOf(now);
        var (calendar, policies) = (await EscalationReader.WorkCalendarAsync(db, day, ct), await EscalationReader.PolicyBookAsync(db, ct));
        var telling = new Telling(
            [.. RegionZones.Provinces.Where(province => policies.For(province).MayNotify(now, calendar, RegionZones.Of(province)))],
            policies.For(null).MayNotify(now, calendar, Zone.Western)
        );
        if (telling is { Provinces.Count: 0, Nation: false })
            return Nothing;

        var next = Next(telling, day, command.After);
        if (command.LeavesOut)
            return await BatchResult.LeavingOutAsync(next, ct);
        var people = await next.Take(command.BatchSize).ToListAsync(ct);
        if (people.Count == 0)
            return Nothing;
        var waiting = Pending(telling).Where(t => people.Contains(t.AccountId));
        var counts = await waiting
            .GroupBy(t => new { t.AccountId, t.Level })
            .Select(group => new
            {
                group.Key.AccountId,
                group.Key.Level,
                Count = group.Count(),
            })
            .ToListAsync(ct);
        var totals = await waiting
            .GroupBy(t => t.AccountId)
            .Select(group => new { AccountId = group.Key, Count = group.Select(t => t.EscalationId).Distinct().Count() })
            .ToDictionaryAsync(row => row.AccountId, row => row.Count, ct);
        var levels = counts.ToDictionary(row => (row.AccountId, row.Level), row => row.Count);
        await notices.AddAsync(
            [.. people.Select(person => Digest(person, day, totals[person], level => levels.GetValueOrDefault((person, level))))],
            ct
        );
        await waiting.ExecuteUpdateAsync(t => t.SetProperty(x => x.NotifiedAt, now).SetProperty(x => x.NotifiedOn, day), ct);

        await db.SaveChangesAsync(ct);
        return new(people.Count, people.Count < command.BatchSize ? null : people[^1].Value);
    }

    /// <summary>Returns the pending notifications, without those of acknowledged and ended escalations.</summary>
    private IQueryable<EscalationNotification> Pending(Telling telling)
    {
        var (provinces, nation) = (telling.Provinces, telling.Nation);
        return db.EscalationNotifications.Where(t =>
            t.NotifiedAt == null
            && db.Escalations.Any(e =>
                e.Id == t.EscalationId
                && e.Status == EscalationStatus.Open
                && (e.RegionCode == null ? nation : provinces.Contains(e.RegionCode.Substring(0, 2)))
            )
        );
    }

    /// <summary>
    /// Returns the next people to notify; those who have had a digest today wait until the next working day.
    /// </summary>
    private IQueryable<AccountId> Next(Telling telling, DateOnly day, Guid? after)
    {
        var (key, first) = (EscalationSteps.DigestKey(day), new AccountId(after ?? Guid.Empty));
        var pending = Pending(telling);
        return (after is null ? pending : pending.Where(t => t.AccountId.CompareTo(first) > 0))
            .Where(t =>
                !db.Notifications.Any(n => n.Key == key && n.AccountId == t.AccountId)
                && db.Accounts.Any(a => a.Status == AccountStatus.Active && a.Id == (Guid)(object)t.AccountId)
            )
            .Select(t => t.AccountId)
            .Distinct()
            .OrderBy(account => account);
    }

    /// <summary>Where people may be notified now.</summary>
    /// <param name="Provinces">The provinces.</param>
    /// <param name="Nation">Whether of the items of national institutions.</param>
    private sealed record Telling(IReadOnlyList<string> Provinces, bool Nation);

    private static Notice Digest(AccountId person, DateOnly day, int total, Func<EscalationLevel, int> at)
    {
        Dictionary<string, string> values = new() { ["count"] = Text(total) };
        foreach (var level in Enum.GetValues<EscalationLevel>())
            values[NameOf(level)] = Text(at(level));
        return new(EscalationSteps.DigestKey(day), NotificationKind.EscalationDigest, [person], $"escalations?notifiedOn={day:O}", values);
    }

    private static string NameOf(EscalationLevel level) =>
        level switch
        {
            EscalationLevel.UnitHead => "atUnit",
            EscalationLevel.DistrictSecretary => "atDistrict",
            EscalationLevel.ProvincialSecretaryOrHub => "atProvince",
            _ => "atMinistry",
        };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
