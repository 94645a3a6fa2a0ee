using FluentValidation;
using JippApi.Application.Common;
using JippApi.Domain.Access;
using MediatR;
using Microsoft.AspNetCore.Identity;

namespace JippApi.Application.Access;

/// <summary>
/// Creates a national administrator even if there is none yet to invite one; available from the command line only.
/// </summary>
/// <returns>The code with which the administrator chooses a password.</returns>
public sealed record CreateFirstAdmin(string Email, string Name) : IRequest<string>;

internal sealed class CreateFirstAdminValidator : AbstractValidator<CreateFirstAdmin>
{
    public CreateFirstAdminValidator()
    {
        RuleFor(command => command.Email).Required().MaxLength(Account.EmailMaxLength).EmailAddress().WithErrorCode("NOT_AN_EMAIL");
        RuleFor(command => command.Name).Required().MaxLength(Account.NameMaxLength);
    }
}

internal sealed class CreateFirstAdminHandler(IAppDb db, UserManager<Account> accounts, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<CreateFirstAdmin, string>
{
    public async Task<string> Handle(CreateFirstAdmin command, CancellationToken ct)
    {
        AccessRules.EmailUnique.Require(await accounts.FindByEmailAsync(command.Email) is null);

        var now = clock.GetUtcNow();
        var (account, code) = await accounts.InviteAsync(command.Email, command.Name, null, now);
        db.Grants.Add(Grant.Issue(account.AccountId, Role.NationalAdmin, GrantScope.Nation, now, null, user.Id, now));

        db.AddAuditEvent(new("ACCOUNT_INVITED", "user", account.Id.ToString()));
        await db.SaveChangesAsync(ct);
        return code;
    }
}
