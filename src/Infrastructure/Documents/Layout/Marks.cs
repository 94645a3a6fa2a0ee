using System.Collections;
using JippApi.Infrastructure.Documents.Text;

namespace JippApi.Infrastructure.Documents.Layout;

/// <summary>Something on a page. Positions are in points from the upper left corner of the paper.</summary>
internal abstract record Mark(double X, double Y, double Width, double Height);

internal sealed record TextMark(double X, double Y, double Width, double Height, string Text, TextStyle Style) : Mark(X, Y, Width, Height);

/// <summary>A filled rectangle; grey runs from 0 (black) to 1 (white).</summary>
internal sealed record FillMark(double X, double Y, double Width, double Height, double Grey) : Mark(X, Y, Width, Height);

/// <summary>The outline of a rectangle, or a rule if it has no height.</summary>
internal sealed record FrameMark(double X, double Y, double Width, double Height, double Line, double Grey) : Mark(X, Y, Width, Height);

/// <summary>Large pale letters across the page, beneath everything else.</summary>
internal sealed record WatermarkMark(double X, double Y, double Width, double Height, string Text) : Mark(X, Y, Width, Height);

/// <summary>The dark squares of a square pattern such as a QR code.</summary>
internal sealed record SquaresMark(double X, double Y, double Width, double Height, IReadOnlyList<BitArray> Rows)
    : Mark(X, Y, Width, Height);

internal sealed record Page(List<Mark> Marks);

/// <summary>The paper and its margins, in points.</summary>
internal sealed record Paper(double Width, double Height)
{
    /// <summary>Nothing is printed closer to the edge than this.</summary>
    public const double Edge = 28;

    /// <summary>The left and right margins of the content.</summary>
    public const double Side = 48;

    /// <summary>The margin above the content, which holds the running head.</summary>
    public const double Head = 58;

    /// <summary>The margin below the content, which holds the page number.</summary>
    public const double Foot = 54;

    public static Paper Upright { get; } = new(595, 842);

    public static Paper Landscape { get; } = new(842, 595);
}

/// <summary>
/// The metadata of a document. It all comes from the data shown, so that the same data produce the same bytes.
/// </summary>
/// <param name="Id">The id of the resource shown.</param>
/// <param name="At">When the resource was last changed.</param>
/// <param name="IsEnglish">Whether it is in English rather than Indonesian.</param>
internal sealed record About(Guid Id, string Title, DateTimeOffset At, bool IsEnglish = false);

/// <summary>A document ready to be written.</summary>
internal sealed record PrintedDocument(Paper Paper, About About, IReadOnlyList<Page> Pages);
