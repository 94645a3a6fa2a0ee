namespace JippApi.Application.ActionItems;

/// <summary>
/// The action items of one person, who may read each of them: what phones ask for most. It answers as the list of all
/// items does, and is much quicker (docs/performance.md).
/// </summary>
public interface IAssignedItems
{
    /// <summary>Items in the order of their keys.</summary>
    /// <param name="filter">What narrows them down; it names the person.</param>
    /// <param name="asOf">The day (WIB) as of which they are overdue or blocked.</param>
    /// <param name="from">After which item, or before which; the start of a list stands for none.</param>
    /// <param name="backwards">Whether the order is turned round.</param>
    /// <param name="count">How many at most.</param>
    /// <param name="ct">Stops reading.</param>
    Task<List<ActionItemDocument>> ReadAsync(
        ActionItemFilter filter,
        DateOnly asOf,
        ActionItemKey from,
        bool backwards,
        int count,
        CancellationToken ct
    );
}
