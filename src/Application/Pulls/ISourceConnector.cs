using JippApi.Domain.Innovations;
using JippApi.Domain.Pulls;

namespace JippApi.Application.Pulls;

/// <summary>Reads a source list from the system of its ministry.</summary>
public interface ISourceConnector
{
    InnovationSource Source { get; }

    /// <summary>The bounds of a pull; null when the server does not know the address of the system.</summary>
    PullBounds? Bounds { get; }

    /// <summary>Returns the key of a row that it has read; null when it has none.</summary>
    string? KeyOf(ReadOnlyMemory<byte> row);

    /// <summary>Reads a page.</summary>
    /// <param name="cursor">Where it begins; null for the first.</param>
    /// <param name="known">The state of the first page that is known already; null to read it in any case.</param>
    /// <param name="maxBytes">Maximum size of the answer.</param>
    /// <param name="ct">Cancels the request.</param>
    /// <returns>The page; null when it is still in the known state.</returns>
    /// <exception cref="PullFaultException">The page could not be read.</exception>
    Task<SourcePage?> ReadAsync(string? cursor, PageTag? known, long maxBytes, CancellationToken ct);
}

/// <summary>The bounds of a pull.</summary>
/// <param name="MaxPages">Maximum number of pages.</param>
/// <param name="MaxBytes">Maximum size of all rows.</param>
/// <param name="Every">The shortest time between two pulls that start by themselves.</param>
public sealed record PullBounds(int MaxPages, long MaxBytes, TimeSpan Every);

/// <summary>A page of a source list.</summary>
/// <param name="Rows">The rows, in their order.</param>
/// <param name="Next">Where the next page begins; null after the last one.</param>
/// <param name="Total">The number of rows of the whole list, if the system says so.</param>
/// <param name="Tag">The validators of the page.</param>
public sealed record SourcePage(IReadOnlyList<PulledRow> Rows, string? Next, int? Total, PageTag? Tag);

/// <summary>A row of a source list.</summary>
/// <param name="Key">The key of the row in the list; null when it has none.</param>
/// <param name="Json">The row as one line of JSON, in UTF-8.</param>
public sealed record PulledRow(string? Key, byte[] Json);

/// <summary>Thrown when a page could not be read.</summary>
/// <param name="fault">The problem.</param>
/// <param name="retryAfter">When the system wants to be asked again.</param>
/// <param name="inner">The cause.</param>
public sealed class PullFaultException(PullFault fault, TimeSpan? retryAfter = null, Exception? inner = null)
    : Exception($"The system of the source cannot be read: {fault}.", inner)
{
    public PullFault Fault { get; } = fault;

    /// <summary>When the system wants to be asked again.</summary>
    public TimeSpan? RetryAfter { get; } = retryAfter;
}
