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
        while (_at < _text.Length && !IsWordAt(_at))
            _at++;
        if (_at == _text.Length)
            return false;

        Span<char> letters = stackalloc char[MaxWordLength];
        var (start, length) = (_at, 0);
        for (; _at < _text.Length; _at++)
        {
            var letter = Letters.Fold(_text[_at]);
            if (letter == Letters.Nothing)
                continue;
            if (!Letters.IsWord(letter) && !(letter == Letters.Joint && IsWordAt(_at + 1)))
                break;
            if (length < MaxWordLength)
                letters[length++] = letter;
        }

        word = new SearchWord(start, _at, letters[..length].TrimEnd(Letters.Joint).ToString());
        return true;
    }

    private readonly bool IsWordAt(int index) => index < _text.Length && Letters.IsWord(Letters.Fold(_text[index]));
}
