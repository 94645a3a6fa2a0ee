using System.Globalization;
using JippApi.Application.ReplicationPlans;
using JippApi.Domain.ActionItems;
using JippApi.Infrastructure.Documents.Text;
using static JippApi.Infrastructure.Documents.Plans.SvgWriter;

namespace JippApi.Infrastructure.Documents.Plans;

/// <summary>
/// Draws the action items of a plan over time. Shapes and words carry the meaning, never colour alone, so that it can
/// be printed in black and white.
/// </summary>
internal sealed class GanttPicture
{
    private const double Width = 1_160;
    private const double Labels = 300;
    private const double Behind = 120;
    private const double Top = 92;
    private const double RowHeight = 26;
    private const double Foot = 44;
    private const double BarHeight = 11;
    private const double BaselineHeight = 4;

    private static readonly TextStyle Label = new(FontFace.Regular, 11);
    private static readonly TextStyle Head = new(FontFace.Bold, 16);

    private readonly PlanChart chart;
    private readonly GanttTexts words;
    private readonly TimeScale scale;
    private readonly double bottom;
    private readonly List<(string Text, double X, double Y, bool IsLate)> notes = [];

    private GanttPicture(PlanChart chart, GanttTexts words)
    {
        (this.chart, this.words) = (chart, words);
        scale = new(chart, Labels + 10, Width - Labels - 10 - Behind);
        bottom = Top + RowHeight * Math.Max(1, chart.Items.Count);
    }

    /// <summary>Returns the picture as SVG.</summary>
    public static byte[] Of(PlanChart chart, GanttTexts words) => new GanttPicture(chart, words).Draw();

    private byte[] Draw()
    {
        using var svg = new SvgWriter(
            Width,
            bottom + Foot,
            words.Language,
            $"{words.Title}: {chart.Title} — {chart.Adopter}",
            DescriptionOf()
        );
        GanttPatterns.Define(svg);
        svg.Text(Lines.Truncated(chart.Title, Head, Width - 40), 14, 28, ("font-size", "16"), ("font-weight", "bold"));
        svg.Text(Lines.Truncated($"{words.Title} · {chart.Adopter} · {words.Today} {words.Day(chart.AsOf)}", Label, Width - 40), 14, 48);
        Axis(svg);
        if (chart.Items.Count == 0)
            svg.Text(words.Empty, 14, Top + 17);
        Arrows(svg); // beneath the rows, so that their text stays readable
        foreach (var (place, item) in chart.Items.Index())
            Row(svg, item, Top + place * RowHeight);
        Today(svg);
        foreach (var (text, x, y, late) in notes) // above all lines, which are masked around the text
            svg.Text(
                text,
                x,
                y,
                ("font-size", "10"),
                ("font-weight", late ? "bold" : "normal"),
                ("stroke", "#fff"),
                ("stroke-width", "3"),
                ("paint-order", "stroke")
            );
        GanttKey.Draw(svg, words, chart.IsSigned, 14, bottom + 24);
        return svg.Finish();
    }

    private string DescriptionOf()
    {
        var late = chart.Items.Count(item => item.DaysLate is not null);
        return string.Create(CultureInfo.InvariantCulture, $"{words.Description} {chart.Items.Count}; {words.KeyLate}: {late}.");
    }

    private void Axis(SvgWriter svg)
    {
        int? year = null;
        foreach (var tick in scale.Ticks())
        {
            var x = scale.Begin(tick);
            svg.Path($"M{Coordinate(x)} {Coordinate(Top - 22)}V{Coordinate(bottom)}", ("stroke", "#bbb"), ("stroke-width", "0.6"));
            svg.Text(words.Months[tick.Month - 1], x + 3, Top - 8);
            if (year != tick.Year)
                svg.Text(tick.Year.ToString(CultureInfo.InvariantCulture), x + 3, Top - 22, ("font-weight", "bold"));
            year = tick.Year;
        }

        svg.Path(
            $"M0 {Coordinate(Top)}H{Coordinate(Width)}M0 {Coordinate(bottom)}H{Coordinate(Width)}",
            ("stroke", "#000"),
            ("stroke-width", "0.8")
        );
    }

