using System.Globalization;
using System.Xml.Linq;
using JippApi.Application.WhiteSpace;
using JippApi.Domain.Regions;
using static System.FormattableString;

namespace JippApi.Api.WhiteSpace;

/// <summary>
/// Draws the white space as a heat map: provinces as rows, sectors as columns in bands below one another, so that a
/// phone shows all of it in a readable size. The number stands in each cell, and empty cells are hatched.
/// </summary>
internal static class WhiteSpaceSvg
{
    /// <summary>The number of columns side by side.</summary>
    private const int Band = 10;

    private const int CellWidth = 26,
        RowHeight = 18,
        Margin = 10,
        Labels = 168,
        Heads = 172,
        Top = 88,
        Gap = 6,
        Between = 22;

    private const int Width = 2 * Margin + Labels + Band * CellWidth;
    private const string Ink = "#111111";
    private const string Hatch = "kosong";

    /// <summary>Above this length the name of a column takes two lines.</summary>
    private const int OneLine = 26;

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static string Of(WhiteSpaceMap map, string language)
    {
        var columns = map.Cells.TakeWhile(cell => cell.Place == map.Cells[0].Place).ToList();
        var rows = map.Cells.Chunk(columns.Count).ToList();
        var places = Offsets([.. rows.Select(row => row[0].Place)]);
        var depth = Heads + places[^1] + RowHeight + Between;
        var bands = (columns.Count + Band - 1) / Band;
        var height = Top + bands * depth;
        return new XElement(
            Svg + "svg",
            new XAttribute("viewBox", Invariant($"0 0 {Width} {height}")),
            new XAttribute("width", Width),
            new XAttribute("height", height),
            new XAttribute("style", "max-width:100%;height:auto"),
            new XAttribute("font-family", "sans-serif"),
            new XAttribute("role", "img"),
            new XAttribute("aria-labelledby", "judul uraian"),
            new XAttribute(XNamespace.Xml + "lang", language),
            new XElement(Svg + "title", new XAttribute("id", "judul"), WhiteSpaceTexts.Title(language)),
            new XElement(Svg + "desc", new XAttribute("id", "uraian"), WhiteSpaceTexts.Description(language)),
            Hatching(),
            new XElement(Svg + "rect", new XAttribute("width", "100%"), new XAttribute("height", "100%"), new XAttribute("fill", "#fff")),
            Text(Margin, 24, WhiteSpaceTexts.Title(language), 15, bold: true),
            Text(Margin, 42, WhiteSpaceTexts.Subtitle(map.Total, language), 11),
            Legend(),
            Enumerable.Range(0, bands).SelectMany(band => BandOf(rows, places, band, Top + band * depth, language))
        ).ToString(SaveOptions.DisableFormatting);
    }

    private static IEnumerable<XElement> BandOf(List<WhiteSpaceCell[]> rows, List<int> places, int band, int top, string language)
    {
        var heads = rows[0].Skip(band * Band).Take(Band).ToList();
        for (var column = 0; column < heads.Count; column++)
            foreach (var line in HeadOf(heads[column], Margin + Labels + column * CellWidth, top + Heads - 6))
                yield return line;
        for (var place = 0; place < rows.Count; place++)
        {
            var y = top + Heads + places[place];
            var cells = rows[place].Skip(band * Band).Take(Band).ToList();
            yield return Text(Margin, y + 13, cells[0].PlaceLabel, 11, bold: cells[0].Place == WhiteSpaceCell.All);
            for (var column = 0; column < cells.Count; column++)
                yield return CellOf(cells[column], Margin + Labels + column * CellWidth, y, language);
        }
    }

    /// <summary>The name of a column, turned so that it is read from below.</summary>
    private static IEnumerable<XElement> HeadOf(WhiteSpaceCell cell, int x, int y)
    {
        var lines = Halved(cell.SectorLabel);
        for (var line = 0; line < lines.Count; line++)
        {
            var baseline = x + CellWidth / 2 + (lines.Count == 1 ? 4 : line * 11 - 2);
            var text = Text(baseline, y, lines[line], 10, bold: cell.Sector == WhiteSpaceCell.All);
            text.Add(new XAttribute("transform", Invariant($"rotate(-90 {baseline} {y})")));
            yield return text;
        }
    }

