using JippApi.Domain.Common;

namespace JippApi.Domain.Access;

/// <summary>The rules of accounts, grants and clients.</summary>
public static class AccessRules
{
    /// <summary>Nobody lifts another to their own height.</summary>
    public static readonly Rule RoleBelowOwn = new(
        "role-not-below-own",
        "You can give and take only roles below your own.",
        RuleKind.Permission
    );

    /// <summary>Nobody grants outside of what they were given.</summary>
    public static readonly Rule ScopeWithinOwn = new(
        "scope-not-within-own",
        "You can give and take roles only inside the scope of your own.",
        RuleKind.Permission
    );

    /// <summary>Conflict of interest: nobody validates, evaluates or verifies their own institution's record.</summary>
    public static readonly Rule ReviewedByOthers = new(
        "own-record",
        "Nobody reviews a record of their own institution.",
        RuleKind.Permission
    );

    /// <summary>A delegation hands on what its giver has, for no longer than they have it.</summary>
    public static readonly Rule DelegatesOwnGrant = new(
        "delegation-not-own",
        "You can delegate only a role of your own, for no longer than you have it.",
        RuleKind.Permission
    );

    /// <summary>A delegation is to somebody else.</summary>
    public static readonly Rule DelegatesToAnother = new("delegation-to-oneself", "A role is delegated to another person.", RuleKind.Input);

    /// <summary>Nobody makes themselves more than others made them.</summary>
    public static readonly Rule GivenByAnother = new(
        "grant-to-oneself",
        "Nobody gives a role to themselves, nor to the person in whose name they act.",
        RuleKind.Permission
    );

    /// <summary>Who acts for another uses what was delegated; the account of either is not part of it.</summary>
    public static readonly Rule ActsInOwnName = new(
        "own-name-only",
        "This is done in one's own name, without Jipp-Acting-For.",
        RuleKind.Permission
    );

    /// <summary>Nobody acts for a person who did not ask them to.</summary>
    public static readonly Rule IsDelegated = new(
        "nothing-delegated",
        "That account has delegated nothing to you that is good now.",
        RuleKind.Permission
    );

    /// <summary>
    /// A second factor is taken away before another is set up, so that a found session cannot replace it.
    /// </summary>
    public static readonly Rule AuthenticatorIsOff = new("authenticator-on", "The account has an authenticator already.");

    /// <summary>There is a second factor to take away.</summary>
    public static readonly Rule AuthenticatorIsOn = new("authenticator-off", "The account has no authenticator.");

    /// <summary>A role has the kinds of scope that make sense for it.</summary>
    public static readonly Rule ScopeFitsRole = new(
        "scope-does-not-fit-role",
        "The role cannot have a scope of that kind.",
        RuleKind.Input
    );

    /// <summary>A period ends after it begins.</summary>
    public static readonly Rule EndsAfterItBegins = new("period-ends-before-it-begins", "A period ends after it begins.", RuleKind.Input);

    /// <summary>Somebody must remain who can let others in.</summary>
    public static readonly Rule NationalAdminRemains = new("last-national-admin", "The last national administrator cannot be removed.");

    /// <summary>An address belongs to one account.</summary>
    public static readonly Rule EmailUnique = new("email-taken", "There is an account with that e-mail address.");

    /// <summary>A client's name is its own.</summary>
    public static readonly Rule ClientNameUnique = new("client-id-taken", "There is a client with that client id.");

    /// <summary>The account is not in a state that allows the move.</summary>
    public static readonly Rule AccountMoveAllowed = new(
        "account-transition-not-allowed",
        "The account cannot make this move in its present state."
    );

    /// <summary>The client is not in a state that allows the move.</summary>
    public static readonly Rule ClientMoveAllowed = new(
        "client-transition-not-allowed",
        "The client cannot make this move in its present state."
    );

    /// <summary>The code of a rate class is its own.</summary>
    public static readonly Rule RateClassUnique = new("rate-class-taken", "There is a rate class with that code.");
}