    private void Row(SvgWriter svg, ChartItem item, double y)
    {
        var number = item.Number.ToString(CultureInfo.InvariantCulture);
        svg.Begin("g");
        svg.Element("title", TitleOf(item));
        svg.Path($"M0 {Coordinate(y + RowHeight)}H{Coordinate(Width)}", ("stroke", "#ddd"), ("stroke-width", "0.5"));
        svg.Text(number, 36, y + 17, ("text-anchor", "end"));
        svg.Text(Lines.Truncated(item.Activity, Label, Labels - 46), 44, y + 17);
        if (item.Baseline is { From: { } from, To: { } to })
            svg.Rectangle(
                scale.Begin(from),
                y + 18,
                scale.End(to) - scale.Begin(from),
                BaselineHeight,
                ("fill", "none"),
                ("stroke", "#000"),
                ("stroke-width", "0.8"),
                ("stroke-dasharray", "3 2")
            );
        Bar(svg, item, y + 5);
        svg.End();
    }

    private void Bar(SvgWriter svg, ChartItem item, double y)
    {
        if (Span(item) is not var (begin, end))
        {
            svg.Text(
                item.Status == ActionItemStatus.Cancelled ? words.Cancelled : words.Unplanned,
                Labels + 14,
                y + 8,
                ("font-style", "italic"),
                ("font-size", "10")
            );
            return;
        }

        var (cancelled, late) = (item.Status == ActionItemStatus.Cancelled, item.DaysLate is not null);
        svg.Rectangle(begin, y, end - begin, BarHeight, ("fill", "#fff"));
        if (!cancelled && item.Progress > 0)
            svg.Rectangle(begin, y, (end - begin) * item.Progress / 100, BarHeight, ("fill", "url(#done)"));
        svg.Rectangle(
            begin,
            y,
            end - begin,
            BarHeight,
            ("fill", "none"),
            ("stroke", "#000"),
            ("stroke-width", late ? "2" : "1"),
            ("stroke-dasharray", cancelled ? "2 2" : "none")
        );
        var note =
            item.DaysLate is { } days ? words.LateBy(days)
            : cancelled ? words.Cancelled
            : string.Create(CultureInfo.InvariantCulture, $"{item.Progress} %");
        if (late)
            GanttKey.LateSign(svg, end + 5, y);
        notes.Add((note, end + (late ? 19 : 6), y + 9.5, late));
    }

    private void Arrows(SvgWriter svg)
    {
        var places = chart.Items.Index().ToDictionary(item => item.Item.Number, item => (item.Item, Y: Top + item.Index * RowHeight + 5));
        foreach (var (item, y) in places.Values)
        {
            foreach (var number in item.DependsOn)
            {
                if (
                    !places.TryGetValue(number, out var before)
                    || Span(before.Item) is not var (_, end)
                    || Span(item) is not var (begin, _)
                )
                    continue;
                var (from, to) = (before.Y + BarHeight / 2, y > before.Y ? y : y + BarHeight);
                var turn = Math.Max(begin + 4, end + 3);
                svg.Path(
                    $"M{Coordinate(end)} {Coordinate(from)}H{Coordinate(turn)}{(turn > begin + 4.5 ? $"V{Coordinate(to + (y > before.Y ? -4 : 4))}H{Coordinate(begin + 4)}" : "")}V{Coordinate(to)}",
                    ("fill", "none"),
                    ("stroke", "#000"),
                    ("stroke-width", "0.7"),
                    ("marker-end", "url(#arrow)")
                );
            }
        }
    }

    private void Today(SvgWriter svg)
    {
        if (!scale.Shows(chart.AsOf))
            return;
        var x = scale.End(chart.AsOf);
        svg.Path(
            $"M{Coordinate(x)} {Coordinate(Top - 36)}V{Coordinate(bottom + 4)}",
            ("stroke", "#000"),
            ("stroke-width", "1.2"),
            ("stroke-dasharray", "6 3")
        );
        svg.Text(
            $"{words.Today} {words.Day(chart.AsOf)}",
            x,
            Top - 40,
            ("text-anchor", "middle"),
            ("font-size", "10"),
            ("font-weight", "bold")
        );
    }

    private string TitleOf(ChartItem item)
    {
        var late = item.DaysLate is { } days ? $"; {words.LateBy(days)}" : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{item.Number}. {item.Activity} — {words.Days(item.Days.From, item.Days.To)}; {item.Progress} %{late}"
        );
    }

    /// <summary>The extent of an item's bar; an item without a start or an end gets a short one.</summary>
    private (double Begin, double End)? Span(ChartItem item) =>
        item.Days switch
        {
            ({ } from, { } to) => (scale.Begin(from), Math.Max(scale.Begin(from) + 2, scale.End(to))),
            (null, { } to) => (scale.End(to) - 6, scale.End(to)),
            ({ } from, null) => (scale.Begin(from), scale.Begin(from) + 6),
            _ => null,
        };
}
