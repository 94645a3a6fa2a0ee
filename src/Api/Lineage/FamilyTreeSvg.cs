using System.Globalization;
using System.Xml.Linq;
using JippApi.Application.Lineage;
using JippApi.Domain.Innovations;
using JippApi.Domain.Lineage;

namespace JippApi.Api.Lineage;

/// <summary>
/// Draws a lineage: origins above, replicas below. Shapes and line styles carry the meaning, not colours, so that a
/// black and white print loses nothing; tooltips contain the full text of shortened titles.
/// </summary>
internal static class FamilyTreeSvg
{
    private const double Width = 184,
        Height = 66,
        Row = 128,
        Margin = 28,
        Legend = 58,
        LeastWidth = 560;
    private const double TitleWidth = 22,
        OwnerWidth = 28;
    private const int TitleLines = 2;

    /// <summary>
    /// Position of the label along its link, past the middle, so that the labels of links with a common end do not
    /// overlap.
    /// </summary>
    private const double LabelX = 0.68,
        LabelY = 0.61;

    private const string Dashes = "6 4";

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static string Of(LineageDocument lineage)
    {
        var placed = FamilyTree.Of(lineage);
        var (left, right) = (placed.Values.Min(one => one.X) - Width / 2, placed.Values.Max(one => one.X) + Width / 2);
        var (top, bottom) = (placed.Values.Min(one => one.Layer), placed.Values.Max(one => one.Layer));
        var width = Math.Max(right - left, LeastWidth) + 2 * Margin;
        var height = (bottom - top) * Row + Height + 2 * Margin + Legend;
        var shift = (width - (right - left)) / 2 - left;
        foreach (var one in placed.Values)
            one.X += shift;

        var self = lineage.Nodes[0];
        return new XElement(
            Svg + "svg",
            new XAttribute("viewBox", $"0 0 {N(width)} {N(height)}"),
            new XAttribute("width", N(width)),
            new XAttribute("height", N(height)),
            new XAttribute("font-family", "sans-serif"),
            new XAttribute("role", "img"),
            new XElement(Svg + "title", FamilyTreeTexts.Clean($"Silsilah replikasi: {self.Title}")),
            Arrow(),
            new XElement(Svg + "rect", new XAttribute("width", "100%"), new XAttribute("height", "100%"), new XAttribute("fill", "#fff")),
            lineage.Edges.Select(edge => EdgeOf(edge, placed[edge.OriginId], placed[edge.ReplicaId], top)),
            placed.Values.Select(one => NodeOf(one, top)),
            LegendOf(lineage, height - Legend)
        ).ToString(SaveOptions.DisableFormatting);
    }

    private static XElement Arrow() =>
        new(
            Svg + "defs",
            new XElement(
                Svg + "marker",
                new XAttribute("id", "panah"),
                new XAttribute("viewBox", "0 0 8 8"),
                new XAttribute("refX", 7),
                new XAttribute("refY", 4),
                new XAttribute("markerWidth", 7),
                new XAttribute("markerHeight", 7),
                new XAttribute("orient", "auto"),
                new XElement(Svg + "path", new XAttribute("d", "M0 0L8 4L0 8z"))
            )
        );

    private static XElement EdgeOf(LineageEdge edge, PlacedInnovation origin, PlacedInnovation replica, int top)
    {
        var (x1, y1) = (origin.X, Top(origin, top) + Height);
        var (x2, y2) = (replica.X, Top(replica, top));
        var bend = (y2 - y1) / 2;
        var line = new XElement(
            Svg + "path",
            new XAttribute("d", $"M{N(x1)} {N(y1)}C{N(x1)} {N(y1 + bend)} {N(x2)} {N(y2 - bend)} {N(x2)} {N(y2)}"),
            new XAttribute("fill", "none"),
            new XAttribute("stroke", "#222"),
            new XAttribute("stroke-width", edge.Status == LinkStatus.Verified ? 2 : 1.4),
            new XAttribute("marker-end", "url(#panah)")
        );
        if (edge.Status != LinkStatus.Verified)
            line.Add(new XAttribute("stroke-dasharray", Dashes));
        var fidelity = edge.Fidelity is { } percent ? $", inti tetap {percent}%" : "";
        return new(
            Svg + "g",
            new XElement(Svg + "title", $"{FamilyTreeTexts.Of(edge.Kind)}, sejak {edge.Since:O}{fidelity}"),
            line,
            Text(x1 + (x2 - x1) * LabelX, y1 + (y2 - y1) * LabelY + 3, FamilyTreeTexts.Of(edge.Kind), 10, halo: true)
        );
    }

