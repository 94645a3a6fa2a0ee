namespace JippApi.Application.Lineage;

/// <summary>
/// Reads lineages as they are now: hundreds of rows for one answer, and one of the busiest reads there is.
/// </summary>
public interface ILineages
{
    /// <summary>What an innovation came of and what came of it; null when it is not published.</summary>
    /// <param name="id">The innovation.</param>
    /// <param name="direction">Which way to look.</param>
    /// <param name="depth">Over how many generations.</param>
    /// <param name="limit">Relatives to show; the others are counted, up to <see cref="LineageTotals.Max"/>.</param>
    /// <param name="ct">Stops reading.</param>
    Task<LineageDocument?> FindAsync(Guid id, LineageDirection direction, int depth, int limit, CancellationToken ct);
}
