using JippApi.Domain.Innovations;

namespace JippApi.Application.Lineage;

/// <summary>
/// One innovation comes of another, by the links that count; the links say it, this is worked out from them.
/// </summary>
public sealed class LineagePath
{
    /// <summary>The earlier one.</summary>
    public required InnovationId AncestorId { get; init; }

    /// <summary>The later one.</summary>
    public required InnovationId DescendantId { get; init; }

    /// <summary>Generations between, by the shortest way; from 1.</summary>
    public required int Depth { get; set; }
}
