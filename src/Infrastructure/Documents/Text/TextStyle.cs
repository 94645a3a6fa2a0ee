namespace JippApi.Infrastructure.Documents.Text;

/// <summary>How a text looks.</summary>
/// <param name="Face">Its font.</param>
/// <param name="Size">Its size in points.</param>
internal sealed record TextStyle(FontFace Face, double Size)
{
    private const double Leading = 1.22;

    /// <summary>Ordinary text.</summary>
    public static TextStyle Body { get; } = new(FontFace.Regular, 9.5);

    /// <summary>Ordinary text that is to be seen.</summary>
    public static TextStyle Strong { get; } = new(FontFace.Bold, 9.5);

    /// <summary>Text of tables.</summary>
    public static TextStyle Cell { get; } = new(FontFace.Regular, 8);

    /// <summary>Heads and sums of tables.</summary>
    public static TextStyle StrongCell { get; } = new(FontFace.Bold, 8);

    /// <summary>Notes, heads and feet of pages.</summary>
    public static TextStyle Note { get; } = new(FontFace.Regular, 7.5);

    /// <summary>The name of a document.</summary>
    public static TextStyle Title { get; } = new(FontFace.Bold, 14);

    /// <summary>What stands below the name.</summary>
    public static TextStyle Subtitle { get; } = new(FontFace.Bold, 11);

    /// <summary>The beginning of a section.</summary>
    public static TextStyle Heading { get; } = new(FontFace.Bold, 11);

    /// <summary>Height of a line.</summary>
    public double LineHeight => Size * Leading;

    /// <summary>From the top of a line to its base.</summary>
    public double BaseLine => (LineHeight - (Face.Ascent + Face.Descent) * Size) / 2 + Face.Ascent * Size;

    /// <summary>Width of a text.</summary>
    public double WidthOf(ReadOnlySpan<char> text) => Face.WidthOf(text, Size);
}
