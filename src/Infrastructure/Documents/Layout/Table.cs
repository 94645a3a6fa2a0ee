using JippApi.Infrastructure.Documents.Text;

namespace JippApi.Infrastructure.Documents.Layout;

/// <param name="Share">The share of the table's width.</param>
internal sealed record Column(string Title, double Share, Align Align = Align.Left);

/// <param name="Bar">Draws a bar of this length, 0 to 1, before the text.</param>
/// <param name="Parts">Draws a bar of these parts instead, shaded as in <see cref="BarKey"/>.</param>
internal sealed record Cell(string? Text, double? Bar = null, IReadOnlyList<double>? Parts = null)
{
    public bool HasBar => Bar is not null || Parts is not null;

    public static implicit operator Cell(string? text) => new(text);
}

/// <param name="Cells">The cells; a single cell spans all columns.</param>
/// <param name="Strong">Whether it is emphasised, as a total or the start of a group.</param>
/// <param name="KeepsWithNext">Whether it must not be the last row on a page.</param>
internal sealed record Row(IReadOnlyList<Cell> Cells, bool Strong = false, bool KeepsWithNext = false);

/// <summary>A table that repeats its head on each page, and breaks a row only if it is longer than a page.</summary>
internal sealed class Table(params IReadOnlyList<Column> columns)
{
    private const double Padding = 3;
    private const double HeadGrey = 0.88;
    private const double GroupGrey = 0.95;
    private const double Hair = 0.4;
    private const double LineGrey = 0.45;
    private const double BarGrey = 0.35;
    private const double Followers = 34;

    private readonly double shares = columns.Sum(column => column.Share);

    public void Write(PageFlow flow, IEnumerable<Row> rows)
    {
        List<Row> all = [.. rows];
        flow.EnsureRoom(HeadHeight(flow) + LeadHeight(flow, all, 0));
        WriteHead(flow);
        foreach (var (place, row) in all.Index())
            WriteRow(flow, row, row.KeepsWithNext ? LeadHeight(flow, all, place + 1) : 0);
        flow.Y += 2;
    }

    /// <summary>
    /// The height of a row, and of those that it keeps with, which must stay together with what is above it; little if
    /// they would not fit on a page.
    /// </summary>
    private double LeadHeight(PageFlow flow, List<Row> rows, int from)
    {
        var height = 0.0;
        for (var place = from; place < rows.Count; place++)
        {
            height += Height(TextsOf(flow, rows[place]), StyleOf(rows[place]));
            if (!rows[place].KeepsWithNext)
                break;
        }

        return height > flow.PageHeight / 2 ? Followers : Math.Max(Followers, height);
    }

    private static TextStyle StyleOf(Row row) => row.Strong ? TextStyle.StrongCell : TextStyle.Cell;

    private static double Height(IReadOnlyList<string>[] texts, TextStyle style) =>
        Math.Max(1, texts.Max(lines => lines.Count)) * style.LineHeight + 2 * Padding;

    private (double X, double Width)[] PlacesOf(PageFlow flow, Row row) =>
        row.Cells.Count == 1 ? [(flow.Left, flow.Width)] : ColumnBounds(flow);

    private IReadOnlyList<string>[] TextsOf(PageFlow flow, Row row)
    {
        var places = PlacesOf(flow, row);
        return
        [
            .. row.Cells.Select(
                (cell, index) => Lines.Of(cell.Text, StyleOf(row), places[index].Width - 2 * Padding - BarWidth(cell, places[index].Width))
            ),
        ];
    }

    private double HeadHeight(PageFlow flow) => Padding * 2 + TextStyle.StrongCell.LineHeight * HeadLines(flow).Max(lines => lines.Count);

    private IReadOnlyList<string>[] HeadLines(PageFlow flow) =>
        [.. ColumnBounds(flow).Select((place, index) => Lines.Of(columns[index].Title, TextStyle.StrongCell, place.Width - 2 * Padding))];

