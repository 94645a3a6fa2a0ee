using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace JippApi.Application.Search;

/// <summary>
/// Classifies characters for the search: letters or digits in plain <c>a-z0-9</c>, a joint, a gap, or nothing.
/// </summary>
internal static class Letters
{
    /// <summary>Separates two words.</summary>
    public const char Gap = ' ';

    /// <summary>Joins the parts of a word, as in <c>e-OPen</c>; a gap when no letter follows.</summary>
    public const char Joint = '-';

    /// <summary>An invisible character, or an accent on the previous letter.</summary>
    public const char Nothing = '\0';

    /// <summary>In <see cref="Folded"/>: several letters, or half of a character; see <see cref="Others"/>.</summary>
    private const char Other = '\u0001';

    private const string Joints = "-.'/&_+@`´‘’ʼ‐‑–";
    private const string Invisible = "\u00AD\u200B\u200C\u200D\u2060\uFEFF";

    // From letters.txt, because string.Normalize does nothing under InvariantGlobalization.
    private static readonly FrozenDictionary<int, string> Others = ReadOthers();
    private static readonly char[] Folded = Fold();

    /// <summary>
    /// Returns what the character at the beginning of a text is: one kind, or letters (<c>ﬁ</c> is <c>fi</c>).
    /// </summary>
    /// <param name="length">The length of the character, 1 or 2.</param>
    public static ReadOnlySpan<char> Fold(ReadOnlySpan<char> text, out int length)
    {
        length = 1;
        if (Folded[text[0]] != Other)
            return Folded.AsSpan(text[0], 1);

        _ = Rune.DecodeFromUtf16(text, out var rune, out length);
        return Others.TryGetValue(rune.Value, out var letters) ? letters : Folded.AsSpan(Gap, 1);
    }

    public static bool IsWord(char folded) => folded > Joint;

    private static FrozenDictionary<int, string> ReadOthers() =>
        WordList
            .Lines("letters.txt")
            .Select(line => line.Split('\t'))
            .SelectMany(line =>
                line[1]
                    .Split(' ')
                    .Select(code => (Code: int.Parse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture), Text: line[0]))
            )
            .ToFrozenDictionary(letter => letter.Code, letter => letter.Text);

    private static char[] Fold()
    {
        var folded = new char[char.MaxValue + 1];
        Array.Fill(folded, Gap);
        Array.Clear(folded, 0x0300, 0x70);
        Array.Fill(folded, Other, 0xD800, 0x800);
        foreach (var (code, text) in Others.Where(letter => letter.Key <= char.MaxValue))
            folded[code] = text is [var single] ? single : Other;

        for (var plain = '\0'; plain < 0x80; plain++)
            if (char.IsAsciiLetterOrDigit(plain))
                folded[plain] = char.ToLowerInvariant(plain);
        foreach (var joint in Joints)
            folded[joint] = Joint;
        foreach (var invisible in Invisible)
            folded[invisible] = Nothing;

        return folded;
    }
}
