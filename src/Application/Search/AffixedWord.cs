namespace JippApi.Application.Search;

/// <summary>A word whose affixes are stripped in place; a word of two syllables is already a root.</summary>
internal ref struct AffixedWord
{
    private Span<char> _word;
    private int _syllables;
    private Prefix _prefix = Prefix.None;

    public AffixedWord(Span<char> letters)
    {
        _word = letters;
        foreach (var letter in letters)
            _syllables += IsVowel(letter) ? 1 : 0;
    }

    /// <summary>The first prefix, which determines the suffixes the word can have.</summary>
    private enum Prefix
    {
        None,
        Verb,
        Per,
        Noun,
        Ber,
    }

    public readonly ReadOnlySpan<char> Letters => _word;

    private readonly bool IsLong => _syllables > 2;

    public void Strip()
    {
        if (IsLong)
            _ = CutEnd("kah") || CutEnd("lah") || CutEnd("pun");
        if (IsLong)
            _ = CutEnd("nya") || CutEnd("ku") || CutEnd("mu");
        if (!IsLong)
            return;

        if (CutSwallowingPrefix())
            CutSuffix();
        else if (CutFirstPrefix())
            _ = CutSuffix() && IsLong && CutSecondPrefix();
        else
            _ = CutSecondPrefix() | CutSuffix();
    }

    /// <summary>Strips a prefix that replaced the first letter of the root: <c>menyapu</c> is <c>me-sapu</c>.</summary>
    private bool CutSwallowingPrefix() =>
        CutStart("meny", 's', Prefix.Verb)
        || CutStart("peny", 's', Prefix.Noun)
        || CutStart("mem", 'p', Prefix.Verb)
        || CutStart("pem", 'p', Prefix.Noun);

    private bool CutFirstPrefix() =>
        CutStart("meng", Prefix.Verb)
        || CutStart("peng", Prefix.Noun)
        || CutStart("mem", Prefix.Verb)
        || CutStart("pem", Prefix.Noun)
        || CutStart("men", Prefix.Verb)
        || CutStart("pen", Prefix.Noun)
        || CutStart("ter", Prefix.Verb)
        || CutStart("me", Prefix.Verb)
        || CutStart("di", Prefix.Verb)
        || CutStart("ke", Prefix.Noun);

    private bool CutSecondPrefix()
    {
        if (Starts("pelajar"))
            return CutStart("pel", _prefix);
        if (Starts("belajar"))
            return CutStart("bel", Prefix.Ber);

        return CutStart("ber", Prefix.Ber)
            || (_word is ['b', 'e', var next, 'e', 'r', ..] && !IsVowel(next) && CutStart("be", Prefix.Ber))
            || CutStart("per", Prefix.Per)
            || CutStart("pe", Prefix.Per);
    }

    private bool CutSuffix() =>
        IsLong
        && (
            (_prefix is not (Prefix.Per or Prefix.Noun) && CutEnd("kan"))
            || (_prefix is not Prefix.Verb && CutEnd("an"))
            || (_prefix is not (Prefix.Noun or Prefix.Ber) && _word is not [.., 's', 'i'] && CutEnd("i"))
        );

    private bool CutStart(string prefix, char swallowed, Prefix kind)
    {
        if (!Starts(prefix) || _word.Length == prefix.Length || !IsVowel(_word[prefix.Length]))
            return false;

        _word[prefix.Length - 1] = swallowed;
        return Cut((prefix.Length - 1).., kind);
    }

    private bool CutStart(string prefix, Prefix kind) => Starts(prefix) && Cut(prefix.Length.., kind);

    private bool CutEnd(string suffix) => Letters.EndsWith(suffix) && Cut(..^suffix.Length, _prefix);

    private bool Cut(Range kept, Prefix kind)
    {
        _word = _word[kept];
        _prefix = kind;
        _syllables--;
        return true;
    }

    private readonly bool Starts(string prefix) => Letters.StartsWith(prefix);

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
}
