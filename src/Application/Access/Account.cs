using JippApi.Domain.Access;
using JippApi.Domain.Common;
using JippApi.Domain.Institutions;
using Microsoft.AspNetCore.Identity;

namespace JippApi.Application.Access;

/// <summary>A person's account, kept by ASP.NET Core Identity (docs/decisions/0019-identity.md).</summary>
public sealed class Account : IdentityUser<Guid>
{
    /// <summary>Longest name.</summary>
    public const int NameMaxLength = 150;

    /// <summary>Longest e-mail address.</summary>
    public const int EmailMaxLength = 200;

    /// <summary>Longest reason for shutting somebody out.</summary>
    public const int ReasonMaxLength = 500;

    /// <summary>The person's name.</summary>
    public string Name { get; set; } = "";

    /// <summary>Where the person works.</summary>
    public InstitutionId? InstitutionId { get; set; }

    /// <summary>Whether the person can sign in.</summary>
    public AccountStatus Status { get; private set; } = AccountStatus.Invited;

    /// <summary>Why the person was shut out.</summary>
    public string? DisabledReason { get; private set; }

    /// <summary>Hash of the code of the open invitation.</summary>
    public string? InvitationHash { get; private set; }

    /// <summary>When the open invitation ends.</summary>
    public DateTimeOffset? InvitationExpiresAt { get; private set; }

    /// <summary>When the account was made.</summary>
    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>Grows with each change that an administrator sees; it makes the entity tag.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>The account's typed id.</summary>
    public AccountId AccountId => new(Id);

    /// <summary>A new account, without a password.</summary>
    public static Account Of(string email, string name, InstitutionId? institution, DateTimeOffset at, Guid? id = null) =>
        new()
        {
            Id = id ?? Guid.CreateVersion7(),
            UserName = email,
            Email = email,
            Name = name,
            InstitutionId = institution,
            CreatedAt = at,
        };

    /// <summary>Opens an invitation; one before it ends.</summary>
    public void Invite(string codeHash, DateTimeOffset until)
    {
        AccessRules.AccountMoveAllowed.Require(Status is AccountStatus.Invited or AccountStatus.Active);
        (InvitationHash, InvitationExpiresAt) = (codeHash, until);
        Changed();
    }

    /// <summary>The person has chosen a password.</summary>
    public void Activate()
    {
        (Status, InvitationHash, InvitationExpiresAt) = (AccountStatus.Active, null, null);
        ForgetTries();
        Changed();
    }

    /// <summary>Shuts the person out.</summary>
    public void Disable(string reason)
    {
        AccessRules.AccountMoveAllowed.Require(Obstacle(AccountMove.Disabled) is null);
        (Status, DisabledReason, InvitationHash, InvitationExpiresAt) = (AccountStatus.Disabled, reason, null, null);
        Changed();
    }

    /// <summary>Lets the person in again.</summary>
    public void Enable()
    {
        AccessRules.AccountMoveAllowed.Require(Obstacle(AccountMove.Active) is null);
        (Status, DisabledReason) = (PasswordHash is null ? AccountStatus.Invited : AccountStatus.Active, null);
        Changed();
    }

    /// <summary>Removes all that is known about the person.</summary>
    public void Erase()
    {
        AccessRules.AccountMoveAllowed.Require(Status != AccountStatus.Erased);
        (Status, DisabledReason, InvitationHash, InvitationExpiresAt) = (AccountStatus.Erased, null, null, null);
        (Name, Email, NormalizedEmail, PasswordHash, InstitutionId) = ("", null, null, null, null);
        (UserName, NormalizedUserName) = ($"erased-{Id:N}", $"ERASED-{Id:N}");
        (TwoFactorEnabled, SecurityStamp) = (false, Guid.CreateVersion7().ToString("N"));
        Changed();
    }

    /// <summary>The person has proved who they are: wrong passwords before that no longer count.</summary>
    public void ForgetTries() => (AccessFailedCount, LockoutEnd) = (0, null);

    /// <summary>Shuts the person out, or lets them in again.</summary>
    public void Move(AccountMove to, string? reason)
    {
        if (to == AccountMove.Active)
            Enable();
        else
            Disable(reason!);
    }

    /// <summary>The rule that forbids a move; null when it is open.</summary>
    public Rule? Obstacle(AccountMove to) =>
        (to == AccountMove.Active ? Status == AccountStatus.Disabled : Status is AccountStatus.Invited or AccountStatus.Active)
            ? null
            : AccessRules.AccountMoveAllowed;

    /// <summary>Of two changes made at once, the database refuses the second.</summary>
    private void Changed() => (Version, ConcurrencyStamp) = (Version + 1, Guid.CreateVersion7().ToString());
}

/// <summary>What an administrator does to an account.</summary>
public enum AccountMove
{
    /// <summary>Lets the person in again.</summary>
    Active,

    /// <summary>Shuts the person out.</summary>
    Disabled,
}
