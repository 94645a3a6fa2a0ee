namespace JippApi.Application.Files;

/// <summary>The result of a malware scan.</summary>
/// <param name="IsInfected">Whether malware was found.</param>
/// <param name="Name">Name of the malware found, as given by the scanner.</param>
public sealed record ScanVerdict(bool IsInfected, string? Name = null);

/// <summary>Whether a scanner is available.</summary>
public enum ScannerStatus
{
    /// <summary>No scanner is configured; files are accepted unscanned and marked as such.</summary>
    Off,

    /// <summary>The scanner answers.</summary>
    Up,

    /// <summary>The scanner is configured but does not answer; no file is accepted.</summary>
    Unreachable,
}

public interface IFileScanner
{
    /// <summary>Whether a scanner is configured.</summary>
    bool IsConfigured { get; }

    /// <summary>Scans content from its start to its end.</summary>
    /// <exception cref="ScannerUnavailableException">The scanner does not answer, or its answer violates its
    /// protocol.</exception>
    Task<ScanVerdict> ScanAsync(Stream content, CancellationToken ct);

    /// <summary>Returns whether the scanner is available now.</summary>
    Task<ScannerStatus> StatusAsync(CancellationToken ct);
}

/// <summary>Thrown when the scanner does not answer; the same request may succeed later.</summary>
public sealed class ScannerUnavailableException(string message, Exception? inner = null) : Exception(message, inner);
