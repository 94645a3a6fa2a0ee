namespace JippApi.Domain.ActionItems;

/// <summary>The dependencies between the items of one plan.</summary>
/// <param name="Edges">For each item, the items that must be done first.</param>
public sealed record Dependencies(IReadOnlyDictionary<ActionItemId, IReadOnlyList<ActionItemId>> Edges)
{
    /// <summary>The number of items in the plan.</summary>
    public int Count => Edges.Count;

    /// <summary>Whether these dependencies would make an item wait for itself, directly or through others.</summary>
    public bool WouldCreateCycle(ActionItemId item, IReadOnlyList<ActionItemId> dependsOn)
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
