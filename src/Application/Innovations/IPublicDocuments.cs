namespace JippApi.Application.Innovations;

/// <summary>Reads public documents by key, the most frequent read of all.</summary>
public interface IPublicDocuments
{
    /// <summary>Returns the public document with this id, or null.</summary>
    Task<PublicDocument?> FindAsync(Guid id, CancellationToken ct);

    /// <summary>Returns the public document with this registry number, or null.</summary>
    Task<PublicDocument?> FindAsync(string registryNumber, CancellationToken ct);
}
