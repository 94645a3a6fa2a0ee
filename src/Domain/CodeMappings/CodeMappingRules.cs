using JippApi.Domain.Common;

namespace JippApi.Domain.CodeMappings;

public static class CodeMappingRules
{
    public static readonly Rule OneAtATime = new(
        "code-mapping-overlaps",
        "Another mapping of this value holds on the same days; close it first, or let this one begin later."
    );

    public static readonly Rule Open = new("code-mapping-closed", "The mapping has already been closed.");

    /// <summary>Rows were settled by it until today, and stay as they were settled.</summary>
    public static readonly Rule NotClosedInThePast = new(
        "code-mapping-end-in-the-past",
        "A mapping can end today or later, and not before it begins.",
        RuleKind.Input
    );

    /// <summary>Otherwise the keeper of a list could let its rows become records of their own institution.</summary>
    public static readonly Rule NotToOneself = new(
        "code-mapping-to-own-institution",
        "Somebody who does not belong to the institution must map values to it.",
        RuleKind.Permission
    );

    /// <summary>Otherwise the keeper of a list could hand the records of one government to another.</summary>
    public static readonly Rule NotAnotherName = new(
        "code-mapping-of-known-name",
        "The value is the name of something else, which needs no mapping.",
        RuleKind.Input
    );

    /// <summary>Otherwise the keeper of a list could award the prizes of another one.</summary>
    public static readonly Rule OwnAwards = new(
        "code-mapping-award-of-others",
        "A list can state only the awards of its own competitions.",
        RuleKind.Permission
    );
}
