using System.Collections;
using JippApi.Infrastructure.Documents.Text;

namespace JippApi.Infrastructure.Documents.Layout;

/// <summary>Something on a page: where it stands, from the upper left corner of the paper, in points.</summary>
internal abstract record Mark(double X, double Y, double Width, double Height);

/// <summary>A line of text.</summary>
internal sealed record TextMark(double X, double Y, double Width, double Height, string Text, TextStyle Style) : Mark(X, Y, Width, Height);

/// <summary>A filled rectangle; a grey of 0 is black, of 1 white.</summary>
internal sealed record FillMark(double X, double Y, double Width, double Height, double Grey) : Mark(X, Y, Width, Height);

/// <summary>The outline of a rectangle, drawn by a line of that width; without height, a rule.</summary>
internal sealed record FrameMark(double X, double Y, double Width, double Height, double Line, double Grey) : Mark(X, Y, Width, Height);

/// <summary>Large pale letters across the page, below everything else.</summary>
internal sealed record WatermarkMark(double X, double Y, double Width, double Height, string Text) : Mark(X, Y, Width, Height);

/// <summary>The dark squares of a square pattern.</summary>
internal sealed record SquaresMark(double X, double Y, double Width, double Height, IReadOnlyList<BitArray> Rows)
    : Mark(X, Y, Width, Height);

/// <summary>A page.</summary>
internal sealed record Page(List<Mark> Marks);

/// <summary>The paper and its margins, in points.</summary>
/// <param name="Width">Width of the paper.</param>
/// <param name="Height">Height of the paper.</param>
internal sealed record Paper(double Width, double Height)
{
    /// <summary>Nothing stands closer to the edge.</summary>
    public const double Edge = 28;

    /// <summary>Space on both sides of what is read.</summary>
    public const double Side = 48;

    /// <summary>Space above what is read, where the running head stands.</summary>
    public const double Head = 58;

    /// <summary>Space below what is read, where the page number stands.</summary>
    public const double Foot = 54;

    /// <summary>A4, upright.</summary>
    public static Paper Upright { get; } = new(595, 842);

    /// <summary>A4, on its side.</summary>
    public static Paper Landscape { get; } = new(842, 595);
}

/// <summary>
/// What is said about a document beside its pages; all of it comes from the document's data, so that the same data make
/// the same bytes.
/// </summary>
/// <param name="Id">The thing that it shows.</param>
/// <param name="Title">Its title.</param>
/// <param name="At">When what it shows was last changed.</param>
internal sealed record About(Guid Id, string Title, DateTimeOffset At);

/// <summary>A document that is laid out.</summary>
internal sealed record PrintedDocument(Paper Paper, About About, IReadOnlyList<Page> Pages);
