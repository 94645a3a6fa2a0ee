using JippApi.Application.Common;
using JippApi.Domain.Access;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Access;

/// <summary>
/// Guarantees that an active account with an unlimited national administrator role remains. Changes that could remove
/// the last one are serialised: each first takes the same lock and holds it until the commit, so that two
/// administrators cannot remove each other at the same moment on any engine. The rule is checked against the state that
/// results from the change.
/// </summary>
internal static class NationalAdmins
{
    private const string Lock = "national-admins";

    /// <summary>Applies a change and rolls it back when no national administrator would remain.</summary>
    public static Task<T> RequireRemainingAdminAsync<T>(IAppDb db, DateTimeOffset now, Func<Task<T>> change, CancellationToken ct) =>
        db.InTransactionAsync(
            async () =>
            {
                await db.LockAsync(Lock, ct);
                var before = await NationalAdmins.LastingGrants(db, now).AnyAsync(ct);
                var result = await change();
                AccessRules.NationalAdminRemains.Require(!before || await NationalAdmins.LastingGrants(db, now).AnyAsync(ct));
                return result;
            },
            ct
        );

    /// <summary>Whether this person is the last national administrator.</summary>
    public static async Task<bool> IsLastNationalAdminAsync(IAppDb db, AccountId person, DateTimeOffset now, CancellationToken ct) =>
        await NationalAdmins.LastingGrants(db, now).AnyAsync(g => g.AccountId == person, ct)
        && !await NationalAdmins.LastingGrants(db, now).AnyAsync(g => g.AccountId != person, ct);

    private static IQueryable<Grant> LastingGrants(IAppDb db, DateTimeOffset now) =>
        db.Grants.Where(g =>
            g.Role == Role.NationalAdmin
            && g.OnBehalfOf == null
            && g.RevokedAt == null
            && g.Until == null
            && g.From <= now
            && db.Accounts.Any(a => a.Id == (Guid)(object)g.AccountId && a.Status == AccountStatus.Active)
        );
}
