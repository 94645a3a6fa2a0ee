namespace JippApi.Infrastructure.Documents.Text;

/// <summary>The appearance of a text.</summary>
/// <param name="Face">The font.</param>
/// <param name="Size">The size in points.</param>
internal sealed record TextStyle(FontFace Face, double Size)
{
    private const double Leading = 1.22;

    public static TextStyle Body { get; } = new(FontFace.Regular, 9.5);

    /// <summary>Emphasised ordinary text.</summary>
    public static TextStyle Strong { get; } = new(FontFace.Bold, 9.5);

    /// <summary>Text in tables.</summary>
    public static TextStyle Cell { get; } = new(FontFace.Regular, 8);

    /// <summary>Heads and totals of tables.</summary>
    public static TextStyle StrongCell { get; } = new(FontFace.Bold, 8);

    /// <summary>Notes, and the heads and feet of pages.</summary>
    public static TextStyle Note { get; } = new(FontFace.Regular, 7.5);

    /// <summary>Small print, for programs rather than readers.</summary>
    public static TextStyle Fine { get; } = new(FontFace.Regular, 6);

    /// <summary>The title of a document.</summary>
    public static TextStyle Title { get; } = new(FontFace.Bold, 14);

    public static TextStyle Subtitle { get; } = new(FontFace.Bold, 11);

    /// <summary>The heading of a section.</summary>
    public static TextStyle Heading { get; } = new(FontFace.Bold, 11);

    public double LineHeight => Size * Leading;

    /// <summary>The distance from the top of a line to its baseline.</summary>
    public double BaseLine => (LineHeight - (Face.Ascent + Face.Descent) * Size) / 2 + Face.Ascent * Size;

    public double WidthOf(ReadOnlySpan<char> text) => Face.WidthOf(text, Size);
}
