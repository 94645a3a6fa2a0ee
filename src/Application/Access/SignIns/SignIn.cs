using FluentValidation;
using JippApi.Application.Audit;
using JippApi.Application.Common;
using JippApi.Domain.Access;
using MediatR;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Access;

/// <summary>Signs a person in (<c>grant_type=password</c>).</summary>
/// <param name="Username">E-mail address of the account.</param>
/// <param name="Password">Password of the account.</param>
/// <param name="Code">Code of the authenticator app, or a recovery code; required once the second factor is on.</param>
public sealed record SignIn(string Username, string Password, string? Code) : IRequest<IssuedTokens>
{
    /// <summary>Maximum length of a password, code or token.</summary>
    public const int SecretMaxLength = Passwords.MaxLength;
}

internal sealed class SignInValidator : AbstractValidator<SignIn>
{
    public SignInValidator()
    {
        RuleFor(command => command.Username).Required().MaxLength(Account.EmailMaxLength);
        RuleFor(command => command.Password).Required().MaxLength(Passwords.MaxLength);
        RuleFor(command => command.Code).MaxLength(Passwords.MaxLength);
    }
}

internal sealed class SignInHandler(IAppDb db, UserManager<Account> accounts, IAccessTokens tokens, DemoSignIns demo, TimeProvider clock)
    : IRequestHandler<SignIn, IssuedTokens>
{
    public async Task<IssuedTokens> Handle(SignIn command, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var mayTry = await SignInAttempts.CountAttemptAsync(db, accounts.NormalizeEmail(command.Username), now, ct);
        var account = await accounts.FindByEmailAsync(command.Username);
        // One hash is always computed, so that timing reveals nothing
        var right = accounts.Verify(account, command.Password);
        if (account is not { Status: AccountStatus.Active } || !right || !mayTry || !demo.AllowsAccount(account.Email))
            throw await RefusalAsync(account, ct);

        // A correct password without the code does not reset the attempts.
        if (account.TwoFactorEnabled && string.IsNullOrEmpty(command.Code))
            throw new SignInRefusedException(SignInRefusedException.MfaRequired);
        if (account.TwoFactorEnabled && !await accounts.RedeemCodeAsync(account, command.Code!, now))
            throw await RefusalAsync(account, ct);

        account.ResetFailedSignIns();
        var session = Sessions.StartFor(db, account.AccountId, now);
        var refresh = Sessions.AddRefreshToken(db, session, now);
        db.AddAuditEvent(NoteOf("SIGNED_IN", account));
        await SaveAsync(ct);
        return await tokens.OfAsync(session, refresh, ct);
    }

    internal static PendingAuditEvent NoteOf(string action, Account account) =>
        new(action, "user", account.Id.ToString()) { Actor = account.Id.ToString(), InstitutionId = account.InstitutionId };

    private async Task SaveAsync(CancellationToken ct)
    {
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            // The same code was used concurrently
            throw new SignInRefusedException(SignInRefusedException.InvalidGrant);
        }
    }

    private async Task<SignInRefusedException> RefusalAsync(Account? account, CancellationToken ct)
    {
        db.ClearTrackedChanges(); // only the refusal itself is saved
        await SignInAttempts.RecordRefusalAsync(db, account, ct);
        return new(SignInRefusedException.InvalidGrant);
    }
}
