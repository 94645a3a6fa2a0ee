using System.Globalization;
using JippApi.Application.AuditTrail;
using JippApi.Infrastructure.Documents.Text;

namespace JippApi.Infrastructure.Documents.Layout;

internal enum Align
{
    Left,

    Center,

    Right,
}

/// <summary>What appears on every page besides its content.</summary>
/// <param name="Name">The short name of the document, at the foot of each page and at the head of all but the
/// first.</param>
/// <param name="Code">A code beside the name at the foot, such as a verification code.</param>
/// <param name="Stamp">A word that must not be overlooked, printed across each page, such as draft or example.</param>
/// <param name="StampNote">An explanation of the word, at the head of each page.</param>
/// <param name="Head">A head of the audit log, in small print at the foot of each page.</param>
internal sealed record RunningText(
    string Name,
    string? Code = null,
    string? Stamp = null,
    string? StampNote = null,
    ExportedHead? Head = null
);

/// <summary>Fills pages from top to bottom, starting a new page for whatever does not fit.</summary>
internal sealed class PageFlow
{
    private const double FootLine = 8;
    private const double AfterLead = 4;

    private readonly List<Page> pages = [];
    private readonly Paper paper;
    private readonly RunningText running;

    public PageFlow(Paper paper, RunningText running)
    {
        (this.paper, this.running) = (paper, running);
        NewPage();
    }

    /// <summary>The left edge of the content.</summary>
    public double Left { get; } = Paper.Side;

    /// <summary>The width of the content.</summary>
    public double Width => paper.Width - 2 * Paper.Side;

    /// <summary>The height at which the next thing is placed.</summary>
    public double Y { get; set; }

    /// <summary>The height left on the page.</summary>
    public double Room => paper.Height - Paper.Foot - Y;

    /// <summary>The height of an empty page.</summary>
    public double PageHeight => paper.Height - Paper.Head - Paper.Foot;

    /// <summary>Whether the page has no content yet.</summary>
    public bool IsEmptyPage => Y <= Paper.Head;

    public void NewPage()
    {
        pages.Add(new([]));
        Y = Paper.Head;
        if (running.Stamp is { } stamp)
            Add(new WatermarkMark(Paper.Side, Paper.Head, Width, PageHeight, stamp));
    }

    /// <summary>Starts a new page unless this height fits on the current one.</summary>
    public void EnsureRoom(double height)
    {
        if (Room < height && !IsEmptyPage)
            NewPage();
    }

    /// <summary>Leaves a gap, except at the top of a page.</summary>
    public void Gap(double height)
    {
        if (!IsEmptyPage)
            Y = Math.Min(Y + height, paper.Height - Paper.Foot);
    }

    public void Add(Mark mark) => pages[^1].Marks.Add(mark);

    /// <summary>Writes a single line at a height, aligned within a width.</summary>
    public void Line(string text, TextStyle style, double x, double width, double y, Align align = Align.Left)
    {
        if (text.Length == 0)
            return;
        var length = style.WidthOf(text);
        var start = align switch
        {
            Align.Right => x + width - length,
            Align.Center => x + (width - length) / 2,
            _ => x,
        };
        Add(new TextMark(start, y, length, style.LineHeight, text, style));
    }

    /// <summary>Writes text over the full width.</summary>
    public void Text(string? text, TextStyle style, Align align = Align.Left)
    {
        foreach (var line in Lines.Of(text, style, Width))
        {
            EnsureRoom(style.LineHeight);
            Line(line, style, Left, Width, Y, align);
            Y += style.LineHeight;
        }
    }

    /// <summary>Writes a sentence that introduces what follows it.</summary>
    public void Lead(string text)
    {
        Text(text, TextStyle.Body);
        Y += AfterLead;
    }

    /// <summary>Writes a section heading, which is never left alone at the foot of a page.</summary>
    public void Heading(string text, double roomBelow = 60)
    {
        Gap(12);
        EnsureRoom(TextStyle.Heading.LineHeight + roomBelow);
        Text(text, TextStyle.Heading);
        Y += 4;
    }

    /// <summary>Writes names and values, one below the other, leaving out unknown values.</summary>
    public void Facts(double nameWidth, params IReadOnlyList<(string Name, string? Value)> facts)
    {
        foreach (var (name, value) in facts.Where(fact => !string.IsNullOrWhiteSpace(fact.Value)))
        {
            foreach (var (place, line) in Lines.Of(value, TextStyle.Body, Width - nameWidth).Index())
            {
                EnsureRoom(TextStyle.Body.LineHeight);
                if (place == 0)
                    Line(Lines.FirstLine(name, TextStyle.Strong, nameWidth - 6), TextStyle.Strong, Left, nameWidth, Y);
                Line(line, TextStyle.Body, Left + nameWidth, Width - nameWidth, Y);
                Y += TextStyle.Body.LineHeight;
            }

            Y += 1.5;
        }
    }

    /// <summary>Returns the document with its headers and footers.</summary>
    public PrintedDocument Finish(About about)
    {
        var style = TextStyle.Note;
        foreach (var (place, page) in pages.Index())
        {
            var number = about.IsEnglish
                ? string.Create(CultureInfo.InvariantCulture, $"Page {place + 1} of {pages.Count}")
                : string.Create(CultureInfo.InvariantCulture, $"Halaman {place + 1} dari {pages.Count}");
            var (foot, room) = (paper.Height - Paper.Foot + FootLine, Width - style.WidthOf(number) - 12);
            page.Marks.Add(new FrameMark(Left, foot - 3, Width, 0, 0.4, 0.5));
            Add(page, Lines.FirstLine(running.Code is null ? running.Name : $"{running.Code} · {running.Name}", style, room), Left, foot);
            Add(page, number, Left + Width - style.WidthOf(number), foot);
            if (running.Head is { } head)
            {
                var name = about.IsEnglish ? "Head of the audit log" : "Kepala log audit";
                var line = Lines.FirstLine($"{name} {head} · {head.Address}", TextStyle.Fine, Width);
                Add(page, line, Left, foot + style.LineHeight, TextStyle.Fine);
            }

            if (running.StampNote is { } note)
                Add(page, Lines.FirstLine(note, TextStyle.StrongCell, Width), Left, Paper.Edge + 2, TextStyle.StrongCell);
            if (place > 0)
                Add(page, Lines.FirstLine(running.Name, style, Width), Left, Paper.Edge + 14);
        }

        return new(paper, about, pages);

        void Add(Page page, string text, double x, double y, TextStyle? other = null) =>
            page.Marks.Add(new TextMark(x, y, (other ?? style).WidthOf(text), (other ?? style).LineHeight, text, other ?? style));
    }
}
