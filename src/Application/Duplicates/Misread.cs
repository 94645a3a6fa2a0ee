namespace JippApi.Application.Duplicates;

/// <summary>Corrects what the reading of scanned lists confuses: <c>5isw4</c> has digits that are letters.</summary>
internal static class Misread
{
    private const int MinLetters = 3;

    /// <summary>Returns a word with the digits among its letters read as the letters they look like.</summary>
    public static string Corrected(string word)
    {
        var digits = word.Count(char.IsAsciiDigit);
        return digits == 0 || word.Length - digits < Math.Max(MinLetters, digits + 1)
            ? word
            : word.Replace('0', 'o').Replace('1', 'l').Replace('5', 's');
    }
}
