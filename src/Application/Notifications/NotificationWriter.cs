using System.Text.Json;
using JippApi.Application.Common;
using JippApi.Application.Events;
using JippApi.Domain.Access;
using JippApi.Domain.Common;
using JippApi.Domain.Notifications;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Notifications;

/// <summary>A notification to send and its recipients.</summary>
/// <param name="Key">Unique per person, so that nobody receives it twice.</param>
/// <param name="Kind">Kind of notification.</param>
/// <param name="Recipients">The recipients; people without an active account are skipped.</param>
/// <param name="Path">Path of the resource it is about.</param>
/// <param name="Arguments">Values of the placeholders in the texts, by name, without names of people.</param>
internal sealed record Notice(
    string Key,
    NotificationKind Kind,
    IReadOnlyCollection<AccountId> Recipients,
    string Path,
    IReadOnlyDictionary<string, string> Arguments
)
{
    /// <summary>Creates the notice of an event.</summary>
    public static Notice Of(
        HappenedEvent happened,
        NotificationKind kind,
        IEnumerable<AccountId> to,
        string path,
        IReadOnlyDictionary<string, string> values
    ) => new(happened.Id.ToString("N"), kind, [.. to], path, values);
}

/// <summary>Stores notices as notifications, honouring each recipient's e-mail preferences. The caller saves.</summary>
internal sealed class NotificationWriter(IAppDb db, TimeProvider clock)
{
    /// <summary>Adds the notices to the next save, without those their recipients have already received.</summary>
    public async Task AddAsync(IReadOnlyList<Notice> notices, CancellationToken ct)
    {
        List<Guid> ids = [.. notices.SelectMany(notice => notice.Recipients).Select(account => account.Value).Distinct()];
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
            var arguments = JsonSerializer.Serialize(notice.Arguments);
            foreach (
                var account in notice
                    .Recipients.Distinct()
                    .Where(account => active.Contains(account.Value) && known.Add((notice.Key, account)))
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

/// <summary>Identifies the actors of events among the recipients.</summary>
internal static class Actors
{
    /// <summary>Returns the account of an actor, or null for a partner client or a system task.</summary>
    public static AccountId? Account(this UserId actor) => Guid.TryParse(actor.Value, out var id) ? new(id) : null;

    /// <summary>Removes the actor from the recipients.</summary>
    public static IEnumerable<AccountId> ExceptActor(this IEnumerable<AccountId> people, UserId actor) =>
        people.Where(person => person != actor.Account());
}
