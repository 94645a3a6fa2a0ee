namespace JippApi.Domain.Competitions.Entries;

/// <summary>
/// Counts words as office programs do: what stands between white space, if it has a letter or a digit.
/// </summary>
public static class WordCount
{
    public static int Of(string? text)
    {
        var (count, isInWord) = (0, false);
        foreach (var rune in (text ?? "").EnumerateRunes())
        {
            if (System.Text.Rune.IsWhiteSpace(rune))
                isInWord = false;
            else if (!isInWord && System.Text.Rune.IsLetterOrDigit(rune))
                (count, isInWord) = (count + 1, true);
        }

        return count;
    }
}
