namespace JippApi.Application.Search;

/// <summary>A word as it stands in a text, from <paramref name="Start"/> up to <paramref name="End"/>.</summary>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">Where the text goes on after it.</param>
/// <param name="Text">In plain lower case; a hyphen stands for whatever punctuation divides it.</param>
internal readonly record struct SearchWord(int Start, int End, string Text)
{
    public bool IsDivided => Text.Contains(Letters.Joint);

    public string Joined => IsDivided ? Text.Replace("-", "", StringComparison.Ordinal) : Text;

    /// <summary>Without stop words, as <c>di</c> in <c>di-replikasi</c>; none when the word is not divided.</summary>
    public IEnumerable<string> Parts => IsDivided ? Text.Split(Letters.Joint).Where(part => !StopWords.Contains(part)) : [];
}
