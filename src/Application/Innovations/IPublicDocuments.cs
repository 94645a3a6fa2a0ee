using JippApi.Application.Innovations.Directory;

namespace JippApi.Application.Innovations;

/// <summary>Reads public documents by key; the busiest read there is.</summary>
public interface IPublicDocuments
{
    /// <summary>By id; null when there is no public document.</summary>
    Task<PublicDocument?> FindAsync(Guid id, CancellationToken ct);

    /// <summary>By registry number; null when there is no public document.</summary>
    Task<PublicDocument?> FindAsync(string registryNumber, CancellationToken ct);
}
