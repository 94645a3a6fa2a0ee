using JippApi.Application.Lineage;

namespace JippApi.Api.Lineage;

/// <summary>An innovation with its position in the drawing.</summary>
internal sealed class PlacedInnovation(LineageNode node)
{
    public LineageNode Node => node;

    /// <summary>0 for the innovation itself, negative for origins above it, positive for replicas below it.</summary>
    public int Layer { get; set; }

    /// <summary>Centre of the box, in pixels.</summary>
    public double X { get; set; }
}

/// <summary>
/// Lays out a lineage in layers so that every link leads downwards: a replica stands below all of its origins. Within a
/// layer, each innovation stands as close as possible to its neighbours in the previous layers.
/// </summary>
internal static class FamilyTree
{
    /// <summary>Distance between the centres of adjacent boxes.</summary>
    public const double Step = 208;

    private const int Sweeps = 4;

    /// <summary>Places the innovations.</summary>
    public static IReadOnlyDictionary<Guid, PlacedInnovation> Of(LineageDocument lineage)
    {
        var placed = lineage.Nodes.ToDictionary(node => node.Id, node => new PlacedInnovation(node));
        var below = lineage.Edges.ToLookup(edge => edge.OriginId, edge => edge.ReplicaId);
        var above = lineage.Edges.ToLookup(edge => edge.ReplicaId, edge => edge.OriginId);
        foreach (var one in placed.Values)
            one.Layer = one.Node.Relation == LineageRelation.Ancestor ? -one.Node.Depth : one.Node.Depth;
        Deepen(placed, LineageRelation.Descendant, above, +1);
        Deepen(placed, LineageRelation.Ancestor, below, -1);

        var layers = placed
            .Values.GroupBy(one => one.Layer)
            .OrderBy(layer => layer.Key)
            .Select(layer => layer.OrderBy(one => one.Node.Title, StringComparer.Ordinal).ToList())
            .ToList();
        foreach (var layer in layers)
            Spread(layer, layer.ToDictionary(one => one, _ => 0.0));
        for (var sweep = 0; sweep < Sweeps; sweep++)
        {
            foreach (var layer in layers.Skip(1))
                Spread(layer, IdealPositions(layer, placed, above));
            foreach (var layer in Enumerable.Reverse(layers).Skip(1))
                Spread(layer, IdealPositions(layer, placed, below));
        }

        foreach (var layer in layers.Skip(1))
            Spread(layer, IdealPositions(layer, placed, above));
        return placed;
    }

    /// <summary>
    /// Moves each innovation one layer beyond the outermost one it is linked with. The number of passes is bounded,
    /// because past links can form a cycle if records have been merged since; current links cannot.
    /// </summary>
    private static void Deepen(Dictionary<Guid, PlacedInnovation> placed, LineageRelation relation, ILookup<Guid, Guid> towards, int step)
    {
        var moved = true;
        for (var round = 0; moved && round < placed.Count; round++)
        {
            moved = false;
            foreach (var one in placed.Values.Where(one => one.Node.Relation == relation))
            {
                foreach (var other in towards[one.Node.Id].Select(id => placed[id]).Where(other => (one.Layer - other.Layer) * step < 1))
                {
                    one.Layer = other.Layer + step;
                    moved = true;
                }
            }
        }
    }

    /// <summary>The ideal position of each innovation: the mean of those it is linked with.</summary>
    private static Dictionary<PlacedInnovation, double> IdealPositions(
        List<PlacedInnovation> layer,
        Dictionary<Guid, PlacedInnovation> placed,
        ILookup<Guid, Guid> linked
    ) => layer.ToDictionary(one => one, one => linked[one.Node.Id].Select(id => placed[id].X).DefaultIfEmpty(one.X).Average());

    /// <summary>Places a layer in the order of the ideal positions, as close to them as the boxes allow.</summary>
    private static void Spread(List<PlacedInnovation> layer, Dictionary<PlacedInnovation, double> wishes)
    {
        var ordered = layer.OrderBy(one => wishes[one]).ToList();
        for (var place = 0; place < ordered.Count; place++)
            ordered[place].X = place == 0 ? wishes[ordered[0]] : Math.Max(wishes[ordered[place]], ordered[place - 1].X + Step);
        var off = ordered.Average(one => one.X - wishes[one]);
        foreach (var one in ordered)
            one.X -= off;
        layer.Sort((a, b) => a.X.CompareTo(b.X));
    }
}
