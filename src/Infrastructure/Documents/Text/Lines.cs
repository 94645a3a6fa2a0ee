namespace JippApi.Infrastructure.Documents.Text;

/// <summary>Breaks text into lines. Each character is measured once, however long the text is.</summary>
internal static class Lines
{
    private const string Ellipsis = "…";

    /// <summary>
    /// Returns the lines of a text within a width, in visual order; a word longer than a line is broken.
    /// </summary>
    public static IReadOnlyList<string> Of(string? text, TextStyle style, double width)
    {
        List<string> lines = [];
        foreach (var paragraph in Printable.Of(text, style.Face).Split('\n'))
        {
            if (paragraph.Trim().Length > 0)
                Break(paragraph, style, width, lines);
            else if (lines.Count > 0 && lines[^1].Length > 0)
                lines.Add(""); // at most one empty line in a row
        }

        while (lines.Count > 0 && lines[^1].Length == 0)
            lines.RemoveAt(lines.Count - 1);
        return lines;
    }

    /// <summary>
    /// Returns as much of a text as fits on one line, in visual order, with an ellipsis if anything is left out.
    /// </summary>
    public static string FirstLine(string? text, TextStyle style, double width) => VisualOrder.Of(Truncated(text, style, width));

    /// <summary>As <see cref="FirstLine"/>, but in logical order, for a format that reorders lines itself.</summary>
    public static string Truncated(string? text, TextStyle style, double width)
    {
        var line = Printable.OnOneLine(text, style.Face);
        if (style.WidthOf(line) <= width)
            return line;
        var (room, kept) = (width - style.WidthOf(Ellipsis), 0);
        while (kept < line.Length && (room -= style.WidthOf(line.AsSpan(kept, 1))) >= 0)
            kept++;
        return line[..kept].TrimEnd() + Ellipsis;
    }

    private static void Break(string text, TextStyle style, double width, List<string> lines)
    {
        var (start, opportunity, filled, sinceOpportunity) = (0, 0, 0.0, 0.0);
        for (var place = 0; place < text.Length; place++)
        {
            var advance = style.WidthOf(text.AsSpan(place, 1));
            if (filled + advance > width && text[place] != ' ' && place > start)
            {
                var end = opportunity > start ? opportunity : place;
                lines.Add(VisualOrder.Of(text[start..end].Trim()));
                filled = opportunity > start ? sinceOpportunity : 0;
                start = end;
                sinceOpportunity = filled;
            }

            filled += advance;
            sinceOpportunity += advance;
            if (!IsOpportunity(text, place))
                continue;
            opportunity = place + 1;
            sinceOpportunity = 0;
        }

        lines.Add(VisualOrder.Of(text[start..].Trim()));
    }

    /// <summary>Whether a line may break here: after a space, or after a hyphen or slash within a word.</summary>
    private static bool IsOpportunity(string text, int place) =>
        text[place] == ' '
        || (
            text[place] is '-' or '/'
            && place > 0
            && char.IsLetter(text[place - 1])
            && place + 1 < text.Length
            && char.IsLetter(text[place + 1])
        );
}
