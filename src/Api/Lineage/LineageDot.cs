using System.Globalization;
using System.Text;
using JippApi.Application.Lineage;
using JippApi.Domain.Lineage;

namespace JippApi.Api.Lineage;

/// <summary>A lineage in the DOT language of Graphviz.</summary>
internal static class LineageDot
{
    public static string Of(LineageDocument lineage)
    {
        var dot = new StringBuilder("digraph silsilah {\n  rankdir=TB;\n  node [shape=box];\n");
        foreach (var node in lineage.Nodes)
        {
            var self = node.Relation == LineageRelation.Self ? ", peripheries=2" : "";
            dot.Append(
                CultureInfo.InvariantCulture,
                $"  \"{node.Id}\" [label={Quoted(LabelOf(node))}, tooltip={Quoted(node.Title)}{self}];\n"
            );
        }

        foreach (var edge in lineage.Edges)
            dot.Append(
                CultureInfo.InvariantCulture,
                $"  \"{edge.OriginId}\" -> \"{edge.ReplicaId}\" [label={Quoted(FamilyTreeTexts.Of(edge.Kind))}, style={StyleOf(edge.Status)}];\n"
            );
        return dot.Append("}\n").ToString();
    }

    private static string LabelOf(LineageNode node) =>
        node.Owner is { } owner ? $"{node.ShortName ?? node.Title}\n{owner.Name}" : node.ShortName ?? node.Title;

    private static string StyleOf(LinkStatus status) => status == LinkStatus.Verified ? "solid" : "dashed";

    /// <summary>
    /// Quotes a string. Backslashes are escaped, because DOT expands sequences such as <c>\N</c> in labels; line breaks
    /// become
    /// <c>\n</c>; other control characters, which Graphviz does not draw, are removed.
    /// </summary>
    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value == '\n')
                quoted.Append("\\n");
            else if (rune.Value is '"' or '\\')
                quoted.Append('\\').Append((char)rune.Value);
            else if (!Rune.IsControl(rune))
                quoted.Append(rune.ToString());
        }

        return quoted.Append('"').ToString();
    }
}
