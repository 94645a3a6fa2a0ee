using System.Text.RegularExpressions;

namespace JippApi.Infrastructure.SampleData;

internal static partial class InstitutionKey
{
    /// <summary>Returns the words of the name and nothing else, so that different spellings of a name match.</summary>
    public static string Of(string name) => NotAWord().Replace(name.ToLowerInvariant(), "-").Trim('-');

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex NotAWord();
}
