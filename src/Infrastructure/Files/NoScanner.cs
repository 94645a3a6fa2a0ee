using JippApi.Application.Files;

namespace JippApi.Infrastructure.Files;

/// <summary>Stands in when no scanner is configured.</summary>
internal sealed class NoScanner : IFileScanner
{
    public bool IsOn => false;

    public Task<ScanVerdict> ScanAsync(Stream content, CancellationToken ct) =>
        throw new InvalidOperationException("No scanner is configured.");

    public Task<ScannerState> StateAsync(CancellationToken ct) => Task.FromResult(ScannerState.Off);
}
