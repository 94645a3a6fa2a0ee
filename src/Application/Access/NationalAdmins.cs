using JippApi.Application.Common;
using JippApi.Domain.Access;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Access;

/// <summary>
/// Sees to it that somebody remains who can let others in: an active account with the role of a national administrator
/// that has no end. Changes that could take the last one away take turns, by the row of a sequence that each locks
/// first and holds until it commits; so two administrators cannot remove each other at the same moment, on any engine.
/// The rule is checked on what the change has left.
/// </summary>
internal static class NationalAdmins
{
    private const string Turn = "national-admins";

    /// <summary>Makes a change, and takes it back when it leaves nobody.</summary>
    public static Task<T> KeepingNationalAdminAsync<T>(this IAppDb db, DateTimeOffset now, Func<Task<T>> change, CancellationToken ct) =>
        db.InTransactionAsync(
            async () =>
            {
                await db.NextNumberAsync(Turn, ct);
                var before = await db.Remaining(now).AnyAsync(ct);
                var result = await change();
                AccessRules.NationalAdminRemains.Require(!before || await db.Remaining(now).AnyAsync(ct));
                return result;
            },
            ct
        );

    /// <summary>Whether nobody would remain without this person.</summary>
    public static async Task<bool> IsLastNationalAdminAsync(this IAppDb db, AccountId person, DateTimeOffset now, CancellationToken ct) =>
        await db.Remaining(now).AnyAsync(g => g.AccountId == person, ct)
        && !await db.Remaining(now).AnyAsync(g => g.AccountId != person, ct);

    private static IQueryable<Grant> Remaining(this IAppDb db, DateTimeOffset now) =>
        db.Grants.Where(g =>
            g.Role == Role.NationalAdmin
            && g.OnBehalfOf == null
            && g.RevokedAt == null
            && g.Until == null
            && g.From <= now
            && db.Accounts.Any(a => a.Id == (Guid)(object)g.AccountId && a.Status == AccountStatus.Active)
        );
}
