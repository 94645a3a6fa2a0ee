using FluentValidation;
using JippApi.Application.Audit;
using JippApi.Application.Common;
using JippApi.Domain.Access;
using MediatR;
using Microsoft.AspNetCore.Identity;

namespace JippApi.Application.Access;

/// <summary>A person signs in (<c>grant_type=password</c>).</summary>
/// <param name="Username">E-mail address.</param>
/// <param name="Password">Password.</param>
/// <param name="Code">Code of the authenticator app, or a recovery code.</param>
public sealed record SignIn(string Username, string Password, string? Code) : IRequest<IssuedTokens>;

internal sealed class SignInValidator : AbstractValidator<SignIn>
{
    public SignInValidator()
    {
        RuleFor(command => command.Username).Required().AtMost(Account.EmailMaxLength);
        RuleFor(command => command.Password).Required().AtMost(Passwords.MaxLength);
    }
}

internal sealed class SignInHandler(IAppDb db, UserManager<Account> accounts, IAccessTokens tokens, TimeProvider clock) : IRequestHandler<SignIn, IssuedTokens>
{
    public async Task<IssuedTokens> Handle(SignIn command, CancellationToken ct)
    {
        var account = await accounts.FindByEmailAsync(command.Username);
        var right = accounts.Verify(account, command.Password); // always one hash is computed, whoever asks
        if (account is null) throw new SignInRefusedException(SignInRefusedException.InvalidGrant);

        var refusal = await RefusalAsync(account, right, command.Code);
        if (refusal is not null)
        {
            if (refusal == SignInRefusedException.InvalidGrant) db.Note(NoteOf("SIGN_IN_REFUSED", account));
            await db.SaveChangesAsync(ct);
            throw new SignInRefusedException(refusal);
        }

        await accounts.ResetAccessFailedCountAsync(account);
        var now = clock.GetUtcNow();
        db.Note(NoteOf("SIGNED_IN", account));
        return await db.IssueAsync(db.StartFor(account.AccountId, now), tokens, now, ct);
    }

    private async Task<string?> RefusalAsync(Account account, bool right, string? code)
    {
        if (await accounts.IsLockedOutAsync(account)) return SignInRefusedException.InvalidGrant;
        if (right && account.State == AccountState.Active)
        {
            if (!account.TwoFactorEnabled) return null;
            if (code is null) return SignInRefusedException.MfaRequired;
            if (await accounts.VerifyTwoFactorTokenAsync(account, TokenOptions.DefaultAuthenticatorProvider, code)) return null;
            if ((await accounts.RedeemTwoFactorRecoveryCodeAsync(account, code)).Succeeded) return null;
        }

        await accounts.AccessFailedAsync(account);
        return SignInRefusedException.InvalidGrant;
    }

    private static AuditNote NoteOf(string action, Account account) =>
        new(action, "user", account.Id.ToString()) { Actor = account.Id.ToString(), InstitutionId = account.InstitutionId };
}
