namespace JippApi.Application.Search;

/// <summary>The prefixes of Indonesian, of which the nasal ones take many shapes.</summary>
internal enum Prefix
{
    None,
    Me,
    Pe,
    Di,
    Ber,
    Ter,
    Per,
    Ke,
    Se,
    Ku,
}

/// <summary>One way in which a word can start with a prefix.</summary>
/// <param name="Prefix">The prefix.</param>
/// <param name="Length">Its length in this word.</param>
/// <param name="Swallowed">The letter of the root that its last letter replaced; none for most.</param>
/// <param name="Cost">How improbable this reading is.</param>
internal readonly record struct PrefixRule(Prefix Prefix, int Length, char Swallowed = default, int Cost = PrefixRules.Usual)
{
    /// <summary>Where the root starts, with the swallowed letter.</summary>
    public int RootStart => Swallowed == default ? Length : Length - 1;

    /// <summary>
    /// Whether the prefix can stand after <paramref name="last"/>, which is nothing at the start of a word.
    /// </summary>
    public bool Follows(Prefix last) =>
        last switch
        {
            Prefix.None => true,
            Prefix.Me => Prefix is Prefix.Per or Prefix.Pe or Prefix.Ber or Prefix.Ke or Prefix.Se or Prefix.Ter,
            Prefix.Di => Prefix is Prefix.Per or Prefix.Ber or Prefix.Ke or Prefix.Se or Prefix.Pe,
            Prefix.Ku => Prefix is Prefix.Per or Prefix.Ke or Prefix.Se,
            Prefix.Ber => Prefix is Prefix.Pe or Prefix.Ke or Prefix.Se or Prefix.Per,
            Prefix.Ter => Prefix is Prefix.Ke or Prefix.Per or Prefix.Ber,
            Prefix.Per => Prefix is Prefix.Pe or Prefix.Se or Prefix.Ke or Prefix.Ber,
            Prefix.Pe => Prefix is Prefix.Ber or Prefix.Per or Prefix.Ke or Prefix.Se,
            Prefix.Ke => Prefix is Prefix.Ber or Prefix.Ter or Prefix.Pe or Prefix.Me or Prefix.Se or Prefix.Per,
            _ => Prefix is Prefix.Ber or Prefix.Ke or Prefix.Pe or Prefix.Per or Prefix.Ter or Prefix.Se or Prefix.Me,
        };
}

/// <summary>Reads the prefixes that a word can start with.</summary>
internal static class PrefixRules
{
    /// <summary>Cost of a prefix in its usual shape.</summary>
    public const int Usual = 7;

    private const int Rare = 9;

    /// <summary>Returns every reading of the start of <paramref name="word"/>.</summary>
    public static PrefixReadings Of(ReadOnlySpan<char> word)
    {
        var readings = new PrefixReadings();
        switch (word)
        {
            case ['m', 'e', ..]:
                AddNasal(ref readings, Prefix.Me, word);
                break;
            case ['p', 'e', ..]:
                AddNasal(ref readings, Prefix.Pe, word);
                AddWithR(ref readings, Prefix.Per, word);
                if (word is ['p', 'e', 'l', 'a', 'j', 'a', 'r', ..])
                    readings.Add(new(Prefix.Pe, 3));
                else if (word is ['p', 'e', var next, ..] && next is not ('r' or 'l' or 'm' or 'n' or 'w' or 'y'))
                    readings.Add(new(Prefix.Pe, 2, Cost: Rare));
                break;
            case ['b', 'e', ..]:
                AddWithR(ref readings, Prefix.Ber, word);
                if (word is ['b', 'e', 'l', 'a', 'j', 'a', 'r', ..])
                    readings.Add(new(Prefix.Ber, 3));
                break;
            case ['t', 'e', ..]:
                AddWithR(ref readings, Prefix.Ter, word);
                break;
            case ['d', 'i', ..]:
                readings.Add(new(Prefix.Di, 2));
                break;
            case ['k', 'e', ..]:
                readings.Add(new(Prefix.Ke, 2));
                break;
            case ['s', 'e', ..]:
                readings.Add(new(Prefix.Se, 2));
                break;
            case ['k', 'a', 'u', ..]:
                readings.Add(new(Prefix.Ku, 3, Cost: Rare));
                break;
            case ['k', 'u', ..]:
                readings.Add(new(Prefix.Ku, 2, Cost: Rare));
                break;
        }

        return readings;
    }

    /// <summary>
    /// Adds <c>ber-</c>, <c>ter-</c> or <c>per-</c>, whose <c>r</c> disappears before an <c>r</c> or <c>-er-</c>.
    /// </summary>
    private static void AddWithR(ref PrefixReadings readings, Prefix prefix, ReadOnlySpan<char> word)
    {
        if (word is [_, _, 'r', ..])
        {
            readings.Add(new(prefix, 3));
            if (prefix != Prefix.Per)
                readings.Add(new(prefix, 2));
        }
        else if (word is [_, _, var next, 'e', 'r', ..] && !IsVowel(next) && prefix != Prefix.Per)
        {
            readings.Add(new(prefix, 2));
        }
    }

    /// <summary>
    /// Adds <c>me-</c> or <c>pe-</c>, whose nasal depends on the first letter of the root and may swallow it.
    /// </summary>
    private static void AddNasal(ref PrefixReadings readings, Prefix prefix, ReadOnlySpan<char> word)
    {
        switch (word[2..])
        {
            case ['n', 'y', var next, ..] when IsVowel(next):
                readings.Add(new(prefix, 4, 's'));
                readings.Add(new(prefix, 2, Cost: Rare));
                break;
            case ['n', 'g', 'e', ..]:
                AddSwallowing(ref readings, prefix, 4, 'k');
                if (IsOneSyllable(word[5..]))
                    readings.Add(new(prefix, 5));
                break;
            case ['n', 'g', var next, ..] when IsVowel(next):
                AddSwallowing(ref readings, prefix, 4, 'k');
                break;
            case ['n', 'g', 'g' or 'h' or 'k' or 'q', ..]:
                readings.Add(new(prefix, 4));
                break;
            case ['n', var next, ..] when IsVowel(next):
                readings.Add(new(prefix, 3, 't'));
                readings.Add(new(prefix, 2));
                break;
            case ['n', 'c' or 'd' or 'j' or 's' or 't' or 'z', ..]:
                readings.Add(new(prefix, 3));
                break;
            case ['m', var next, ..] when IsVowel(next):
                readings.Add(new(prefix, 3, 'p'));
                readings.Add(new(prefix, 2));
                break;
            case ['m', 'b' or 'f' or 'p' or 'v', ..]:
                readings.Add(new(prefix, 3));
                break;
            case ['l' or 'r' or 'w' or 'y', ..]:
                readings.Add(new(prefix, 2));
                break;
        }
    }

    private static void AddSwallowing(ref PrefixReadings readings, Prefix prefix, int length, char letter)
    {
        readings.Add(new(prefix, length));
        readings.Add(new(prefix, length, letter));
    }

    private static bool IsOneSyllable(ReadOnlySpan<char> word)
    {
        var vowels = 0;
        foreach (var letter in word)
            vowels += IsVowel(letter) ? 1 : 0;

        return vowels == 1;
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
}
