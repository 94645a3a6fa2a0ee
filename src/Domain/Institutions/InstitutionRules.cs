using JippApi.Domain.Common;

namespace JippApi.Domain.Institutions;

/// <summary>The rules of institutions.</summary>
public static class InstitutionRules
{
    /// <summary>An institution cannot be part of itself.</summary>
    public static readonly Rule NotItsOwnAncestor = new("institution-cycle", "An institution cannot be part of itself.", RuleKind.Input);

    /// <summary>The tree of institutions has at most <see cref="Institution.MaxDepth"/> levels.</summary>
    public static readonly Rule NotTooDeep = new(
        "institution-too-deep",
        "The tree of institutions has at most four levels.",
        RuleKind.Input
    );

    /// <summary>Name and region together are unique.</summary>
    public static readonly Rule Unique = new("institution-exists", "An institution of that name is already registered for that region.");
}
