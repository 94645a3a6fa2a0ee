using JippApi.Domain.Innovations;

namespace JippApi.Application.Lineage;

/// <summary>A path between two innovations, derived from the links that count.</summary>
public sealed class LineagePath
{
    public required InnovationId AncestorId { get; init; }

    public required InnovationId DescendantId { get; init; }

    /// <summary>Number of generations between the two, along the shortest path; at least 1.</summary>
    public required int Depth { get; set; }
}
