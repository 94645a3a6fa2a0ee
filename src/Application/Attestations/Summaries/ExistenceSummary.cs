using JippApi.Domain.Innovations;

namespace JippApi.Application.Attestations;

/// <summary>The grouping of counts of existence.</summary>
public enum ExistenceGrouping
{
    /// <summary>The province in which the innovation runs.</summary>
    Province,

    /// <summary>The list that states the innovation; one on two lists counts in both.</summary>
    Source,

    /// <summary>The ministry that keeps the list; one on the lists of two ministries counts in both.</summary>
    Ministry,

    /// <summary>The kind of the institution at the root of the owner's tree.</summary>
    InstitutionKind,
}

/// <summary>Published innovations, counted by whether they still run.</summary>
/// <param name="Total">Number of innovations; each counts once.</param>
/// <param name="States">Number by existence, with zeros; they add up to the total.</param>
/// <param name="Freshness">Number by freshness of the confirmation, with zeros; they add up to the total.</param>
/// <param name="InDispute">Number of innovations about which two parties say different things.</param>
/// <param name="GroupedBy">How the innovations are grouped.</param>
/// <param name="Groups">The groups, the largest first; the one without a key comes last. Grouped by province or kind of
/// institution, their totals add up to the total; an innovation on two lists counts in the groups of both.</param>
public sealed record ExistenceSummary(
    int Total,
    IReadOnlyList<ExistenceCount> States,
    IReadOnlyList<FreshnessCount> Freshness,
    int InDispute,
    ExistenceGrouping GroupedBy,
    IReadOnlyList<ExistenceGroup> Groups
);

/// <summary>Number of innovations in one state of existence.</summary>
/// <param name="Existence">The existence.</param>
/// <param name="Count">Number of innovations.</param>
public sealed record ExistenceCount(Existence Existence, int Count);

/// <summary>Number of innovations whose confirmation has one freshness.</summary>
/// <param name="Freshness">The freshness.</param>
/// <param name="Count">Number of innovations.</param>
public sealed record FreshnessCount(Freshness Freshness, int Count);

/// <summary>Innovations of one group.</summary>
/// <param name="Key">Code of the group; absent for the innovations that belong to none.</param>
/// <param name="Total">Number of innovations.</param>
/// <param name="States">Number by existence, with zeros; they add up to the total.</param>
/// <param name="Freshness">Number by freshness of the confirmation, with zeros; they add up to the total.</param>
public sealed record ExistenceGroup(string? Key, int Total, IReadOnlyList<ExistenceCount> States, IReadOnlyList<FreshnessCount> Freshness)
{
    /// <summary>Name of the group.</summary>
    public string Label { get; init; } = "";
}
