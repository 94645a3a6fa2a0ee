namespace JippApi.Application.Innovations.Directory;

/// <summary>The public document of an innovation, stored as JSON.</summary>
public sealed class PublicDocument
{
    public required Guid Id { get; init; }

    public required string RegistryNumber { get; init; }

    /// <summary>Version of the innovation shown in the document.</summary>
    public int Version { get; set; }

    public string Json { get; set; } = "";
}

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

/// <summary>A word in published innovations, used for spelling corrections.</summary>
public sealed class KnownWord
{
    /// <summary>Increases with every new word.</summary>
    public long Id { get; private set; }

    /// <summary>The word in lower case, not stemmed.</summary>
    public required string Word { get; init; }
}
