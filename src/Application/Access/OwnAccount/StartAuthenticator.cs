using FluentValidation;
using JippApi.Application.Common;
using JippApi.Domain.Access;
using MediatR;
using Microsoft.AspNetCore.Identity;

namespace JippApi.Application.Access;

/// <summary>
/// Creates the key to share with an authenticator app; sign-in asks for codes only after one has been confirmed.
/// </summary>
public sealed record StartAuthenticator(string? Password) : IRequest<AuthenticatorKey>;

/// <summary>The key of an authenticator app.</summary>
/// <param name="SharedKey">The key in Base32, to be typed.</param>
/// <param name="Uri">The key as an <c>otpauth:</c> URI, to be shown as a QR code.</param>
public sealed record AuthenticatorKey(string SharedKey, string Uri);

internal sealed class StartAuthenticatorValidator : AbstractValidator<StartAuthenticator>
{
    public StartAuthenticatorValidator() => RuleFor(command => command.Password).Required().MaxLength(Passwords.MaxLength);
}

internal sealed class StartAuthenticatorHandler(IAppDb db, ICurrentUser user, UserManager<Account> accounts, TimeProvider clock)
    : IRequestHandler<StartAuthenticator, AuthenticatorKey>
{
    private const string Issuer = "JIPP";

    public async Task<AuthenticatorKey> Handle(StartAuthenticator command, CancellationToken ct)
    {
        var account = await SignInAttempts.ReauthenticateAsync(
            db,
            accounts,
            user.RequireOwnAccount(),
            command.Password!,
            "/password",
            clock.GetUtcNow(),
            ct
        );
        AccessRules.AuthenticatorIsOff.Require(!account.TwoFactorEnabled);

        await accounts.ResetAuthenticatorKeyAsync(account);

        db.AddAuditEvent(SignInHandler.NoteOf("AUTHENTICATOR_STARTED", account));
        await db.SaveChangesAsync(ct);
        var key = (await accounts.GetAuthenticatorKeyAsync(account))!;
        return new(key, $"otpauth://totp/{Issuer}:{Uri.EscapeDataString(account.Email!)}?secret={key}&issuer={Issuer}&digits=6&period=30");
    }
}
