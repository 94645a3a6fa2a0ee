using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace JippApi.Infrastructure.Tests.Documents;

/// <summary>
/// Extracts the text of PDF files as far as ours need it: pages, and glyphs by the maps of their fonts.
/// </summary>
internal sealed partial class PdfText
{
    private readonly byte[] file;
    private readonly Dictionary<int, (string Head, byte[] Body)> objects = [];

    public PdfText(byte[] file)
    {
        this.file = file;
        var text = Encoding.Latin1.GetString(file);
        foreach (
            var place in Entry()
                .Matches(text[text.LastIndexOf("xref\n0", StringComparison.Ordinal)..])
                .Select(match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture))
        )
            Read(text, place);
        Info = text;
    }

    /// <summary>The file as characters, for its uncompressed parts.</summary>
    public string Info { get; }

    /// <summary>The lines of each page, in drawing order.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Pages =>
        [
            .. Numbers(objects.Values.Single(o => o.Head.Contains("/Type /Pages", StringComparison.Ordinal)).Head, "/Kids")
                .Select(page => LinesOf(objects[page].Head)),
        ];

    public string All => string.Join('\n', Pages.SelectMany(lines => lines));

    private List<string> LinesOf(string page)
    {
        var resources = objects[Numbers(page, "/Resources")[0]].Head;
        var fonts = FontName()
            .Matches(resources)
            .ToDictionary(match => match.Groups[1].Value, match => MapOf(int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture)));
        var content = Encoding.ASCII.GetString(objects[Numbers(page, "/Contents")[0]].Body);
        return
        [
            .. Shown()
                .Matches(content)
                .Select(match => new string([
                    .. match.Groups[2].Value.Chunk(4).Select(glyph => fonts[match.Groups[1].Value][new string(glyph)]),
                ])),
        ];
    }

    private Dictionary<string, char> MapOf(int font) =>
        Pair()
            .Matches(Encoding.ASCII.GetString(objects[Numbers(objects[font].Head, "/ToUnicode")[0]].Body))
            .ToDictionary(match => match.Groups[1].Value, match => (char)Convert.ToInt32(match.Groups[2].Value, 16));

    private static List<int> Numbers(string head, string name)
    {
        var rest = head[(head.IndexOf(name, StringComparison.Ordinal) + name.Length)..];
        var list = rest.TrimStart().StartsWith('[')
            ? rest[..rest.IndexOf(']', StringComparison.Ordinal)]
            : rest[..(rest.IndexOf(" R", StringComparison.Ordinal) + 2)];
        return [.. Reference().Matches(list).Select(match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture))];
    }

    private void Read(string text, int place)
    {
        var (start, end) = (
            text.IndexOf(" obj\n", place, StringComparison.Ordinal),
            text.IndexOf("\nendobj", place, StringComparison.Ordinal)
        );
        var number = int.Parse(text[place..start].Split(' ')[0], CultureInfo.InvariantCulture);
        var content = text[(start + 5)..end];
        if (Length().Match(content) is not { Success: true } length)
        {
            objects[number] = (content, []);
            return;
        }

        var stream = text.IndexOf("stream\n", start, StringComparison.Ordinal) + 7;
        using var packed = new ZLibStream(
            new MemoryStream(file, stream, int.Parse(length.Groups[1].Value, CultureInfo.InvariantCulture)),
            CompressionMode.Decompress
        );
        using var body = new MemoryStream();
        packed.CopyTo(body);
        objects[number] = (text[start..stream], body.ToArray());
    }

    [GeneratedRegex(@"^(\d{10}) 00000 n", RegexOptions.Multiline)]
    private static partial Regex Entry();

    [GeneratedRegex(@"/Length (\d+) /Filter")]
    private static partial Regex Length();

    [GeneratedRegex(@"(\d+) 0 R")]
    private static partial Regex Reference();

    [GeneratedRegex(@"/(F\d) (\d+) 0 R")]
    private static partial Regex FontName();

    [GeneratedRegex(@"<([0-9A-F]{4})> <([0-9A-F]{4})>\n(?!endcodespace)")]
    private static partial Regex Pair();

    [GeneratedRegex(@"/(F\d) [\d.]+ Tf [^<]*<([0-9A-F]*)> Tj")]
    private static partial Regex Shown();
}
