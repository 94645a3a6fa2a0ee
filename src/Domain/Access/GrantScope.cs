namespace JippApi.Domain.Access;

/// <summary>What limits a grant.</summary>
public enum ScopeKind
{
    National,

    /// <summary>One ministry's list.</summary>
    Source,

    /// <summary>A region and everything within it: <c>13</c> covers <c>13.71</c>.</summary>
    Region,

    /// <summary>An institution and the units under it.</summary>
    Institution,
}

/// <summary>Where a role applies.</summary>
/// <param name="Kind">What limits it.</param>
/// <param name="Value">The code of the source or region, or the id of the institution; null for the whole
/// nation.</param>
public sealed record GrantScope(ScopeKind Kind, string? Value)
{
    /// <summary>The length of an id.</summary>
    public const int ValueMaxLength = 36;

    public static GrantScope Nation { get; } = new(ScopeKind.National, null);

    /// <summary>The kinds of scope a role may have.</summary>
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
