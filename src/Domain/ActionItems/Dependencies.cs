namespace JippApi.Domain.ActionItems;

/// <summary>What the items of one plan depend on.</summary>
/// <param name="Edges">For each item of the plan, the items that must be done before.</param>
public sealed record Dependencies(IReadOnlyDictionary<ActionItemId, IReadOnlyList<ActionItemId>> Edges)
{
    /// <summary>How many items the plan has.</summary>
    public int Count => Edges.Count;

    /// <summary>Whether an item would wait for itself, directly or by others, if it depended on these.</summary>
    public bool MakeCycle(ActionItemId item, IReadOnlyList<ActionItemId> dependsOn)
    {
        var (open, seen) = (new Stack<ActionItemId>(dependsOn), new HashSet<ActionItemId>());
        while (open.TryPop(out var next))
        {
            if (next == item)
                return true;
            if (!seen.Add(next) || !Edges.TryGetValue(next, out var further))
                continue;
            foreach (var other in further)
                open.Push(other);
        }

        return false;
    }
}
