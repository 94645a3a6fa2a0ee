namespace JippApi.Domain.ActionItems;

/// <summary>What one item contributes to the progress of its plan.</summary>
/// <param name="Status">Where it stands; what was cancelled contributes nothing.</param>
/// <param name="Weight">How much it counts.</param>
/// <param name="Progress">How much of it is done, 0 to 100.</param>
public sealed record ItemShare(ActionItemStatus Status, int Weight, int Progress);

/// <summary>How much of a plan is done: the progress of its items, each by its weight.</summary>
public static class PlanProgress
{
    /// <summary>In per cent, rounded down so that 100 means all; 0 for a plan without items.</summary>
    public static int Of(IReadOnlyCollection<ItemShare> items)
    {
        var counted = items.Where(item => item.Status != ActionItemStatus.Cancelled).ToList();
        var weight = counted.Sum(item => item.Weight);
        return weight == 0 ? 0 : counted.Sum(item => item.Weight * item.Progress) / weight;
    }
}
