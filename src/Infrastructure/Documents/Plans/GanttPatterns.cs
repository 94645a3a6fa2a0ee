namespace JippApi.Infrastructure.Documents.Plans;

/// <summary>The hatching of finished bars and the heads of arrows.</summary>
internal static class GanttPatterns
{
    public static void Define(SvgWriter svg)
    {
        svg.Begin("defs");
        svg.Begin(
            "pattern",
            ("id", "done"),
            ("width", "4"),
            ("height", "4"),
            ("patternUnits", "userSpaceOnUse"),
            ("patternTransform", "rotate(45)")
        );
        svg.Rectangle(0, 0, 4, 4, ("fill", "#ddd"));
        svg.Rectangle(0, 0, 1.6, 4, ("fill", "#000"));
        svg.End();
        svg.Begin(
            "marker",
            ("id", "arrow"),
            ("viewBox", "0 0 6 6"),
            ("refX", "5.5"),
            ("refY", "3"),
            ("markerWidth", "6"),
            ("markerHeight", "6"),
            ("orient", "auto")
        );
        svg.Path("M0 0 6 3 0 6z");
        svg.End();
        svg.End();
    }
}
