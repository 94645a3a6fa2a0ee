namespace JippApi.Application.Files;

/// <summary>What a scanner says about some bytes.</summary>
/// <param name="IsInfected">Whether it found malware.</param>
/// <param name="Name">What it calls it.</param>
public sealed record ScanVerdict(bool IsInfected, string? Name = null);

/// <summary>Whether a scanner can be asked.</summary>
public enum ScannerState
{
    /// <summary>None is set up: files are accepted unseen, and say so.</summary>
    Off,

    /// <summary>It answers.</summary>
    Up,

    /// <summary>It is set up and does not answer: no file is accepted.</summary>
    Unreachable,
}

/// <summary>Searches files for malware.</summary>
public interface IFileScanner
{
    /// <summary>Whether one is set up.</summary>
    bool IsOn { get; }

    /// <summary>Searches bytes, from first to last.</summary>
    /// <exception cref="ScannerUnavailableException">It did not answer, or not as it should.</exception>
    Task<ScanVerdict> ScanAsync(Stream content, CancellationToken ct);

    /// <summary>Whether it can be asked now.</summary>
    Task<ScannerState> StateAsync(CancellationToken ct);
}

/// <summary>The scanner does not answer; the same request may succeed later.</summary>
public sealed class ScannerUnavailableException(string message, Exception? inner = null) : Exception(message, inner);