    private static XElement CellOf(WhiteSpaceCell cell, int x, int y, string language)
    {
        var isTotal = cell.Place == WhiteSpaceCell.All || cell.Sector == WhiteSpaceCell.All;
        var shade = isTotal ? WhiteSpaceShades.Empty : WhiteSpaceShades.Of(cell.Published);
        var number = cell.Published.ToString(CultureInfo.InvariantCulture);
        var text = Text(
            x + CellWidth / 2,
            y + 13,
            number,
            number.Length switch
            {
                <= 4 => 10,
                5 => 8,
                _ => 7,
            },
            isTotal,
            shade.Ink
        );
        text.Add(new XAttribute("text-anchor", "middle"));
        return new(
            Svg + "g",
            new XElement(Svg + "title", WhiteSpaceTexts.Of(cell, language)),
            Box(x, y, cell.Published == 0 ? $"url(#{Hatch})" : shade.Fill),
            text
        );
    }

    private static IEnumerable<XElement> Legend()
    {
        var x = Margin;
        foreach (var shade in WhiteSpaceShades.Filled.Prepend(WhiteSpaceShades.Empty))
        {
            yield return Box(x, 54, shade == WhiteSpaceShades.Empty ? $"url(#{Hatch})" : shade.Fill);
            yield return Text(x + CellWidth + 4, 67, WhiteSpaceShades.RangeOf(shade), 11);
            x += 70;
        }
    }

    private static XElement Hatching() =>
        new(
            Svg + "defs",
            new XElement(
                Svg + "pattern",
                new XAttribute("id", Hatch),
                new XAttribute("width", 6),
                new XAttribute("height", 6),
                new XAttribute("patternUnits", "userSpaceOnUse"),
                new XElement(
                    Svg + "rect",
                    new XAttribute("width", 6),
                    new XAttribute("height", 6),
                    new XAttribute("fill", WhiteSpaceShades.Empty.Fill)
                ),
                new XElement(Svg + "path", new XAttribute("d", "M-1 1l2-2M0 6L6 0M5 7l2-2"), new XAttribute("stroke", "#c8c8c8"))
            )
        );

    private static XElement Box(int x, int y, string fill) =>
        new(
            Svg + "rect",
            new XAttribute("x", x),
            new XAttribute("y", y),
            new XAttribute("width", CellWidth),
            new XAttribute("height", RowHeight),
            new XAttribute("fill", fill),
            new XAttribute("stroke", "#767676")
        );

    private static XElement Text(int x, int y, string text, int size, bool bold = false, string ink = Ink)
    {
        var element = new XElement(
            Svg + "text",
            new XAttribute("x", x),
            new XAttribute("y", y),
            new XAttribute("font-size", size),
            new XAttribute("fill", ink),
            text
        );
        if (bold)
            element.Add(new XAttribute("font-weight", "bold"));
        return element;
    }

    /// <summary>The name in two lines of about the same length; in one if it is short.</summary>
    private static List<string> Halved(string name)
    {
        if (name.Length <= OneLine)
            return [name];
        var spaces = Enumerable.Range(0, name.Length).Where(place => name[place] == ' ').ToList();
        if (spaces.Count == 0)
            return [name];
        var middle = spaces.MinBy(place => Math.Abs(2 * place - name.Length));
        return [name[..middle], name[(middle + 1)..]];
    }

    /// <summary>The distance of each row from the first, with a gap where another group of islands begins.</summary>
    private static List<int> Offsets(IReadOnlyList<string> places)
    {
        List<int> offsets = [0];
        for (var row = 1; row < places.Count; row++)
            offsets.Add(offsets[^1] + RowHeight + (RegionCode.IslandsOf(places[row]) == RegionCode.IslandsOf(places[row - 1]) ? 0 : Gap));
        return offsets;
    }
}
