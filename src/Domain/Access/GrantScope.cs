namespace JippApi.Domain.Access;

/// <summary>By what a grant is bounded.</summary>
public enum ScopeKind
{
    /// <summary>By nothing.</summary>
    National,

    /// <summary>By the list of one ministry.</summary>
    Source,

    /// <summary>By a region and all that is in it: <c>13</c> covers <c>13.71</c>.</summary>
    Region,

    /// <summary>By an institution and the units under it.</summary>
    Institution,
}

/// <summary>Where a role holds.</summary>
/// <param name="Kind">By what it is bounded.</param>
/// <param name="Value">Code of the source or region, or id of the institution; null for the whole nation.</param>
public sealed record GrantScope(ScopeKind Kind, string? Value)
{
    /// <summary>Longest value: an id.</summary>
    public const int ValueMaxLength = 36;

    /// <summary>The whole nation.</summary>
    public static GrantScope Nation { get; } = new(ScopeKind.National, null);

    /// <summary>Kinds of scope that a role can have.</summary>
    public static IReadOnlyList<ScopeKind> KindsOf(Role role) =>
        role switch
        {
            Role.NationalAdmin => [ScopeKind.National],
            Role.SourceAdmin => [ScopeKind.Source],
            Role.HubAdmin => [ScopeKind.Region],
            Role.InstitutionEditor or Role.Signatory => [ScopeKind.Institution],
            Role.Validator or Role.Evaluator => [ScopeKind.National, ScopeKind.Source, ScopeKind.Region],
            Role.Mentor => [ScopeKind.National, ScopeKind.Region],
            _ => Enum.GetValues<ScopeKind>(),
        };
}
