using System.Text;
using JippApi.Domain.Common;
using JippApi.Domain.Innovations;

namespace JippApi.Domain.Competitions.Editions;

/// <summary>Recognises names that only the nation gives to its prizes.</summary>
internal static class NationalNames
{
    /// <summary>In lower-case letters, as parts of the name.</summary>
    private static readonly string[] OfTheNation = ["nasional", "national", "presiden", "menteri", "indonesia", "kippnas", "sinoviknas"];

    /// <summary>
    /// The last letter of the Latin extensions; those of other scripts are there to look like Latin ones.
    /// </summary>
    private const char LastLatin = '\u024F';

    private const char FirstVietnamese = '\u1E00';

    private const char LastVietnamese = '\u1EFF';

    /// <summary>Whether a text claims the nation, a ministry that keeps a list, or hides what it claims.</summary>
    public static bool AreIn(string text)
    {
        var key = PrizeLists.KeyOf(text);
        return OfTheNation.Any(key.Contains)
            || PrizeLists.NamesKeeper(text)
            || Characters.Normalized(text, NormalizationForm.FormKC).Any(IsForeign);
    }

    private static bool IsForeign(char c) => char.IsLetter(c) && c > LastLatin && c is < FirstVietnamese or > LastVietnamese;
}
