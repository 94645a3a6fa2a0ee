using System.Globalization;
using JippApi.Infrastructure.Documents.Text;

namespace JippApi.Infrastructure.Documents.Layout;

/// <summary>How a line stands between its sides.</summary>
internal enum Align
{
    /// <summary>At the left.</summary>
    Left,

    /// <summary>In the middle.</summary>
    Center,

    /// <summary>At the right.</summary>
    Right,
}

/// <summary>What every page says beside its content.</summary>
/// <param name="Name">Short name of the document, at the foot of each page and above the later ones.</param>
/// <param name="Code">What stands at the foot beside it, such as a verification code.</param>
/// <param name="Stamp">A word that must not be overlooked, across each page: a draft, an example.</param>
/// <param name="StampNote">What the word means, above each page.</param>
internal sealed record Running(string Name, string? Code = null, string? Stamp = null, string? StampNote = null);

/// <summary>Fills pages from top to bottom; what does not fit goes on the next one.</summary>
internal sealed class PageFlow
{
    private const double FootLine = 12;
    private const double AfterLead = 4;

    private readonly List<Page> pages = [];
    private readonly Paper paper;
    private readonly Running running;

    public PageFlow(Paper paper, Running running)
    {
        (this.paper, this.running) = (paper, running);
        NewPage();
    }

    /// <summary>Left side of the content.</summary>
    public double Left { get; } = Paper.Side;

    /// <summary>Width of the content.</summary>
    public double Width => paper.Width - 2 * Paper.Side;

    /// <summary>Where the next thing stands.</summary>
    public double Y { get; set; }

    /// <summary>What is left of the page.</summary>
    public double Room => paper.Height - Paper.Foot - Y;

    /// <summary>Height of an empty page.</summary>
    public double PageHeight => paper.Height - Paper.Head - Paper.Foot;

    /// <summary>Whether nothing of the content stands on the page.</summary>
    public bool IsFresh => Y <= Paper.Head;

    /// <summary>Begins a page.</summary>
    public void NewPage()
    {
        pages.Add(new([]));
        Y = Paper.Head;
        if (running.Stamp is { } stamp)
            Put(new WatermarkMark(Paper.Side, Paper.Head, Width, PageHeight, stamp));
    }

    /// <summary>Begins a page unless that much fits on this one.</summary>
    public void Need(double height)
    {
        if (Room < height && !IsFresh)
            NewPage();
    }

    /// <summary>Space, unless a page has just begun.</summary>
    public void Gap(double height)
    {
        if (!IsFresh)
            Y = Math.Min(Y + height, paper.Height - Paper.Foot);
    }

    /// <summary>Puts something on the page.</summary>
    public void Put(Mark mark) => pages[^1].Marks.Add(mark);

    /// <summary>One line of text between two sides, at a height.</summary>
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
        Put(new TextMark(start, y, length, style.LineHeight, text, style));
    }

    /// <summary>A text over the whole width.</summary>
    public void Text(string? text, TextStyle style, Align align = Align.Left)
    {
        foreach (var line in Lines.Of(text, style, Width))
        {
            Need(style.LineHeight);
            Line(line, style, Left, Width, Y, align);
            Y += style.LineHeight;
        }
    }

    /// <summary>A sentence that leads to what stands below it.</summary>
    public void Lead(string text)
    {
        Text(text, TextStyle.Body);
        Y += AfterLead;
    }

    /// <summary>The beginning of a section, which does not stand alone at the foot of a page.</summary>
    public void Heading(string text, double roomBelow = 60)
    {
        Gap(12);
        Need(TextStyle.Heading.LineHeight + roomBelow);
        Text(text, TextStyle.Heading);
        Y += 4;
    }

    /// <summary>Names and what they stand for, one below the other; what is unknown is left out.</summary>
    public void Facts(double nameWidth, params IReadOnlyList<(string Name, string? Value)> facts)
    {
        foreach (var (name, value) in facts.Where(fact => !string.IsNullOrWhiteSpace(fact.Value)))
        {
            foreach (var (place, line) in Lines.Of(value, TextStyle.Body, Width - nameWidth).Index())
            {
                Need(TextStyle.Body.LineHeight);
                if (place == 0)
                    Line(Lines.First(name, TextStyle.Strong, nameWidth - 6), TextStyle.Strong, Left, nameWidth, Y);
                Line(line, TextStyle.Body, Left + nameWidth, Width - nameWidth, Y);
                Y += TextStyle.Body.LineHeight;
            }

            Y += 1.5;
        }
    }

    /// <summary>The document with the heads and feet of its pages.</summary>
    public PrintedDocument Finish(About about)
    {
        var style = TextStyle.Note;
        foreach (var (place, page) in pages.Index())
        {
            var number = string.Create(CultureInfo.InvariantCulture, $"Halaman {place + 1} dari {pages.Count}");
            var (foot, room) = (paper.Height - Paper.Foot + FootLine, Width - style.WidthOf(number) - 12);
            page.Marks.Add(new FrameMark(Left, foot - 3, Width, 0, 0.4, 0.5));
            Add(page, Lines.First(running.Code is null ? running.Name : $"{running.Code} · {running.Name}", style, room), Left, foot);
            Add(page, number, Left + Width - style.WidthOf(number), foot);
            if (running.StampNote is { } note)
                Add(page, Lines.First(note, TextStyle.StrongCell, Width), Left, Paper.Edge + 2, TextStyle.StrongCell);
            if (place > 0)
                Add(page, Lines.First(running.Name, style, Width), Left, Paper.Edge + 14);
        }

        return new(paper, about, pages);

        void Add(Page page, string text, double x, double y, TextStyle? other = null) =>
            page.Marks.Add(new TextMark(x, y, (other ?? style).WidthOf(text), (other ?? style).LineHeight, text, other ?? style));
    }
}
