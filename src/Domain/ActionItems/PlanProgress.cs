namespace JippApi.Domain.ActionItems;

/// <summary>What one item contributes to the progress of its plan.</summary>
/// <param name="Status">The status of the item; cancelled items do not count.</param>
/// <param name="Weight">The weight of the item.</param>
/// <param name="Progress">The share that is done, 0 to 100.</param>
public sealed record ProgressShare(ActionItemStatus Status, int Weight, int Progress);

/// <summary>The progress of a plan: the weighted progress of its items.</summary>
public static class PlanProgress
{
    /// <summary>
    /// Returns the percentage, rounded down so that 100 means everything; 0 for a plan without items.
    /// </summary>
    public static int Of(IReadOnlyCollection<ProgressShare> items)
    {
        var counted = items.Where(item => item.Status != ActionItemStatus.Cancelled).ToList();
        var weight = counted.Sum(item => item.Weight);
        return weight == 0 ? 0 : counted.Sum(item => item.Weight * item.Progress) / weight;
    }
}
