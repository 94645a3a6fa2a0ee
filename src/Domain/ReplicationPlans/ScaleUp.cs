using JippApi.Domain.Institutions;

namespace JippApi.Domain.ReplicationPlans;

/// <summary>How far an owner makes an innovation larger (<i>cakupan scaling up</i>).</summary>
public enum ScaleUpScope
{
    /// <summary>To a whole province.</summary>
    Province,

    /// <summary>To a whole affair of government.</summary>
    Sector,

    /// <summary>To the whole nation.</summary>
    Nation,
}

/// <summary>How an owner makes an innovation larger, with a ministry.</summary>
/// <param name="Scope">How far.</param>
/// <param name="PartnerId">The ministry that helps.</param>
/// <param name="TargetRegions">Codes of the regions that it is to reach.</param>
public sealed record ScaleUp(ScaleUpScope Scope, InstitutionId PartnerId, IReadOnlyList<string> TargetRegions)
{
    /// <summary>Most target regions: all regencies and cities, and the provinces.</summary>
    public const int MaxRegions = 600;
}
