namespace JippApi.Application.Search;

/// <summary>
/// A hash table over the lines of word lists, which are not copied to a string each: it is ready in milliseconds.
/// </summary>
internal sealed class WordTable
{
    private const int Slots = 1 << 16;
    private const char End = '\n';
    private const char Separator = '|';

    private readonly string _text;
    private readonly int[] _ends;

    /// <summary>Start of the word in each slot, plus one.</summary>
    private readonly int[] _starts = new int[Slots];

    /// <summary>
    /// Reads lists of words, or of <c>word|replacement</c>; an earlier list prevails over a later one.
    /// </summary>
    public WordTable(IReadOnlyList<string> files)
    {
        var texts = files.Select(WordList.Text).ToArray();
        _text = string.Concat(texts);
        _ends = new int[texts.Length];
        var start = 0;
        for (var file = 0; file < texts.Length; file++)
        {
            _ends[file] = start + texts[file].Length;
            while (start < _ends[file])
            {
                var line = _text.AsSpan(start, _ends[file] - start);
                line = line[..line.IndexOf(End)];
                if (line.Length > 0 && line[0] != WordList.Comment)
                    Add(start, line);
                start += line.Length + 1;
            }
        }
    }

    /// <summary>Finds a word, what replaces it (itself, as a rule) and the number of its list.</summary>
    public bool Find(ReadOnlySpan<char> word, out ReadOnlySpan<char> replacement, out int file)
    {
        replacement = default;
        file = 0;
        var start = _starts[SlotOf(word)] - 1;
        if (start < 0)
            return false;

        while (start >= _ends[file])
            file++;
        replacement = _text.AsSpan(start, word.Length);
        if (_text[start + word.Length] == Separator)
        {
            replacement = _text.AsSpan(start + word.Length + 1);
            replacement = replacement[..replacement.IndexOf(End)];
        }

        return true;
    }

    private void Add(int start, ReadOnlySpan<char> line)
    {
        var separator = line.IndexOf(Separator);
        var slot = SlotOf(separator < 0 ? line : line[..separator]);
        if (_starts[slot] == 0)
            _starts[slot] = start + 1;
    }

    /// <summary>The slot of the word, or the empty one where it would be.</summary>
    private int SlotOf(ReadOnlySpan<char> word)
    {
        var slot = string.GetHashCode(word) & (Slots - 1);
        while (_starts[slot] is > 0 and var start && !IsAt(start - 1, word))
            slot = (slot + 1) & (Slots - 1);

        return slot;
    }

    private bool IsAt(int start, ReadOnlySpan<char> word) =>
        start + word.Length < _text.Length
        && _text[start + word.Length] is End or Separator
        && _text.AsSpan(start, word.Length).SequenceEqual(word);
}
