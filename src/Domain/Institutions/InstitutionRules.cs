using JippApi.Domain.Common;

namespace JippApi.Domain.Institutions;

public static class InstitutionRules
{
    public static readonly Rule NotItsOwnAncestor = new("institution-cycle", "An institution cannot be part of itself.", RuleKind.Input);

    /// <summary>Must agree with <see cref="Institution.MaxDepth"/>.</summary>
    public static readonly Rule NotTooDeep = new(
        "institution-too-deep",
        "The tree of institutions can have at most four levels.",
        RuleKind.Input
    );

    /// <summary>Otherwise a unit leaves its institution while one of its people reviews what it owns.</summary>
    public static readonly Rule PartOfOwn = new(
        "institution-part-of-own",
        "You cannot move a unit into or out of an institution that you belong to.",
        RuleKind.Permission
    );

    public static readonly Rule Unique = new("institution-exists", "An institution with that name is already registered in that region.");

    /// <summary>Must agree with <see cref="InstitutionKinds.Fits"/>.</summary>
    public static readonly Rule RegionFitsKind = new(
        "institution-region-invalid",
        "An institution of that kind cannot serve that region.",
        RuleKind.Input
    );

    public static readonly Rule OneGovernment = new("government-exists", "That region already has its government.");

    public static readonly Rule GovernmentIsNational = new(
        "government-is-national",
        "Only a national administrator registers a government or changes its name, kind, region or parent.",
        RuleKind.Permission
    );

    public static readonly Rule RoleEndsFirst = new(
        "institution-has-roles",
        "Nobody may have a role for an institution when it becomes, or ceases to be, the government of a region."
    );
}