    private static XElement NodeOf(PlacedInnovation placed, int top)
    {
        var (node, x, y) = (placed.Node, placed.X - Width / 2, Top(placed, top));
        var group = new XElement(
            Svg + "g",
            new XElement(Svg + "title", FamilyTreeTexts.Clean(Tooltip(node))),
            Box(x, y, 0, Existences.Ended.Contains(node.Existence))
        );
        if (node.Relation == LineageRelation.Self)
            group.Add(Box(x, y, 4, Existences.Ended.Contains(node.Existence)));
        var lines = FamilyTreeTexts.Wrapped(node.ShortName is { } name ? $"{name} – {node.Title}" : node.Title, TitleWidth, TitleLines);
        var first = y + (lines.Count == 1 ? 27 : 20);
        group.Add(lines.Select((line, place) => Text(placed.X, first + place * 15, line, 12, bold: true)));
        group.Add(Text(placed.X, y + Height - 12, FamilyTreeTexts.Shortened(SecondLine(node), OwnerWidth), 10));
        return group;
    }

    private static XElement Box(double x, double y, double inset, bool ended)
    {
        var box = new XElement(
            Svg + "rect",
            new XAttribute("x", N(x + inset)),
            new XAttribute("y", N(y + inset)),
            new XAttribute("width", N(Width - 2 * inset)),
            new XAttribute("height", N(Height - 2 * inset)),
            new XAttribute("rx", 6),
            new XAttribute("fill", inset > 0 ? "none" : "#fff"),
            new XAttribute("stroke", "#222")
        );
        if (ended)
            box.Add(new XAttribute("stroke-dasharray", "2 3"));
        return box;
    }

    private static XElement Text(double x, double y, string text, int size, bool bold = false, bool halo = false, string anchor = "middle")
    {
        var element = new XElement(
            Svg + "text",
            new XAttribute("x", N(x)),
            new XAttribute("y", N(y)),
            new XAttribute("font-size", size),
            new XAttribute("text-anchor", anchor),
            new XAttribute("unicode-bidi", "plaintext"),
            text
        );
        if (bold)
            element.Add(new XAttribute("font-weight", "bold"));
        if (halo)
            element.Add(new XAttribute("stroke", "#fff"), new XAttribute("stroke-width", 4), new XAttribute("paint-order", "stroke"));
        return element;
    }

    private static IEnumerable<XElement> LegendOf(LineageDocument lineage, double y)
    {
        yield return Line(Margin, y + 18, null);
        yield return Text(Margin + 44, y + 22, "terverifikasi", 11, anchor: "start");
        yield return Line(Margin + 140, y + 18, Dashes);
        yield return Text(Margin + 184, y + 22, "dibenarkan pemilik asal", 11, anchor: "start");
        yield return Text(Margin + 340, y + 22, "garis tepi ganda: inovasi ini", 11, anchor: "start");
        var more = lineage.Truncated ? "; tidak semua digambar" : "";
        yield return Text(
            Margin,
            y + 42,
            $"Asal {lineage.Totals.Ancestors}, replika {lineage.Totals.Descendants}, tidak terbit {lineage.Totals.Hidden}{more}. Garis tepi titik-titik: tidak berjalan lagi.",
            11,
            anchor: "start"
        );
    }

    private static XElement Line(double x, double y, string? dashes)
    {
        var line = new XElement(
            Svg + "line",
            new XAttribute("x1", N(x)),
            new XAttribute("y1", N(y)),
            new XAttribute("x2", N(x + 36)),
            new XAttribute("y2", N(y)),
            new XAttribute("stroke", "#222"),
            new XAttribute("stroke-width", dashes is null ? 2 : 1.4)
        );
        if (dashes is not null)
            line.Add(new XAttribute("stroke-dasharray", dashes));
        return line;
    }

    private static string Tooltip(LineageNode node) =>
        string.Join(
            ", ",
            new[]
            {
                node.Title,
                node.ShortName,
                node.Owner?.Name,
                node.RegistryNumber,
                node.Year?.ToString(CultureInfo.InvariantCulture),
            }.OfType<string>()
        );

    private static string SecondLine(LineageNode node) => node.Owner?.Name ?? node.RegistryNumber ?? "";

    private static double Top(PlacedInnovation placed, int top) => Margin + (placed.Layer - top) * Row;

    private static string N(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);
}
