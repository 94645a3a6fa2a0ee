using System.Text.Json;
using JippApi.Application.Common;
using JippApi.Application.Events;
using JippApi.Domain.Access;
using JippApi.Domain.Common;
using JippApi.Domain.Notifications;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Notifications;

/// <summary>What is to be told to whom.</summary>
/// <param name="Key">Unique for each person: they are told once.</param>
/// <param name="Kind">What is told.</param>
/// <param name="To">Who is told; people without an active account are left out.</param>
/// <param name="Path">Where it leads.</param>
/// <param name="Values">What fills the text; names of people are not among it.</param>
internal sealed record Notice(
    string Key,
    NotificationKind Kind,
    IReadOnlyCollection<AccountId> To,
    string Path,
    IReadOnlyDictionary<string, string> Values
)
{
    /// <summary>What is told of an event.</summary>
    public static Notice Of(
        HappenedEvent happened,
        NotificationKind kind,
        IEnumerable<AccountId> to,
        string path,
        IReadOnlyDictionary<string, string> values
    ) => new(happened.Id.ToString("N"), kind, [.. to], path, values);
}

/// <summary>Writes notices as notifications, each person's with their wish for e-mail. The caller saves.</summary>
internal sealed class Notices(IAppDb db, TimeProvider clock)
{
    /// <summary>Adds them to what is saved next, but for those that somebody was told of before.</summary>
    public async Task AddAsync(IReadOnlyList<Notice> notices, CancellationToken ct)
    {
        List<Guid> ids = [.. notices.SelectMany(notice => notice.To).Select(account => account.Value).Distinct()];
        if (ids.Count == 0)
            return;
        List<AccountId> keys = [.. ids.Select(id => new AccountId(id))];
        var active = (
            await db.Accounts.Where(a => ids.Contains(a.Id) && a.Status == AccountStatus.Active).Select(a => a.Id).ToListAsync(ct)
        ).ToHashSet();
        var wishes = await db
            .NotificationPreferences.AsNoTracking()
            .Where(p => keys.Contains(p.AccountId))
            .ToDictionaryAsync(p => p.AccountId, p => p.Unusual, ct);
        List<string> told = [.. notices.Select(notice => notice.Key).Distinct()];
        var known = (await db.Notifications.Where(n => told.Contains(n.Key)).Select(n => new { n.Key, n.AccountId }).ToListAsync(ct))
            .Select(n => (n.Key, n.AccountId))
            .ToHashSet();
        var now = clock.GetUtcNow();
        foreach (var notice in notices)
        {
            var arguments = JsonSerializer.Serialize(notice.Values);
            foreach (
                var account in notice.To.Distinct().Where(account => active.Contains(account.Value) && known.Add((notice.Key, account)))
            )
            {
                var mails = NotificationPreferences.WantsMail(notice.Kind, wishes.GetValueOrDefault(account, []));
                db.Notifications.Add(
                    new()
                    {
                        AccountId = account,
                        Key = notice.Key,
                        Kind = notice.Kind,
                        Arguments = arguments,
                        Path = notice.Path,
                        CreatedAt = now,
                        Mail = mails ? MailStatus.Pending : MailStatus.None,
                        MailDueAt = mails ? now : null,
                    }
                );
            }
        }
    }
}

/// <summary>Who did something, among those who would be told of it.</summary>
internal static class Actors
{
    /// <summary>The account behind an actor; null for a partner's system or a task of the system.</summary>
    public static AccountId? Account(this UserId actor) => Guid.TryParse(actor.Value, out var id) ? new(id) : null;

    /// <summary>All but who did it themselves.</summary>
    public static IEnumerable<AccountId> But(this IEnumerable<AccountId> people, UserId actor) =>
        people.Where(person => person != actor.Account());
}
