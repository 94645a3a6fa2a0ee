namespace JippApi.Application.Lineage;

/// <summary>
/// Reads current lineages. This is one of the most frequent reads, and its answers have hundreds of rows.
/// </summary>
public interface ILineages
{
    /// <summary>Returns the lineage of an innovation, or null when it is not published.</summary>
    /// <param name="id">The innovation.</param>
    /// <param name="direction">Which relatives to return.</param>
    /// <param name="depth">Number of generations.</param>
    /// <param name="limit">Maximum number of relatives to return; the others are counted, up to
    /// <see cref="LineageTotals.Max"/>.</param>
    /// <param name="ct">The cancellation token.</param>
    Task<LineageDocument?> FindAsync(Guid id, LineageDirection direction, int depth, int limit, CancellationToken ct);
}
