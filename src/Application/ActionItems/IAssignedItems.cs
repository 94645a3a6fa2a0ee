using JippApi.Application.Common;

namespace JippApi.Application.ActionItems;

/// <summary>
/// Reads the action items of one assignee, who may read all of them. This is the query that phones send most; it
/// returns the same as the general list, but much faster (docs/performance.md).
/// </summary>
public interface IAssignedItems
{
    /// <summary>Reads a page of items in the order of their keys.</summary>
    /// <param name="filter">The filters, including the assignee.</param>
    /// <param name="asOf">The day for which items are overdue or blocked.</param>
    /// <param name="from">The position after which to read or, in reverse order, before which; the start of the list
    /// means no position.</param>
    /// <param name="backwards">Whether to read in reverse order.</param>
    /// <param name="count">Maximum number of items.</param>
    /// <param name="ct">The cancellation token.</param>
    Task<List<ActionItemDocument>> ReadAsync(
        ActionItemFilter filter,
        AsOfDay asOf,
        ActionItemKey from,
        bool backwards,
        int count,
        CancellationToken ct
    );
}
