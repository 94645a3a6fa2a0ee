using System.Text.RegularExpressions;

namespace JippApi.Infrastructure.SampleData;

internal static partial class InstitutionKey
{
    /// <summary>The words of the name and nothing else, so that spellings of one name meet.</summary>
    public static string Of(string name) => NotAWord().Replace(name.ToLowerInvariant(), "-").Trim('-');

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex NotAWord();
}
