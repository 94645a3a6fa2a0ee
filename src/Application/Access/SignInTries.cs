using JippApi.Application.Audit;
using JippApi.Application.Common;
using JippApi.Domain.Access;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Access;

/// <summary>
/// How often a password may be guessed. A try is counted before it is checked, in one statement, so that a thousand
/// guesses sent at once count like a thousand sent one after another; who proves right gets the tries back.
/// </summary>
internal static class SignInTries
{
    /// <summary>Tries before the account is locked.</summary>
    public const int Max = 5;

    /// <summary>How long it is locked.</summary>
    public static readonly TimeSpan Lockout = TimeSpan.FromMinutes(5);

    /// <summary>
    /// Takes one try of the account with that address, before it is loaded; false when it is locked or there is none.
    /// </summary>
    public static Task<bool> TakeTryAsync(this IAppDb db, string? normalizedEmail, DateTimeOffset now, CancellationToken ct) =>
        db.TakeTryAsync(db.Accounts.Where(a => a.NormalizedEmail == normalizedEmail), now, ct);

    /// <summary>
    /// The caller's own account, after they gave its password; a wrong one counts as a failed sign-in.
    /// </summary>
    /// <exception cref="InvalidFieldsException">The password is wrong, or the account is locked.</exception>
    public static async Task<Account> ProvenAsync(
        this IAppDb db,
        UserManager<Account> accounts,
        AccountId self,
        string password,
        string pointer,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        var mayTry = await db.TakeTryAsync(db.Accounts.Where(a => a.Id == self.Value), now, ct);
        var account = await db.Accounts.SingleAsync(a => a.Id == self.Value, ct);
        if (accounts.Verify(account, password) && mayTry)
        {
            account.ForgetTries();
            return account;
        }

        await db.RefuseAsync(account, ct);
        throw new InvalidFieldsException([new(pointer, "PASSWORD_WRONG")]);
    }

    /// <summary>
    /// Remembers that somebody was refused; for an account that does not exist too, so that both take the same time.
    /// </summary>
    public static Task<bool> RefuseAsync(this IAppDb db, Account? account, CancellationToken ct) =>
        db.InTransactionAsync(
            () =>
            {
                db.Note(
                    account is null
                        ? new AuditNote("SIGN_IN_REFUSED", "user", "unknown") { Actor = "anonymous" }
                        : SignInHandler.NoteOf("SIGN_IN_REFUSED", account)
                );
                return Task.FromResult(true);
            },
            ct
        );

    private static Task<bool> TakeTryAsync(this IAppDb db, IQueryable<Account> accounts, DateTimeOffset now, CancellationToken ct)
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
