using JippApi.Infrastructure.Documents.Text;

namespace JippApi.Infrastructure.Documents.Layout;

/// <summary>The shades of the parts of a bar, which do not depend on colour, and the key that explains them.</summary>
internal static class BarKey
{
    private const double Square = 7;
    private const double Between = 14;
    private const double Hair = 0.4;

    private static readonly double[] Greys = [0.2, 0.68, 1];

    public static double GreyOf(int part) => Greys[part];

    /// <summary>Writes the key on one line, in the order of the parts.</summary>
    public static void Write(PageFlow flow, params IReadOnlyList<string> names)
    {
        var style = TextStyle.Cell;
        flow.EnsureRoom(style.LineHeight + 60);
        var x = flow.Left;
        foreach (var (part, name) in names.Index())
        {
            var y = flow.Y + (style.LineHeight - Square) / 2;
            flow.Add(new FillMark(x, y, Square, Square, GreyOf(part)));
            flow.Add(new FrameMark(x, y, Square, Square, Hair, 0));
            x += Square + 4;
            flow.Line(name, style, x, style.WidthOf(name), flow.Y);
            x += style.WidthOf(name) + Between;
        }

        flow.Y += style.LineHeight + 3;
    }
}
