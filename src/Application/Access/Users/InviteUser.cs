using FluentValidation;
using JippApi.Application.Common;
using JippApi.Domain.Access;
using JippApi.Domain.Institutions;
using MediatR;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Access;

/// <summary>
/// Creates an account and an invitation code. The institution must be within the inviter's scope; an administrator of a
/// source has no institution in scope and invites people without one.
/// </summary>
public sealed record InviteUser(InvitationInput Input) : IRequest<InvitedUser>;

/// <summary>A person to invite.</summary>
public sealed record InvitationInput
{
    /// <summary>E-mail address used to sign in.</summary>
    public string? Email { get; init; }

    /// <summary>Full name of the person.</summary>
    public string? Name { get; init; }

    /// <summary>Institution the person works for; omit when they belong to none.</summary>
    public Guid? InstitutionId { get; init; }
}

/// <summary>An account and its invitation, which is shown only in this response.</summary>
/// <param name="User">The account.</param>
/// <param name="Invitation">The invitation to pass on to the person; absent when its code was sent to the person by
/// e-mail.</param>
public sealed record InvitedUser(UserItem User, Invitation? Invitation);

/// <summary>A code with which a person chooses a password at <c>/auth/activations</c>.</summary>
/// <param name="Code">The code. Pass it to the person through a channel nobody else can read.</param>
/// <param name="ExpiresAt">When the code expires.</param>
public sealed record Invitation(string Code, DateTimeOffset ExpiresAt);

internal sealed class InviteUserValidator : AbstractValidator<InviteUser>
{
    public InviteUserValidator() => RuleFor(command => command.Input).SetValidator(new InvitationInputValidator());
}

internal sealed class InvitationInputValidator : AbstractValidator<InvitationInput>
{
    public InvitationInputValidator()
    {
        RuleFor(input => input.Email)
            .Cascade(CascadeMode.Stop)
            .Required()
            .MaxLength(Account.EmailMaxLength)
            .EmailAddress()
            .WithErrorCode("NOT_AN_EMAIL");
        RuleFor(input => input.Name).Required().MaxLength(Account.NameMaxLength);
    }
}

internal sealed class InviteUserHandler(IAppDb db, ICurrentUser user, UserManager<Account> accounts, TimeProvider clock)
    : IRequestHandler<InviteUser, InvitedUser>
{
    public async Task<InvitedUser> Handle(InviteUser command, CancellationToken ct)
    {
        var (email, name) = (command.Input.Email!.Trim(), command.Input.Name!.Trim());
        var institution = await InstitutionAsync(command.Input.InstitutionId, ct);
        AccessRules.EmailUnique.Require(await accounts.FindByEmailAsync(email) is null);

        var (account, code) = await accounts.InviteAsync(email, name, institution, clock.GetUtcNow(), user.Caller);

        db.AddAuditEvent(new(AccountAdministration.InvitedAction, "user", account.Id.ToString()) { InstitutionId = institution });
        await db.SaveChangesAsync(ct);
        return new(UserItem.Of(account, []), new(code, account.InvitationExpiresAt!.Value));
    }

    private async Task<InstitutionId?> InstitutionAsync(Guid? id, CancellationToken ct)
    {
        var reach = user.Caller!.ReachOf(Permissions.ManageUsers);
        if (id is not { } given)
            return reach.IsNationwide || reach.Sources.Count > 0
                ? null
                : throw new InvalidFieldsException([new("/institutionId", "REQUIRED")]);

        InstitutionId institution = new(given);
        if (!await db.Institutions.AnyAsync(i => i.Id == institution, ct))
            throw new InvalidFieldsException([new("/institutionId", "UNKNOWN_INSTITUTION", given)]);
        AccessRules.ScopeWithinOwn.Require(await reach.CoversAsync(institution, db, ct));
        return institution;
    }
}
