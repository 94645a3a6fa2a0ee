using System.Globalization;
using System.Text;
using JippApi.Infrastructure.Documents.Layout;
using JippApi.Infrastructure.Documents.Text;

namespace JippApi.Infrastructure.Documents.Pdf;

/// <summary>Writes the marks of a page as PDF operators. The origin of a PDF page is its lower left corner.</summary>
internal sealed class PageContent(double height, Func<FontFace, PdfFont> fonts)
{
    private const double WatermarkShare = 0.78;
    private const double WatermarkGrey = 0.94;

    private readonly StringBuilder content = new();
    private double grey;

    public void Draw(Mark mark)
    {
        switch (mark)
        {
            case TextMark text:
                Grey(0);
                Show(text.Text, text.Style, $"{N(text.X)} {N(height - text.Y - text.Style.BaseLine)} Td");
                break;
            case FillMark fill:
                Grey(fill.Grey);
                content.Append(CultureInfo.InvariantCulture, $"{Rectangle(fill)} f\n");
                break;
            case FrameMark { Height: 0 } rule:
                content.Append(
                    CultureInfo.InvariantCulture,
                    $"{N(rule.Line)} w {N(rule.Grey)} G {N(rule.X)} {N(height - rule.Y)} m {N(rule.X + rule.Width)} {N(height - rule.Y)} l S\n"
                );
                break;
            case FrameMark frame:
                content.Append(CultureInfo.InvariantCulture, $"{N(frame.Line)} w {N(frame.Grey)} G {Rectangle(frame)} S\n");
                break;
            case SquaresMark squares:
                Draw(squares);
                break;
            case WatermarkMark watermark:
                Draw(watermark);
                break;
        }
    }

    public byte[] Finish() => Encoding.ASCII.GetBytes(content.ToString());

    private void Draw(SquaresMark squares)
    {
        Grey(0);
        var size = squares.Width / squares.Rows.Count;
        foreach (var (row, cells) in squares.Rows.Index())
        {
            for (var column = 0; column < cells.Count; column++)
            {
                var first = column;
                while (column < cells.Count && cells[column])
                    column++;
                if (column == first)
                    continue;
                content.Append(
                    CultureInfo.InvariantCulture,
                    $"{N(squares.X + first * size)} {N(height - squares.Y - (row + 1) * size)} {N((column - first) * size)} {N(size)} re\n"
                );
            }
        }

        content.Append("f\n");
    }

    private void Draw(WatermarkMark watermark)
    {
        var diagonal = Math.Sqrt(watermark.Width * watermark.Width + watermark.Height * watermark.Height);
        var style = new TextStyle(FontFace.Bold, Math.Floor(diagonal * WatermarkShare / FontFace.Bold.WidthOf(watermark.Text, 1)));
        var (cos, sin) = (watermark.Width / diagonal, watermark.Height / diagonal);
        var (across, down) = (-style.WidthOf(watermark.Text) / 2, -style.Size * 0.35);
        var x = watermark.X + watermark.Width / 2 + across * cos - down * sin;
        var y = height - watermark.Y - watermark.Height / 2 + across * sin + down * cos;
        Grey(WatermarkGrey);
        Show(watermark.Text, style, $"{N(cos)} {N(sin)} {N(-sin)} {N(cos)} {N(x)} {N(y)} Tm");
    }

    private void Show(string text, TextStyle style, string place)
    {
        var font = fonts(style.Face);
        content.Append(CultureInfo.InvariantCulture, $"BT /{font.Name} {N(style.Size)} Tf {place} <{font.Show(text)}> Tj ET\n");
    }

    private void Grey(double wanted)
    {
        if (wanted.Equals(grey))
            return;
        content.Append(CultureInfo.InvariantCulture, $"{N(wanted)} g\n");
        grey = wanted;
    }

    private string Rectangle(Mark mark) => $"{N(mark.X)} {N(height - mark.Y - mark.Height)} {N(mark.Width)} {N(mark.Height)} re";

    private static string N(double number) => Math.Round(number, 3).ToString(CultureInfo.InvariantCulture);
}
