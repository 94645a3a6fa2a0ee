namespace JippApi.Domain.ReplicationKits;

/// <summary>How values of several replications are spread.</summary>
/// <param name="Count">Number of values.</param>
/// <param name="Lowest">Lowest value.</param>
/// <param name="Median">Middle value (median).</param>
/// <param name="Highest">Highest value.</param>
public sealed record KitSpread(int Count, decimal Lowest, decimal Median, decimal Highest)
{
    /// <summary>Returns the spread of the values; null when there are none.</summary>
    public static KitSpread? Of(IEnumerable<decimal> values)
    {
        List<decimal> sorted = [.. values.Order()];
        if (sorted.Count == 0)
            return null;
        var (low, high) = (sorted[(sorted.Count - 1) / 2], sorted[sorted.Count / 2]);
        return new(sorted.Count, sorted[0], (low + high) / 2, sorted[^1]);
    }
}
