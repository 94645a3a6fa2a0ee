using FluentValidation;
using JippApi.Application.Common;
using JippApi.Domain.Access;
using MediatR;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Access;

/// <summary>Turns on the second factor once the app has produced a valid code.</summary>
public sealed record ConfirmAuthenticator(string? Code) : IRequest<NewRecoveryCodes>;

/// <summary>Single-use recovery codes for a lost authenticator. They are shown only in this response.</summary>
public sealed record NewRecoveryCodes(IReadOnlyList<string> RecoveryCodes);

internal sealed class ConfirmAuthenticatorValidator : AbstractValidator<ConfirmAuthenticator>
{
    public ConfirmAuthenticatorValidator() => RuleFor(command => command.Code).Required().MaxLength(Passwords.MaxLength);
}

internal sealed class ConfirmAuthenticatorHandler(IAppDb db, ICurrentUser user, UserManager<Account> accounts, TimeProvider clock)
    : IRequestHandler<ConfirmAuthenticator, NewRecoveryCodes>
{
    public async Task<NewRecoveryCodes> Handle(ConfirmAuthenticator command, CancellationToken ct)
    {
        var self = user.RequireOwnAccount().Value;
        var account = await db.Accounts.SingleAsync(a => a.Id == self, ct);
        AccessRules.AuthenticatorIsOff.Require(!account.TwoFactorEnabled);
        if (!await accounts.RedeemAppCodeAsync(account, command.Code!, clock.GetUtcNow()))
            throw new InvalidFieldsException([new("/code", "CODE_WRONG")]);

        var codes = await accounts.NewRecoveryCodesAsync(account);
        account.TwoFactorEnabled = true;

        db.AddAuditEvent(SignInHandler.NoteOf("AUTHENTICATOR_CONFIRMED", account));
        await db.SaveChangesAsync(ct);
        return new(codes);
    }
}
