using JippApi.Application.Innovations;
using JippApi.Domain.Innovations;
using JippApi.Domain.Lineage;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Application.Lineage;

/// <summary>On which side of the innovation a relative stands.</summary>
public enum LineageRelation
{
    /// <summary>It is the innovation itself.</summary>
    Self,

    /// <summary>The innovation came of it.</summary>
    Ancestor,

    /// <summary>It came of the innovation.</summary>
    Descendant,
}

/// <summary>What an innovation came of and what came of it.</summary>
/// <param name="InnovationId">The innovation.</param>
/// <param name="AsOf">As of when; absent for now.</param>
/// <param name="Nodes">The innovation and its relatives, as they are now, nearest first; published ones alone.</param>
/// <param name="Edges">The links between them.</param>
/// <param name="Totals">How many there are.</param>
/// <param name="Truncated">There are more relatives than were asked for.</param>
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
    /// <summary>Its id.</summary>
    public required Guid Id { get; init; }

    /// <summary>On which side of the innovation it stands.</summary>
    public required LineageRelation Relation { get; init; }

    /// <summary>Generations between it and the innovation, by the shortest way.</summary>
    public required int Depth { get; init; }

    /// <summary>Full title.</summary>
    public required string Title { get; init; }

    /// <summary>Acronym or name by which people know it.</summary>
    public string? ShortName { get; init; }

    /// <summary>Its registry number.</summary>
    public string? RegistryNumber { get; init; }

    /// <summary>Who owns it; absent when no source states one.</summary>
    public InstitutionRef? Owner { get; init; }

    /// <summary>Code of the region where it runs.</summary>
    public string? RegionCode { get; init; }

    /// <summary>Year it was put to work.</summary>
    public int? Year { get; init; }

    /// <summary>Where it stands in its life.</summary>
    public Phase? Phase { get; init; }

    /// <summary>Whether it still runs, as far as anybody has confirmed it.</summary>
    public required Existence Existence { get; init; }
}

/// <summary>A link in a lineage.</summary>
/// <param name="LinkId">Its id.</param>
/// <param name="OriginId">What was repeated.</param>
/// <param name="ReplicaId">What came of it.</param>
/// <param name="Kind">How it came.</param>
/// <param name="Status">Where the link stands now.</param>
/// <param name="Since">From which day the replica has been at work.</param>
/// <param name="Adaptation">How many components were kept, changed, dropped and added; absent where nothing is known of
/// them.</param>
/// <param name="Fidelity">How much of the origin's core stays as it is, in per cent.</param>
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
    /// A link with what the plan that led to it says of the origin's components; null where no plan did.
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

/// <summary>How many relatives there are within the depth that was asked for.</summary>
/// <param name="Ancestors">Published ancestors.</param>
/// <param name="Descendants">Published descendants.</param>
/// <param name="Hidden">Relatives that are not public, on both sides.</param>
/// <param name="AtLeast">There are so many that no more were counted.</param>
public sealed record LineageTotals(int Ancestors, int Descendants, int Hidden, bool AtLeast)
{
    /// <summary>Relatives that are ever counted on a side.</summary>
    public const int Max = 10_000;
}
