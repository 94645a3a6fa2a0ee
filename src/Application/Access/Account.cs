using JippApi.Domain.Access;
using JippApi.Domain.Common;
using JippApi.Domain.Institutions;
using Microsoft.AspNetCore.Identity;

namespace JippApi.Application.Access;

/// <summary>A person's account, stored by ASP.NET Core Identity (docs/decisions/0019-identity.md).</summary>
public sealed class Account : IdentityUser<Guid>
{
    public const int NameMaxLength = 150;

    public const int EmailMaxLength = 200;

    /// <summary>Maximum length of the reason for disabling an account.</summary>
    public const int ReasonMaxLength = 500;

    /// <summary>Full name of the person.</summary>
    public string Name { get; set; } = "";

    /// <summary>The institution the person works for; null when they belong to none.</summary>
    public InstitutionId? InstitutionId { get; set; }

    public AccountStatus Status { get; private set; } = AccountStatus.Invited;

    /// <summary>Why the account was disabled; null unless it is.</summary>
    public string? DisabledReason { get; private set; }

    /// <summary>SHA-256 of the pending invitation's code; null when there is none.</summary>
    public string? InvitationHash { get; private set; }

    /// <summary>When the pending invitation expires; null when there is none.</summary>
    public DateTimeOffset? InvitationExpiresAt { get; private set; }

    /// <summary>Who else holds the code of the pending invitation; null when nobody does.</summary>
    public HandedCode? PendingCode { get; private set; }

    /// <summary>
    /// Who knew the code with which the account was activated or its password replaced; null when nobody did, or when a
    /// second administrator has confirmed that the account is in the hands of its person.
    /// </summary>
    public HandedCode? HandedCode { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>Number of changes visible to an administrator; the entity tag is derived from it.</summary>
    public int Version { get; private set; } = 1;

    public AccountId AccountId => new(Id);

    /// <summary>Creates an account that has no password yet.</summary>
    public static Account Create(string email, string name, InstitutionId? institution, DateTimeOffset at, Guid? id = null) =>
        new()
        {
            Id = id ?? Guid.CreateVersion7(),
            UserName = email,
            Email = email,
            Name = name,
            InstitutionId = institution,
            CreatedAt = at,
        };

    /// <summary>Opens an invitation, which replaces any pending one.</summary>
    /// <param name="holder">Who gets to know the code besides the person; null when nobody does.</param>
    public void Invite(string codeHash, DateTimeOffset until, HandedCode? holder = null)
    {
        AccessRules.AccountTransitionAllowed.Require(Status is AccountStatus.Invited or AccountStatus.Active);
        (InvitationHash, InvitationExpiresAt, PendingCode) = (codeHash, until, holder);
        IncrementVersion();
    }

    /// <summary>Activates the account once the person has chosen a password.</summary>
    public void Activate()
    {
        (Status, InvitationHash, InvitationExpiresAt) = (AccountStatus.Active, null, null);
        (HandedCode, PendingCode) = (PendingCode?.After(HandedCode) ?? HandedCode, null);
        ResetFailedSignIns();
        IncrementVersion();
    }

    /// <summary>Records that a second administrator knows the account to be in the hands of its person.</summary>
    /// <param name="persons">The administrator, and the one in whose name they act.</param>
    /// <param name="behind">Those who know a code of the administrator's own account.</param>
    public void Confirm(IReadOnlyCollection<UserId> persons, IReadOnlyCollection<UserId> behind)
    {
        AccessRules.NeedsConfirmation.Require(HandedCode is not null);
        UserId own = new(Id.ToString());
        var knew = HandedCode.Persons.Intersect(persons.Concat(behind)).Any();
        AccessRules.ConfirmedBySecondPerson.Require(!persons.Contains(own) && !knew);

        HandedCode = null;
        IncrementVersion();
    }

    public void Disable(string reason)
    {
        AccessRules.AccountTransitionAllowed.Require(Obstacle(AccountMove.Disabled) is null);
        (Status, DisabledReason, InvitationHash, InvitationExpiresAt) = (AccountStatus.Disabled, reason, null, null);
        PendingCode = null;
        IncrementVersion();
    }

    public void Enable()
    {
        AccessRules.AccountTransitionAllowed.Require(Obstacle(AccountMove.Active) is null);
        (Status, DisabledReason) = (PasswordHash is null ? AccountStatus.Invited : AccountStatus.Active, null);
        IncrementVersion();
    }

    /// <summary>Erases the personal data of the account.</summary>
    public void Erase()
    {
        AccessRules.AccountTransitionAllowed.Require(Status != AccountStatus.Erased);
        (Status, DisabledReason, InvitationHash, InvitationExpiresAt) = (AccountStatus.Erased, null, null, null);
        (PendingCode, HandedCode) = (null, null);
        (Name, Email, NormalizedEmail, PasswordHash, InstitutionId) = ("", null, null, null, null);
        (UserName, NormalizedUserName) = ($"erased-{Id:N}", $"ERASED-{Id:N}");
        (TwoFactorEnabled, SecurityStamp) = (false, Guid.CreateVersion7().ToString("N"));
        IncrementVersion();
    }

    /// <summary>Resets the failed sign-ins after a successful proof of identity.</summary>
    public void ResetFailedSignIns() => (AccessFailedCount, LockoutEnd) = (0, null);

    /// <summary>Disables or enables the account.</summary>
    public void Move(AccountMove to, string? reason)
    {
        if (to == AccountMove.Active)
            Enable();
        else
            Disable(reason!);
    }

    /// <summary>Returns the rule that forbids the move, or null when the move is allowed.</summary>
    public Rule? Obstacle(AccountMove to) =>
        (to == AccountMove.Active ? Status == AccountStatus.Disabled : Status is AccountStatus.Invited or AccountStatus.Active)
            ? null
            : AccessRules.AccountTransitionAllowed;

    /// <summary>
    /// Increments the version and renews the stamp, by which the database refuses the second of two concurrent changes.
    /// </summary>
    private void IncrementVersion() => (Version, ConcurrencyStamp) = (Version + 1, Guid.CreateVersion7().ToString());
}

/// <summary>A change of status that an administrator can make to an account.</summary>
public enum AccountMove
{
    /// <summary>Enables the account.</summary>
    Active,

    /// <summary>Disables the account.</summary>
    Disabled,
}
