namespace JippApi.Application.Search;

/// <summary>A word in a text, from <paramref name="Start"/> up to <paramref name="End"/>.</summary>
/// <param name="Start">Offset of the first character.</param>
/// <param name="End">Offset after the last character.</param>
/// <param name="Text">The word in plain lower case; a hyphen stands for any punctuation inside it.</param>
internal readonly record struct SearchWord(int Start, int End, string Text)
{
    public bool IsDivided => Text.Contains(Letters.Joint);

    public string Joined => IsDivided ? Text.Replace("-", "", StringComparison.Ordinal) : Text;

    /// <summary>
    /// The parts, without stop words (<c>di</c> in <c>di-replikasi</c>); empty for an undivided word.
    /// </summary>
    public IEnumerable<string> Parts => IsDivided ? Text.Split(Letters.Joint).Where(part => !StopWords.Contains(part)) : [];
}
