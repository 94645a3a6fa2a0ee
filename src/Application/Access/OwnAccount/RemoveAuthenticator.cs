using FluentValidation;
using JippApi.Application.Common;
using JippApi.Domain.Access;
using MediatR;
using Microsoft.AspNetCore.Identity;

namespace JippApi.Application.Access;

/// <summary>Turns off the second factor; both factors are required.</summary>
/// <param name="Password">Current password.</param>
/// <param name="Code">Code of the authenticator app, or a recovery code.</param>
public sealed record RemoveAuthenticator(string? Password, string? Code) : IRequest<Unit>;

internal sealed class RemoveAuthenticatorValidator : AbstractValidator<RemoveAuthenticator>
{
    public RemoveAuthenticatorValidator()
    {
        RuleFor(command => command.Password).Required().MaxLength(Passwords.MaxLength);
        RuleFor(command => command.Code).Required().MaxLength(Passwords.MaxLength);
    }
}

internal sealed class RemoveAuthenticatorHandler(IAppDb db, ICurrentUser user, UserManager<Account> accounts, TimeProvider clock)
    : IRequestHandler<RemoveAuthenticator, Unit>
{
    public async Task<Unit> Handle(RemoveAuthenticator command, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var account = await SignInAttempts.ReauthenticateAsync(
            db,
            accounts,
            user.RequireOwnAccount(),
            command.Password!,
            "/password",
            now,
            ct
        );
        AccessRules.AuthenticatorIsOn.Require(account.TwoFactorEnabled);
        if (!await accounts.RedeemCodeAsync(account, command.Code!, now))
            throw new InvalidFieldsException([new("/code", "CODE_WRONG")]);

        await accounts.DisableSecondFactorAsync(account);

        db.AddAuditEvent(SignInHandler.NoteOf("AUTHENTICATOR_REMOVED", account));
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
