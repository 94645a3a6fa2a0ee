using System.Globalization;
using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Notifications;
using JippApi.Domain.Access;
using JippApi.Domain.Common;
using JippApi.Domain.Institutions;
using JippApi.Domain.LegalInstruments;
using JippApi.Domain.Notifications;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.LegalInstruments;

/// <summary>
/// Reminds those who write for the issuer of the next instruments that expire soon, and for the owners of what rests on
/// them: 90, 30 and 7 days before the last day, each person once for each reminder.
/// </summary>
/// <param name="After">The instrument to continue after; null for the beginning.</param>
/// <param name="BatchSize">Maximum number of instruments.</param>
/// <param name="LeavesOut">Whether the next instrument is left out instead, because it has just failed alone.</param>
public sealed record RemindOfInstruments(Guid? After, int BatchSize, bool LeavesOut = false) : IRequest<BatchResult>;

internal sealed class RemindOfInstrumentsValidator : AbstractValidator<RemindOfInstruments>
{
    /// <summary>Maximum number of instruments per step.</summary>
    private const int Max = 5_000;

    public RemindOfInstrumentsValidator() => RuleFor(command => command.BatchSize).Within(1, Max);
}

internal sealed class RemindOfInstrumentsHandler(IAppDb db, Recipients recipients, NotificationWriter notices, TimeProvider clock)
    : IRequestHandler<RemindOfInstruments, BatchResult>
{
    public async Task<BatchResult> Handle(RemindOfInstruments command, CancellationToken ct)
    {
        var today = Wib.DayOf(clock.GetUtcNow());
        var next = Next(today, command.After);
        if (command.LeavesOut)
            return await BatchResult.LeavingOutAsync(next.Select(i => i.Id), ct);

        var expiring = await next.Take(command.BatchSize).ToListAsync(ct);
        var owners = await OwnersAsync(expiring, ct);
        await recipients.PreloadAsync(
            [.. expiring.Select(i => i.IssuerId), .. owners.SelectMany(of => of)],
            Permissions.WriteInnovations,
            ct
        );
        List<Notice> told = [];
        foreach (var instrument in expiring)
            if (InstrumentReminders.DueOn(today, instrument.ExpiresOn!.Value) is { } days)
                told.Add(NoticeOf(instrument, days, await PeopleAsync([instrument.IssuerId, .. owners[instrument.Id]], ct)));

        await notices.AddAsync(told, ct);
        await db.SaveChangesAsync(ct);
        return new(expiring.Count, expiring.Count < command.BatchSize ? null : expiring[^1].Id.Value);
    }

    private IQueryable<RegisteredInstrument> Next(DateOnly today, Guid? after)
    {
        var (first, last) = (new RegisteredInstrumentId(after ?? Guid.Empty), today.AddDays(InstrumentReminders.Days[0]));
        var expiring = db
            .LegalInstruments.AsNoTracking()
            .Where(i => i.Status == LegalInstrumentStatus.Accepted && i.ExpiresOn >= today && i.ExpiresOn <= last);
        return (after is null ? expiring : expiring.Where(i => i.Id.CompareTo(first) > 0)).OrderBy(i => i.Id);
    }

    /// <summary>Returns the owners, as of today, of what each instrument names.</summary>
    private async Task<ILookup<RegisteredInstrumentId, InstitutionId>> OwnersAsync(
        IReadOnlyList<RegisteredInstrument> instruments,
        CancellationToken ct
    )
    {
        var named = instruments.SelectMany(i => i.Innovations.Select(one => (i.Id, one.InnovationId))).ToList();
        var ids = named.Select(pair => pair.InnovationId).Distinct().ToList();
        var owners = await db
            .Innovations.Where(i => ids.Contains(i.Id) && i.OwnerId != null)
            .Select(i => new { i.Id, i.OwnerId })
            .ToDictionaryAsync(i => i.Id, i => i.OwnerId!.Value, ct);
        return named
            .Where(pair => owners.ContainsKey(pair.InnovationId))
            .Select(pair => (pair.Id, Owner: owners[pair.InnovationId]))
            .Distinct()
            .ToLookup(pair => pair.Id, pair => pair.Owner);
    }

    private async Task<IReadOnlyCollection<AccountId>> PeopleAsync(IEnumerable<InstitutionId> institutions, CancellationToken ct)
    {
        HashSet<AccountId> people = [];
        foreach (var institution in institutions.Distinct())
            people.UnionWith(await recipients.NearestAsync(institution, Permissions.WriteInnovations, ct));
        return people;
    }

    /// <summary>The key is the same every night, so that nobody gets the same reminder twice.</summary>
    private static Notice NoticeOf(RegisteredInstrument instrument, int days, IReadOnlyCollection<AccountId> people) =>
        new(
            $"legal-instrument-{instrument.Id.Value:N}-{days}",
            NotificationKind.InstrumentExpires,
            people,
            $"legal-instruments/{instrument.Id.Value}",
            new Dictionary<string, string>
            {
                ["title"] = instrument.Title,
                ["number"] = instrument.Number,
                ["expiresOn"] = instrument.ExpiresOn!.Value.ToString("O", CultureInfo.InvariantCulture),
            }
        );
}
