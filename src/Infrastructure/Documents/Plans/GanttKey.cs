using JippApi.Infrastructure.Documents.Text;
using static JippApi.Infrastructure.Documents.Plans.SvgWriter;

namespace JippApi.Infrastructure.Documents.Plans;

/// <summary>The key to the shapes of a Gantt chart.</summary>
internal static class GanttKey
{
    private const double Sample = 34;
    private const double Gap = 26;

    private static readonly TextStyle Style = new(FontFace.Regular, 11);

    public static void Draw(SvgWriter svg, GanttTexts words, bool hasBaseline, double x, double y)
    {
        svg.Rectangle(x, y - 9, Sample, 10, ("fill", "#fff"), ("stroke", "#000"));
        x = Name(svg, words.KeyTime, x, y);
        svg.Rectangle(x, y - 9, Sample, 10, ("fill", "url(#done)"), ("stroke", "#000"));
        x = Name(svg, words.KeyDone, x, y);
        if (hasBaseline)
        {
            svg.Rectangle(x, y - 6, Sample, 4, ("fill", "none"), ("stroke", "#000"), ("stroke-width", "0.8"), ("stroke-dasharray", "3 2"));
            x = Name(svg, words.KeyBaseline, x, y);
        }

        svg.Rectangle(x, y - 9, Sample - 16, 10, ("fill", "#fff"), ("stroke", "#000"), ("stroke-width", "2"));
        LateSign(svg, x + Sample - 12, y - 9);
        x = Name(svg, words.KeyLate, x, y);
        svg.Path(
            $"M{Coordinate(x)} {Coordinate(y - 4)}h{Coordinate(Sample)}",
            ("fill", "none"),
            ("stroke", "#000"),
            ("stroke-width", "0.7"),
            ("marker-end", "url(#arrow)")
        );
        Name(svg, words.KeyArrow, x, y);
    }

    /// <summary>Draws a triangle with an exclamation mark.</summary>
    public static void LateSign(SvgWriter svg, double x, double y)
    {
        svg.Path($"M{Coordinate(x)} {Coordinate(y + 11)}l6 -11 6 11z");
        svg.Text("!", x + 6, y + 10, ("fill", "#fff"), ("font-size", "9"), ("font-weight", "bold"), ("text-anchor", "middle"));
    }

    private static double Name(SvgWriter svg, string text, double x, double y)
    {
        svg.Text(text, x + Sample + 6, y);
        return x + Sample + 6 + Style.WidthOf(text) + Gap;
    }
}
