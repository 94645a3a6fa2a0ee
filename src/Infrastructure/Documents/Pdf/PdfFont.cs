using System.Globalization;
using System.Text;
using JippApi.Infrastructure.Documents.Text;

namespace JippApi.Infrastructure.Documents.Pdf;

/// <summary>A font in a document, and the glyphs used from it.</summary>
internal sealed class PdfFont(FontFace face, string name)
{
    private const int Thousand = 1_000;
    private const int MaxOfABlock = 100;

    private readonly SortedDictionary<ushort, char> used = [];

    /// <summary>The name by which pages refer to it.</summary>
    public string Name => name;

    /// <summary>Returns a text as glyph numbers in hexadecimal.</summary>
    public string Show(string text)
    {
        var shown = new StringBuilder(text.Length * 4);
        foreach (var character in text)
        {
            var glyph = face.GlyphOf(character);
            used.TryAdd(glyph, character);
            shown.Append(glyph.ToString("X4", CultureInfo.InvariantCulture));
        }

        return shown.ToString();
    }

    /// <summary>Adds the font, with the glyphs used so far, to a file.</summary>
    /// <returns>The object number.</returns>
    public int AddTo(PdfObjects file)
    {
        var baseName = $"/{TagOf()}+{face.Name}";
        var program = FontSubset.Of(face.File, used.Keys);
        var data = file.AddStream(program, string.Create(CultureInfo.InvariantCulture, $" /Length1 {program.Length}"));
        var descriptor = file.Add(
            string.Create(
                CultureInfo.InvariantCulture,
                $"<< /Type /FontDescriptor /FontName {baseName} /Flags 4 /FontBBox [{Box()}] /ItalicAngle 0 /Ascent {(int)(face.Ascent * Thousand)} /Descent {-(int)(face.Descent * Thousand)} /CapHeight 729 /StemV 80 /FontFile2 {data} 0 R >>"
            )
        );
        var descendant = file.Add(
            string.Create(
                CultureInfo.InvariantCulture,
                $"<< /Type /Font /Subtype /CIDFontType2 /BaseFont {baseName} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor {descriptor} 0 R /CIDToGIDMap /Identity /DW 0 /W [{Widths()}] >>"
            )
        );
        var characters = file.AddStream(Encoding.ASCII.GetBytes(Characters()));
        return file.Add(
            string.Create(
                CultureInfo.InvariantCulture,
                $"<< /Type /Font /Subtype /Type0 /BaseFont {baseName} /Encoding /Identity-H /DescendantFonts [{descendant} 0 R] /ToUnicode {characters} 0 R >>"
            )
        );
    }

    /// <summary>
    /// A tag of six letters required for subset fonts (ISO 32000, 9.6.4); it depends on the glyphs used.
    /// </summary>
    private string TagOf()
    {
        var hash = System.Security.Cryptography.SHA256.HashData(Encoding.ASCII.GetBytes(string.Join(' ', used.Keys)));
        return new([.. hash.Take(6).Select(value => (char)('A' + value % 26))]);
    }

    private string Box() =>
        string.Join(' ', Enumerable.Range(0, 4).Select(side => Scaled(face.File.Signed(face.File["head"].Start + 36 + 2 * side))));

    private string Widths() =>
        string.Join(' ', used.Keys.Select(glyph => $"{glyph.ToString(CultureInfo.InvariantCulture)} [{Scaled(face.AdvanceOf(glyph))}]"));

    private string Scaled(int units) => Math.Round(units * (double)Thousand / face.UnitsPerEm, 2).ToString(CultureInfo.InvariantCulture);

    /// <summary>Maps glyphs back to characters, so that text can be searched and copied.</summary>
    private string Characters()
    {
        var map = new StringBuilder(
            "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
        );
        map.Append("/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
        foreach (var block in used.Chunk(MaxOfABlock))
        {
            map.Append(CultureInfo.InvariantCulture, $"{block.Length} beginbfchar\n");
            foreach (var (glyph, character) in block)
                map.Append(CultureInfo.InvariantCulture, $"<{glyph:X4}> <{(int)character:X4}>\n");
            map.Append("endbfchar\n");
        }

        return map.Append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").ToString();
    }
}
