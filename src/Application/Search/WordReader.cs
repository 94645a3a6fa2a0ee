namespace JippApi.Application.Search;

/// <summary>
/// Reads the words of a text one by one. It uses no regular expression, because it processes every text that is written
/// or searched.
/// </summary>
internal ref struct WordReader(ReadOnlySpan<char> text)
{
    /// <summary>
    /// Maximum length of a word; further letters are ignored, so that no text yields an endless word.
    /// </summary>
    public const int MaxWordLength = 64;

    private readonly ReadOnlySpan<char> _text = text;
    private int _at;

    public bool Read(out SearchWord word)
    {
        word = default;
        int taken;
        for (; _at < _text.Length && !Letters.IsWord(Next(_at, out taken)[0]); _at += taken) { }
        if (_at == _text.Length)
            return false;

        Span<char> letters = stackalloc char[MaxWordLength];
        var (start, end, length) = (_at, _at, 0);
        for (; _at < _text.Length; _at += taken)
        {
            var next = Next(_at, out taken);
            if (next[0] == Letters.Nothing)
            {
                end = taken == 1 ? _at + taken : end; // an accent belongs to its letter, markup does not
                continue;
            }

            if (!Letters.IsWord(next[0]) && !(next[0] == Letters.Joint && IsWordAt(_at + taken)))
                break;
            foreach (var letter in next)
                if (length < MaxWordLength)
                    letters[length++] = letter;
            end = _at + taken;
        }

        word = new SearchWord(start, end, letters[..length].TrimEnd(Letters.Joint).ToString());
        return true;
    }

    private readonly bool IsWordAt(int index) => index < _text.Length && Letters.IsWord(Next(index, out _)[0]);

    /// <summary>Returns the letters of the next character, or the kind of one that is no letter.</summary>
    private readonly ReadOnlySpan<char> Next(int at, out int taken)
    {
        var rest = _text[at..];
        var shown = Markup.Read(rest, out taken);
        return taken > 0 ? Letters.Fold(shown, out _) : Letters.Fold(rest, out taken);
    }
}
