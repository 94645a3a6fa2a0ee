using JippApi.Domain.Innovations;

namespace JippApi.Domain.Lineage;

/// <summary>The ancestors of one innovation, each with the smallest number of generations in between.</summary>
public sealed class Ancestors : Dictionary<InnovationId, int>;

/// <summary>
/// Computes the transitive closure of the links: the ancestors of each innovation, with the smallest number of
/// generations in between. It takes everything that a change can affect (the descendants of the changed replicas,
/// before and after the change) and recomputes their ancestors from their parents. Additions and removals thus need the
/// same computation, and several paths to one ancestor need not be counted: the shortest is kept.
/// </summary>
public static class Ancestry
{
    /// <summary>Returns the ancestors of each affected innovation.</summary>
    /// <param name="affected">The changed replicas and all their descendants, by the links before and after the
    /// change.</param>
    /// <param name="parents">The origins of each affected innovation, by the links after the change.</param>
    /// <param name="known">The ancestors of those parents that are not affected themselves.</param>
    /// <exception cref="Common.RuleBrokenException">The change closes a cycle.</exception>
    public static IReadOnlyDictionary<InnovationId, Ancestors> Of(
        IReadOnlyCollection<InnovationId> affected,
        ILookup<InnovationId, InnovationId> parents,
        IReadOnlyDictionary<InnovationId, Ancestors> known
    )
    {
        Dictionary<InnovationId, Ancestors> found = [];
        foreach (var node in InOrder(affected, parents))
        {
            var ancestors = found[node] = [];
            foreach (var parent in parents[node])
            {
                Add(ancestors, parent, 1);
                var above = found.GetValueOrDefault(parent) ?? known.GetValueOrDefault(parent);
                foreach (var (ancestor, depth) in above ?? [])
                    Add(ancestors, ancestor, depth + 1);
            }
        }

        return found;
    }

    private static void Add(Ancestors ancestors, InnovationId ancestor, int depth)
    {
        if (!ancestors.TryGetValue(ancestor, out var known) || depth < known)
            ancestors[ancestor] = depth;
    }

    /// <summary>
    /// Yields parents before children. A cycle is always closed by a changed link, so all its innovations are affected
    /// ones, and none of them is ever ready.
    /// </summary>
    private static IEnumerable<InnovationId> InOrder(
        IReadOnlyCollection<InnovationId> affected,
        ILookup<InnovationId, InnovationId> parents
    )
    {
        HashSet<InnovationId> set = [.. affected];
        var waiting = set.ToDictionary(node => node, node => parents[node].Count(set.Contains));
        var children = set.SelectMany(node => parents[node].Where(waiting.ContainsKey), (node, parent) => (node, parent))
            .ToLookup(edge => edge.parent, edge => edge.node);
        Queue<InnovationId> ready = new(waiting.Where(pair => pair.Value == 0).Select(pair => pair.Key));
        var done = 0;
        while (ready.TryDequeue(out var node))
        {
            done++;
            yield return node;
            foreach (var child in children[node])
                if (--waiting[child] == 0)
                    ready.Enqueue(child);
        }

        LineageRules.NoCycle.Require(done == waiting.Count);
    }
}
