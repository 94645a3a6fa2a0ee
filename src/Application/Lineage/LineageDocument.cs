using JippApi.Application.Places;
using JippApi.Domain.Innovations;
using JippApi.Domain.Lineage;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Application.Lineage;

/// <summary>Relation of a node to the innovation.</summary>
public enum LineageRelation
{
    /// <summary>The innovation itself.</summary>
    Self,

    /// <summary>The innovation descends from it.</summary>
    Ancestor,

    /// <summary>It descends from the innovation.</summary>
    Descendant,
}

/// <summary>The lineage of an innovation.</summary>
/// <param name="InnovationId">The innovation.</param>
/// <param name="AsOf">The time for which the lineage holds; absent for now.</param>
/// <param name="Nodes">The innovation and its published relatives as they are now, nearest first.</param>
/// <param name="Edges">The links between the nodes.</param>
/// <param name="Totals">Number of relatives.</param>
/// <param name="Truncated">Whether there are more relatives than requested.</param>
public sealed record LineageDocument(
    Guid InnovationId,
    DateTimeOffset? AsOf,
    IReadOnlyList<LineageNode> Nodes,
    IReadOnlyList<LineageEdge> Edges,
    LineageTotals Totals,
    bool Truncated
);

/// <summary>An innovation in a lineage.</summary>
public sealed record LineageNode
{
    /// <summary>Id of the innovation.</summary>
    public required Guid Id { get; init; }

    /// <summary>Relation to the innovation requested.</summary>
    public required LineageRelation Relation { get; init; }

    /// <summary>Number of generations between the two, along the shortest path.</summary>
    public required int Depth { get; init; }

    /// <summary>Full title.</summary>
    public required string Title { get; init; }

    /// <summary>Acronym or popular name.</summary>
    public string? ShortName { get; init; }

    /// <summary>Registry number; absent when it has none.</summary>
    public string? RegistryNumber { get; init; }

    /// <summary>The owner; absent when no source states one.</summary>
    public InstitutionRef? Owner { get; init; }

    /// <summary>Kemendagri code of the region in which the innovation runs; absent for national ones.</summary>
    public string? RegionCode { get; init; }

    /// <summary>Year in which the innovation started; absent when unknown.</summary>
    public int? Year { get; init; }

    /// <summary>Phase of the innovation; absent when not stated.</summary>
    public Phase? Phase { get; init; }

    /// <summary>Whether the innovation still runs, as far as anybody has confirmed.</summary>
    public required Existence Existence { get; init; }

    /// <summary>How far the answer can still be relied on.</summary>
    public required Freshness Freshness { get; init; }
}

/// <summary>A link in a lineage.</summary>
/// <param name="LinkId">Id of the link.</param>
/// <param name="OriginId">The origin.</param>
/// <param name="ReplicaId">The replica.</param>
/// <param name="Kind">How the replica came about.</param>
/// <param name="Status">Current status of the link.</param>
/// <param name="Since">The day since which the replica has been in operation.</param>
/// <param name="Adaptation">Number of components kept, changed, dropped and added; absent when no adaptation is
/// known.</param>
/// <param name="Fidelity">Core components kept, in per cent of all core components; absent when unknown.</param>
public sealed record LineageEdge(
    Guid LinkId,
    Guid OriginId,
    Guid ReplicaId,
    LinkKind Kind,
    LinkStatus Status,
    DateOnly Since,
    AdaptationSummary? Adaptation,
    int? Fidelity
)
{
    /// <summary>
    /// Returns a link with the adaptation from its replication plan; the components are null when there was no plan.
    /// </summary>
    public static LineageEdge Of(
        Guid linkId,
        Guid originId,
        Guid replicaId,
        LinkKind kind,
        LinkStatus status,
        DateOnly since,
        IReadOnlyList<Adaptation>? components
    ) =>
        new(
            linkId,
            originId,
            replicaId,
            kind,
            status,
            since,
            components is { Count: > 0 } ? AdaptationSummary.Of(components) : null,
            components is null ? null : Domain.ReplicationPlans.Adaptation.FidelityOf(components)
        );
}

/// <summary>Number of relatives within the requested depth.</summary>
/// <param name="Ancestors">Number of published ancestors.</param>
/// <param name="Descendants">Number of published descendants.</param>
/// <param name="Hidden">Number of relatives that are not public, in both directions.</param>
/// <param name="AtLeast">True when counting stopped at the maximum, so that there may be more.</param>
public sealed record LineageTotals(int Ancestors, int Descendants, int Hidden, bool AtLeast)
{
    /// <summary>Maximum number of relatives counted in each direction.</summary>
    public const int Max = 10_000;
}
