using JippApi.Domain.Institutions;

namespace JippApi.Domain.ReplicationPlans;

/// <summary>How far an owner scales up an innovation (<i>cakupan scaling up</i>).</summary>
public enum ScaleUpScope
{
    /// <summary>To a whole province.</summary>
    Province,

    /// <summary>To a whole sector of government.</summary>
    Sector,

    /// <summary>To the whole nation.</summary>
    Nation,
}

/// <summary>How an owner scales up an innovation together with a ministry.</summary>
/// <param name="Scope">How far.</param>
/// <param name="PartnerId">The partner ministry.</param>
/// <param name="TargetRegions">The codes of the regions it should reach.</param>
public sealed record ScaleUp(ScaleUpScope Scope, InstitutionId PartnerId, IReadOnlyList<string> TargetRegions)
{
    /// <summary>All regencies and cities, and the provinces.</summary>
    public const int MaxRegions = 600;
}
