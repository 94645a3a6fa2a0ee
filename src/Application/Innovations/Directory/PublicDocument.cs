namespace JippApi.Application.Innovations.Directory;

/// <summary>A published innovation as it is answered, in JSON.</summary>
public sealed class PublicDocument
{
    /// <summary>Id of the innovation.</summary>
    public required Guid Id { get; init; }

    /// <summary>Its registry number.</summary>
    public required string RegistryNumber { get; init; }

    /// <summary>Version of the innovation that the document shows.</summary>
    public int Version { get; set; }

    /// <summary>The document.</summary>
    public string Json { get; set; } = "";
}

/// <summary>A published innovation as it was from one change to the next.</summary>
public sealed class InnovationRevision
{
    /// <summary>Id of the innovation.</summary>
    public required Guid InnovationId { get; init; }

    /// <summary>1 for the first publication, then one more for each published change.</summary>
    public required int Number { get; init; }

    /// <summary>Version of the innovation that it shows.</summary>
    public required int Version { get; init; }

    /// <summary>From when on it was the public one.</summary>
    public required DateTime PublishedAt { get; init; }

    /// <summary>The document.</summary>
    public required string Json { get; init; }
}

/// <summary>A word that occurs in published innovations, for the correction of typing errors.</summary>
public sealed class KnownWord
{
    /// <summary>Grows with each word that becomes known.</summary>
    public long Id { get; private set; }

    /// <summary>The word, lower case, not stemmed.</summary>
    public required string Word { get; init; }
}
