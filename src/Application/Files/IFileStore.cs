namespace JippApi.Application.Files;

/// <summary>
/// Keeps bytes under names that the server makes up (<see cref="StoreKeys"/>): a folder, or a service that speaks S3.
/// </summary>
public interface IFileStore
{
    /// <summary>Keeps bytes; what was there under that name is replaced as a whole, or stays when it fails.</summary>
    /// <param name="key">Their name.</param>
    /// <param name="content">The bytes; all that follow are kept.</param>
    /// <param name="length">How many they are.</param>
    /// <param name="ct">Stops keeping them.</param>
    /// <exception cref="StoreUnavailableException">They could not be kept.</exception>
    Task PutAsync(string key, Stream content, long length, CancellationToken ct);

    /// <summary>Opens some of the bytes of a name, to be read once from first to last.</summary>
    /// <param name="key">Their name.</param>
    /// <param name="from">The first, from 0.</param>
    /// <param name="length">How many; not none.</param>
    /// <param name="ct">Stops opening them.</param>
    /// <exception cref="StoreUnavailableException">They cannot be read, or are not there.</exception>
    Task<Stream> OpenAsync(string key, long from, long length, CancellationToken ct);

    /// <summary>Removes what is there under a name, if anything.</summary>
    /// <exception cref="StoreUnavailableException">It could not be removed.</exception>
    Task RemoveAsync(string key, CancellationToken ct);
}

/// <summary>The store of files does not answer, or not as it should; the same request may succeed later.</summary>
public sealed class StoreUnavailableException(string message, Exception? inner = null) : Exception(message, inner);
