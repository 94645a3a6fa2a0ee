using JippApi.Domain.Common;

namespace JippApi.Domain.Access;

public static class AccessRules
{
    /// <summary>Keeps anyone from raising another person to their own level.</summary>
    public static readonly Rule RoleBelowOwn = new(
        "role-not-below-own",
        "You can grant and revoke only roles below your own.",
        RuleKind.Permission
    );

    public static readonly Rule ScopeWithinOwn = new(
        "scope-not-within-own",
        "You can grant and revoke roles only within your own scope.",
        RuleKind.Permission
    );

    /// <summary>
    /// Conflict of interest: a reviewer, evaluator or verifier must not belong to the institution concerned.
    /// </summary>
    public static readonly Rule ReviewedByOthers = new(
        "own-record",
        "You cannot review a record of your own institution.",
        RuleKind.Permission
    );

    /// <summary>The interest in one's own work does not end with the office.</summary>
    public static readonly Rule WorkedOnByOthers = new(
        "own-work",
        "Whoever has reported on a plan does not mentor, verify or evaluate it.",
        RuleKind.Permission
    );

    public static readonly Rule DelegatesOwnGrant = new(
        "delegation-not-own",
        "You can delegate only your own roles, and for no longer than you hold them.",
        RuleKind.Permission
    );

    public static readonly Rule NotDelegatedToSelf = new(
        "delegation-to-oneself",
        "You cannot delegate a role to yourself.",
        RuleKind.Input
    );

    public static readonly Rule NotGrantedToSelf = new(
        "grant-to-oneself",
        "You cannot grant a role to yourself or to the person you act for.",
        RuleKind.Permission
    );

    /// <summary>
    /// A delegation covers the role only: the password, sessions and settings of both accounts are out of its reach.
    /// </summary>
    public static readonly Rule ActsInOwnName = new(
        "own-name-only",
        "Do this in your own name: leave out Jipp-Acting-For.",
        RuleKind.Permission
    );

    public static readonly Rule HasDelegation = new(
        "nothing-delegated",
        "That account has no delegation to you that is valid now.",
        RuleKind.Permission
    );

    /// <summary>
    /// The existing authenticator must be removed first, so that whoever finds an open session cannot replace it.
    /// </summary>
    public static readonly Rule AuthenticatorIsOff = new("authenticator-on", "The account already has an authenticator.");

    public static readonly Rule AuthenticatorIsOn = new("authenticator-off", "The account has no authenticator.");

    public static readonly Rule ScopeFitsRole = new("scope-does-not-fit-role", "The role cannot have this kind of scope.", RuleKind.Input);

    public static readonly Rule PeriodInOrder = new("period-ends-before-it-begins", "A period must end after it begins.", RuleKind.Input);

    /// <summary>Someone must remain who can grant roles.</summary>
    public static readonly Rule NationalAdminRemains = new("last-national-admin", "The last national administrator cannot be removed.");

    public static readonly Rule EmailUnique = new("email-taken", "An account with that e-mail address already exists.");

    public static readonly Rule ClientNameUnique = new("client-id-taken", "A client with that client id already exists.");

    public static readonly Rule AccountTransitionAllowed = new(
        "account-transition-not-allowed",
        "The account cannot make this transition from its current status."
    );

    public static readonly Rule ClientTransitionAllowed = new(
        "client-transition-not-allowed",
        "The client cannot make this transition from its current status."
    );

    public static readonly Rule RateClassUnique = new("rate-class-taken", "A rate class with that code already exists.");

    public static readonly Rule NeedsConfirmation = new(
        "account-already-confirmed",
        "Nobody else has held a code of this account since it was last confirmed."
    );

    /// <summary>Whoever knew the code could confirm that they are the person.</summary>
    public static readonly Rule ConfirmedBySecondPerson = new(
        "account-confirmed-by-code-holder",
        "Another administrator confirms the account, who knew none of its codes and got none from those who did.",
        RuleKind.Permission
    );

    /// <summary>Whoever reset the password could lend the roles to an accomplice.</summary>
    public static readonly Rule DelegatesInOwnHands = new(
        "delegation-after-reset",
        "An administrator reset the password of the account; a second one must confirm it first.",
        RuleKind.Permission
    );
}
