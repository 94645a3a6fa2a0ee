namespace JippApi.Application.Search;

/// <summary>A few readings of the start of a word, kept on the stack.</summary>
internal ref struct PrefixReadings
{
    private const int Max = 6;

    private Rules _rules;
    private int _count;
    private int _at;

    public readonly PrefixRule Current => _rules[_at - 1];

    public void Add(PrefixRule rule) => _rules[_count++] = rule;

    public readonly PrefixReadings GetEnumerator() => this;

    public bool MoveNext() => _at++ < _count;

    [System.Runtime.CompilerServices.InlineArray(Max)]
    private struct Rules
    {
        private PrefixRule _first;
    }
}
