using JippApi.Application.Files;

namespace JippApi.Infrastructure.Files;

/// <summary>Stands in when no scanner is configured.</summary>
internal sealed class NoScanner : IFileScanner
{
    public bool IsConfigured => false;

    public Task<ScanVerdict> ScanAsync(Stream content, CancellationToken ct) =>
        throw new InvalidOperationException("No scanner is configured.");

    public Task<ScannerStatus> StatusAsync(CancellationToken ct) => Task.FromResult(ScannerStatus.Off);
}
