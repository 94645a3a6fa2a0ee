namespace JippApi.Application.Search;

/// <summary>
/// Classifies characters for the search: a letter or digit in plain <c>a-z0-9</c>, a joint, a gap, or nothing.
/// </summary>
internal static class Letters
{
    /// <summary>Separates two words.</summary>
    public const char Gap = ' ';

    /// <summary>Joins the parts of a word, as in <c>e-OPen</c>; a gap when no letter follows.</summary>
    public const char Joint = '-';

    /// <summary>An invisible character, or an accent on the previous letter.</summary>
    public const char Nothing = '\0';

    private const string Joints = "-.'/&_+@`´‘’ʼ‐‑–";
    private const string Invisible = "\u00AD\u200B\u200C\u200D\u2060";

    // Base letters from U+00C0 and U+1E00 on; string.Normalize does nothing under InvariantGlobalization.
    private const string Latin =
        "aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty"
        + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
        + "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    private const string MoreLatin =
        "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm"
        + "mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv"
        + "wwwwwwwwwwxxxxyyzzzzzzhtwyassssdaaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee"
        + "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyyllvvyy";

    private static readonly char[] Folded = Fold();

    public static char Fold(char letter) => letter < Folded.Length ? Folded[letter] : Gap;

    public static bool IsWord(char folded) => folded > Joint;

    private static char[] Fold()
    {
        var folded = new char[0x2070];
        Array.Fill(folded, Gap);
        Array.Clear(folded, 0x0300, 0x70);
        Latin.CopyTo(0, folded, 0x00C0, Latin.Length);
        MoreLatin.CopyTo(0, folded, 0x1E00, MoreLatin.Length);

        for (var plain = 0; plain < 0x80; plain++)
            if (char.IsAsciiLetterOrDigit((char)plain))
                folded[plain] = char.ToLowerInvariant((char)plain);
        foreach (var joint in Joints)
            folded[joint] = Joint;
        foreach (var invisible in Invisible)
            folded[invisible] = Nothing;

        return folded;
    }
}
