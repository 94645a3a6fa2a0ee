namespace JippApi.Infrastructure.Documents.Text;

/// <summary>
/// The parts of a TrueType font that documents need: the characters of the Basic Multilingual Plane it covers, their
/// widths, and the file. Read once, so that measuring a text is mere addition.
/// </summary>
internal sealed class FontFace
{
    private const int Characters = 65_536;

    private readonly ushort[] glyphs = new ushort[Characters];
    private readonly ushort[] advances;

    private FontFace(string name, byte[] bytes)
    {
        (Name, File) = (name, new(bytes));
        var (head, hhea, hmtx) = (File["head"], File["hhea"], File["hmtx"]);
        UnitsPerEm = File.Unsigned(head.Start + 18);
        (Ascent, Descent) = (File.Signed(hhea.Start + 4) / (double)UnitsPerEm, -File.Signed(hhea.Start + 6) / (double)UnitsPerEm);
        var metrics = File.Unsigned(hhea.Start + 34);
        advances =
        [
            .. Enumerable
                .Range(0, File.Unsigned(File["maxp"].Start + 4))
                .Select(glyph => (ushort)File.Unsigned(hmtx.Start + 4 * Math.Min(glyph, metrics - 1))),
        ];
        ReadCharacters(CharacterMap(File["cmap"].Start));
    }

    public static FontFace Regular { get; } = Embedded("LiberationSans-Regular");

    public static FontFace Bold { get; } = Embedded("LiberationSans-Bold");

    /// <summary>The name of the file, without its extension.</summary>
    public string Name { get; }

    public TrueTypeFile File { get; }

    /// <summary>The number of units in the font's em square.</summary>
    public int UnitsPerEm { get; }

    /// <summary>The height above the baseline, as a share of the font size.</summary>
    public double Ascent { get; }

    /// <summary>The depth below the baseline, as a share of the font size.</summary>
    public double Descent { get; }

    /// <summary>Returns the glyph number of a character; 0 when the font has none.</summary>
    public ushort GlyphOf(char character) => glyphs[character];

    public bool Has(char character) => glyphs[character] != 0;

    /// <summary>The advance width of a glyph, in units.</summary>
    public int AdvanceOf(ushort glyph) => advances[glyph];

    /// <summary>The width of a text at a font size.</summary>
    public double WidthOf(ReadOnlySpan<char> text, double size)
    {
        var units = 0L;
        foreach (var character in text)
            units += advances[glyphs[character]];
        return units * size / UnitsPerEm;
    }

    private static FontFace Embedded(string name)
    {
        using var stream = typeof(FontFace).Assembly.GetManifestResourceStream($"Fonts/{name}.ttf")!;
        var file = new byte[stream.Length];
        stream.ReadExactly(file);
        return new(name, file);
    }

    /// <summary>Finds the character map of the Basic Multilingual Plane (platform 3, encoding 1, format 4).</summary>
    private int CharacterMap(int cmap)
    {
        for (var place = 0; place < File.Unsigned(cmap + 2); place++)
        {
            var record = cmap + 4 + 8 * place;
            var table = cmap + File.Long(record + 4);
            if (File.Unsigned(record) == 3 && File.Unsigned(record + 2) == 1 && File.Unsigned(table) == 4)
                return table;
        }

        throw new InvalidDataException($"{Name} has no Unicode character map.");
    }

    private void ReadCharacters(int table)
    {
        var segments = File.Unsigned(table + 6) / 2;
        var (ends, starts) = (table + 14, table + 16 + 2 * segments);
        var (deltas, offsets) = (starts + 2 * segments, starts + 4 * segments);
        for (var segment = 0; segment < segments; segment++)
        {
            var (start, end) = (File.Unsigned(starts + 2 * segment), File.Unsigned(ends + 2 * segment));
            var (delta, offset) = (File.Unsigned(deltas + 2 * segment), File.Unsigned(offsets + 2 * segment));
            for (var character = start; character <= end && character < Characters - 1; character++)
            {
                var glyph = offset == 0 ? character : File.Unsigned(offsets + 2 * segment + offset + 2 * (character - start));
                if (offset == 0 || glyph != 0)
                    glyph = (glyph + delta) & 0xFFFF;
                glyphs[character] = (ushort)glyph;
            }
        }
    }
}