    private void WriteHead(PageFlow flow)
    {
        var height = HeadHeight(flow);
        flow.Add(new FillMark(flow.Left, flow.Y, flow.Width, height, HeadGrey));
        foreach (var (index, lines) in HeadLines(flow).Index())
            WriteLines(flow, lines, TextStyle.StrongCell, ColumnBounds(flow)[index], columns[index].Align);
        Frame(flow, height, ColumnBounds(flow));
        flow.Y += height;
    }

    private void WriteRow(PageFlow flow, Row row, double kept)
    {
        var (style, places, texts) = (StyleOf(row), PlacesOf(flow, row), TextsOf(flow, row));
        var all = Math.Max(1, texts.Max(lines => lines.Count));
        BreakBefore(flow, Height(texts, style), kept);

        var from = 0;
        while (from < all)
        {
            var fit = (int)((flow.Room - 2 * Padding + 0.01) / style.LineHeight);
            if (fit < 1)
            {
                StartNextPage(flow);
                continue;
            }

            var count = Math.Min(fit, all - from);
            WritePart(flow, row, style, places, [.. texts.Select(lines => lines.Skip(from).Take(count).ToList())], count);
            from += count;
        }
    }

    private void BreakBefore(PageFlow flow, double height, double kept)
    {
        var needed = height + kept;
        var longest = flow.PageHeight - HeadHeight(flow);
        if (flow.Room < Math.Min(needed, longest) && needed <= longest)
            StartNextPage(flow);
    }

    private void StartNextPage(PageFlow flow)
    {
        flow.NewPage();
        WriteHead(flow);
    }

    private void WritePart(
        PageFlow flow,
        Row row,
        TextStyle style,
        (double X, double Width)[] places,
        IReadOnlyList<IReadOnlyList<string>> texts,
        int count
    )
    {
        var height = count * style.LineHeight + 2 * Padding;
        if (row.Strong)
            flow.Add(new FillMark(flow.Left, flow.Y, flow.Width, height, GroupGrey));
        foreach (var (index, lines) in texts.Index())
        {
            var (x, width) = places[index];
            var bar = BarWidth(row.Cells[index], width);
            if (row.Cells[index].HasBar)
                WriteBar(flow, row.Cells[index], x + Padding, bar - Padding, style.LineHeight);
            WriteLines(flow, lines, style, (x + bar, width - bar), row.Cells.Count == 1 ? Align.Left : columns[index].Align);
        }

        Frame(flow, height, places);
        flow.Y += height;
    }

    private static void WriteBar(PageFlow flow, Cell cell, double x, double width, double height)
    {
        var (y, thickness, begin) = (flow.Y + Padding + height * 0.18, height * 0.64, x);
        if (cell.Bar is > 0 and var share)
            flow.Add(new FillMark(x, y, width * Math.Min(1, share), thickness, BarGrey));
        foreach (var (part, length) in (cell.Parts ?? []).Index().Where(part => part.Item > 0))
        {
            flow.Add(new FillMark(begin, y, width * length, thickness, BarKey.GreyOf(part)));
            begin += width * length;
        }

        flow.Add(new FrameMark(x, y, width, thickness, Hair, 0));
    }

    private static void WriteLines(PageFlow flow, IReadOnlyList<string> lines, TextStyle style, (double X, double Width) place, Align align)
    {
        foreach (var (index, line) in lines.Index())
            flow.Line(line, style, place.X + Padding, place.Width - 2 * Padding, flow.Y + Padding + index * style.LineHeight, align);
    }

    private static void Frame(PageFlow flow, double height, (double X, double Width)[] places)
    {
        foreach (var (x, width) in places)
            flow.Add(new FrameMark(x, flow.Y, width, height, Hair, LineGrey));
    }

    private static double BarWidth(Cell cell, double width) => cell.HasBar ? width * 0.68 : 0;

    private (double X, double Width)[] ColumnBounds(PageFlow flow)
    {
        var x = flow.Left;
        return
        [
            .. columns.Select(column =>
            {
                var place = (x, flow.Width * column.Share / shares);
                x += place.Item2;
                return place;
            }),
        ];
    }
}
