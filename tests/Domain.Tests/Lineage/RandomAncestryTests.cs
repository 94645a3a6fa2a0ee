using JippApi.Domain.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Lineage;

namespace JippApi.Domain.Tests.Lineage;

/// <summary>
/// Whatever links are added and removed in whatever order, the stored ancestors are those that a search along the links
/// finds.
/// </summary>
public class RandomAncestryTests
{
    private const int Nodes = 14;
    private const int Changes = 160;

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Stored_ancestors_agree_with_the_links(int seed)
    {
        var random = new Random(seed);
        InnovationId[] ids = [.. Enumerable.Range(0, Nodes).Select(_ => InnovationId.New())];
        HashSet<(InnovationId Origin, InnovationId Replica)> links = [];
        Dictionary<InnovationId, Ancestors> kept = [];
        var (added, removed, refused) = (0, 0, 0);

        for (var change = 0; change < Changes; change++)
        {
            var before = links.ToHashSet();
            var changed = Enumerable
                .Range(0, random.Next(1, 4))
                .Select(_ => Change(links, ids, random))
                .Select(link => link.Replica)
                .ToHashSet();
            try
            {
                Keep(kept, links, changed);
            }
            catch (RuleBrokenException broken)
            {
                broken.Rule.ShouldBe(LineageRules.NoCycle);
                HasCycle(links).ShouldBeTrue();
                links = before;
                refused++;
                continue;
            }

            HasCycle(links).ShouldBeFalse();
            added += links.Except(before).Count();
            removed += before.Except(links).Count();
            Flat(kept).ShouldBe(Flat(ids.ToDictionary(id => id, id => Search(links, id))));
        }

        (added > 0 && removed > 0 && refused > 0).ShouldBeTrue($"{added} added, {removed} removed, {refused} refused");
    }

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 25)];

    [Fact]
    public void The_shortest_path_counts_until_its_link_is_removed()
    {
        InnovationId[] id = [.. Enumerable.Range(0, 4).Select(_ => InnovationId.New())];
        HashSet<(InnovationId Origin, InnovationId Replica)> links = [(id[0], id[1]), (id[1], id[2]), (id[2], id[3]), (id[0], id[3])];
        Dictionary<InnovationId, Ancestors> kept = [];
        Keep(kept, links, [id[1], id[2], id[3]]);
        kept[id[3]][id[0]].ShouldBe(1);

        links.Remove((id[0], id[3]));
        Keep(kept, links, [id[3]]);

        kept[id[3]][id[0]].ShouldBe(3);
    }

    private static (InnovationId Origin, InnovationId Replica) Change(
        HashSet<(InnovationId, InnovationId)> links,
        InnovationId[] ids,
        Random random
    )
    {
        if (links.Count > 0 && random.Next(5) < 2)
        {
            var gone = links.ElementAt(random.Next(links.Count));
            links.Remove(gone);
            return gone;
        }

        var origin = random.Next(ids.Length);
        var link = (ids[origin], ids[(origin + random.Next(1, ids.Length)) % ids.Length]);
        links.Add(link);
        return link;
    }

    /// <summary>
    /// Updates as the product does: recomputes the changed replicas and all their former descendants.
    /// </summary>
    private static void Keep(
        Dictionary<InnovationId, Ancestors> kept,
        HashSet<(InnovationId Origin, InnovationId Replica)> links,
        HashSet<InnovationId> changed
    )
    {
        HashSet<InnovationId> affected =
        [
            .. changed,
            .. kept.Where(pair => pair.Value.Keys.Any(changed.Contains)).Select(pair => pair.Key),
        ];
        var parents = links.Where(link => affected.Contains(link.Replica)).ToLookup(link => link.Replica, link => link.Origin);
        var outside = kept.Where(pair => !affected.Contains(pair.Key)).ToDictionary(pair => pair.Key, pair => pair.Value);
        foreach (var (node, ancestors) in Ancestry.Of(affected, parents, outside))
            kept[node] = ancestors;
    }

    private static Ancestors Search(HashSet<(InnovationId Origin, InnovationId Replica)> links, InnovationId of)
    {
        Ancestors found = [];
        List<InnovationId> generation = [of];
        for (var depth = 1; generation.Count > 0; depth++)
        {
            generation =
            [
                .. links
                    .Where(link => generation.Contains(link.Replica))
                    .Select(link => link.Origin)
                    .Distinct()
                    .Where(origin => found.TryAdd(origin, depth)),
            ];
        }

        return found;
    }

    private static bool HasCycle(HashSet<(InnovationId Origin, InnovationId Replica)> links) =>
        links.Any(link => Search(links, link.Replica).ContainsKey(link.Replica));

    private static List<string> Flat(Dictionary<InnovationId, Ancestors> ancestors) =>
        [
            .. ancestors
                .SelectMany(pair => pair.Value.Select(above => $"{above.Key.Value}>{pair.Key.Value}:{above.Value}"))
                .Order(StringComparer.Ordinal),
        ];
}
