using FluentValidation;
using JippApi.Application.Common;
using MediatR;
using Microsoft.AspNetCore.Identity;

namespace JippApi.Application.Access;

/// <summary>Accepts an invitation and sets the password; also used to replace a forgotten password.</summary>
public sealed record ActivateAccount(string Email, string Code, string Password) : IRequest<Unit>;

internal sealed class ActivateAccountValidator : AbstractValidator<ActivateAccount>
{
    public ActivateAccountValidator()
    {
        RuleFor(command => command.Email).Required().MaxLength(Account.EmailMaxLength);
        RuleFor(command => command.Code).Required().MaxLength(Passwords.MaxLength);
        RuleFor(command => command.Password).Required().MaxLength(Passwords.MaxLength);
    }
}

internal sealed class ActivateAccountHandler(IAppDb db, UserManager<Account> accounts, DemoSignIns demo, TimeProvider clock)
    : IRequestHandler<ActivateAccount, Unit>
{
    public async Task<Unit> Handle(ActivateAccount command, CancellationToken ct)
    {
        var account = await accounts.FindByEmailAsync(command.Email);
        if (
            account?.InvitationHash is not { } hash
            || hash != Secret.HashOf(command.Code)
            || account.InvitationExpiresAt <= clock.GetUtcNow()
            || !demo.AllowsAccount(account.Email)
        )
            throw new InvalidFieldsException([new("/code", "CODE_WRONG")]);

        if (account.PasswordHash is not null)
            await accounts.RemovePasswordAsync(account);
        (await accounts.AddPasswordAsync(account, command.Password)).Require("/password");
        account.Activate();
        account.EmailConfirmed = true;
        await Sessions.EndSessionsAsync(db, account.AccountId, clock.GetUtcNow(), ct);

        db.InvalidateAccess();
        db.AddAuditEvent(
            new("ACCOUNT_ACTIVATED", "user", account.Id.ToString()) { Actor = account.Id.ToString(), InstitutionId = account.InstitutionId }
        );
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
