using JippApi.Application.Audit;
using JippApi.Application.Common;
using JippApi.Domain.Access;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Access;

/// <summary>
/// Limits password guessing. An attempt is counted before it is checked, in one statement, so that a thousand
/// concurrent guesses count like a thousand sequential ones; a successful sign-in resets the count.
/// </summary>
internal static class SignInAttempts
{
    /// <summary>Failed attempts before the account is locked.</summary>
    public const int Max = 5;

    /// <summary>How long the account stays locked.</summary>
    public static readonly TimeSpan Lockout = TimeSpan.FromMinutes(5);

    /// <summary>
    /// Counts an attempt for the account with this address before it is loaded; false when it is locked or does not
    /// exist.
    /// </summary>
    public static Task<bool> CountAttemptAsync(IAppDb db, string? normalizedEmail, DateTimeOffset now, CancellationToken ct) =>
        SignInAttempts.CountAttemptAsync(db, db.Accounts.Where(a => a.NormalizedEmail == normalizedEmail), now, ct);

    /// <summary>
    /// Returns the caller's account after checking its password; a wrong one counts as a failed sign-in.
    /// </summary>
    /// <exception cref="InvalidFieldsException">The password is wrong, or the account is locked.</exception>
    public static async Task<Account> ReauthenticateAsync(
        IAppDb db,
        UserManager<Account> accounts,
        AccountId self,
        string password,
        string pointer,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        var mayTry = await SignInAttempts.CountAttemptAsync(db, db.Accounts.Where(a => a.Id == self.Value), now, ct);
        var account = await db.Accounts.SingleAsync(a => a.Id == self.Value, ct);
        if (accounts.Verify(account, password) && mayTry)
        {
            account.ResetFailedSignIns();
            return account;
        }

        await SignInAttempts.RecordRefusalAsync(db, account, ct);
        throw new InvalidFieldsException([new(pointer, "PASSWORD_WRONG")]);
    }

    /// <summary>
    /// Records a refused sign-in, even for an unknown account, so that both cases take the same time.
    /// </summary>
    public static Task<bool> RecordRefusalAsync(IAppDb db, Account? account, CancellationToken ct) =>
        db.InTransactionAsync(
            () =>
            {
                db.AddAuditEvent(
                    account is null
                        ? new PendingAuditEvent("SIGN_IN_REFUSED", "user", "unknown") { Actor = "anonymous" }
                        : SignInHandler.NoteOf("SIGN_IN_REFUSED", account)
                );
                return Task.FromResult(true);
            },
            ct
        );

    private static Task<bool> CountAttemptAsync(IAppDb db, IQueryable<Account> accounts, DateTimeOffset now, CancellationToken ct)
    {
        DateTimeOffset? locked = now + Lockout;
        return db.InTransactionAsync(
            async () =>
                await accounts
                    .Where(a => a.LockoutEnd == null || a.LockoutEnd <= now)
                    .ExecuteUpdateAsync(
                        a =>
                            a.SetProperty(x => x.LockoutEnd, x => x.AccessFailedCount + 1 >= Max ? locked : null)
                                .SetProperty(x => x.AccessFailedCount, x => x.AccessFailedCount + 1 >= Max ? 0 : x.AccessFailedCount + 1),
                        ct
                    ) == 1,
            ct
        );
    }
}
