using JippApi.Application.Files;

namespace JippApi.Infrastructure.Files;

/// <summary>No scanner is set up.</summary>
internal sealed class NoScanner : IFileScanner
{
    /// <inheritdoc/>
    public bool IsOn => false;

    /// <inheritdoc/>
    public Task<ScanVerdict> ScanAsync(Stream content, CancellationToken ct) =>
        throw new InvalidOperationException("No scanner is set up.");

    /// <inheritdoc/>
    public Task<ScannerState> StateAsync(CancellationToken ct) => Task.FromResult(ScannerState.Off);
}
