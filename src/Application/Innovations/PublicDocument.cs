namespace JippApi.Application.Innovations;

/// <summary>The public document of an innovation, stored as JSON.</summary>
public sealed class PublicDocument
{
    public required Guid Id { get; init; }

    public required string RegistryNumber { get; init; }

    /// <summary>Version of the innovation shown in the document.</summary>
    public int Version { get; set; }

    public string Json { get; set; } = "";
}
