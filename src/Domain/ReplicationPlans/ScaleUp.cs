using JippApi.Domain.Institutions;
using JippApi.Domain.Regions;

namespace JippApi.Domain.ReplicationPlans;

/// <summary>How far an innovation is scaled up (<i>cakupan scaling up</i>).</summary>
public enum ScaleUpScope
{
    /// <summary>To a whole province.</summary>
    Province,

    /// <summary>To a whole sector of government.</summary>
    Sector,

    /// <summary>To the whole nation.</summary>
    Nation,
}

/// <summary>
/// How an innovation is scaled up: by its owner together with a ministry or agency, or by a province, which takes what
/// one of its districts does to all of them.
/// </summary>
/// <param name="Scope">How far.</param>
/// <param name="PartnerId">The partner ministry or agency, which answers the plan; null when a province scales up, and
/// the owner answers.</param>
/// <param name="TargetRegions">The codes of the regions it should reach.</param>
public sealed record ScaleUp(ScaleUpScope Scope, InstitutionId? PartnerId, IReadOnlyList<string> TargetRegions)
{
    /// <summary>All regencies and cities, and the provinces.</summary>
    public const int MaxRegions = 600;

    /// <summary>Whether both say the same.</summary>
    public static bool AreSame(ScaleUp? one, ScaleUp? other) =>
        (one?.Scope, one?.PartnerId) == (other?.Scope, other?.PartnerId)
        && (one?.TargetRegions ?? []).SequenceEqual(other?.TargetRegions ?? [], StringComparer.Ordinal);

    /// <summary>Whether a province takes it to districts of its own, without a partner.</summary>
    public bool IsWithin(string province) =>
        Scope == ScaleUpScope.Province && PartnerId is null && TargetRegions.All(region => RegionCode.LiesIn(region, province));
}
