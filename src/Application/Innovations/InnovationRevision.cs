namespace JippApi.Application.Innovations;

/// <summary>A published revision of an innovation.</summary>
public sealed class InnovationRevision
{
    public required Guid InnovationId { get; init; }

    /// <summary>Number of the revision, 1 for the first publication.</summary>
    public required int Number { get; init; }

    /// <summary>Version of the innovation shown in the revision.</summary>
    public required int Version { get; init; }

    /// <summary>When the revision was published.</summary>
    public required DateTime PublishedAt { get; init; }

    public required string Json { get; init; }
}
