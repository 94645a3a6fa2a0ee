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

    public static readonly Rule Unique = new("institution-exists", "An institution with that name is already registered in that region.");
}
