namespace JippApi.Application.Files;

/// <summary>
/// Stores bytes under keys chosen by the server (<see cref="StoreKeys"/>), in a folder or an S3-compatible service.
/// </summary>
public interface IFileStore
{
    /// <summary>
    /// Stores bytes under a key. Existing bytes are replaced as a whole, or stay when the write fails.
    /// </summary>
    /// <param name="key">The key.</param>
    /// <param name="content">The bytes, read to the end.</param>
    /// <param name="length">Number of bytes.</param>
    /// <param name="ct">The cancellation token.</param>
    /// <exception cref="StoreUnavailableException">The bytes could not be stored.</exception>
    Task PutAsync(string key, Stream content, long length, CancellationToken ct);

    /// <summary>Opens a range of the bytes under a key for sequential reading.</summary>
    /// <param name="key">The key.</param>
    /// <param name="from">Offset of the first byte.</param>
    /// <param name="length">Number of bytes, at least one.</param>
    /// <param name="ct">The cancellation token.</param>
    /// <exception cref="StoreUnavailableException">The bytes do not exist or cannot be read.</exception>
    Task<Stream> OpenAsync(string key, long from, long length, CancellationToken ct);

    /// <summary>Removes the bytes under a key, if any.</summary>
    /// <exception cref="StoreUnavailableException">The bytes could not be removed.</exception>
    Task RemoveAsync(string key, CancellationToken ct);
}

/// <summary>Thrown when the file store does not answer as expected; the same request may succeed later.</summary>
public sealed class StoreUnavailableException(string message, Exception? inner = null) : Exception(message, inner);
