using System.Text.RegularExpressions;

namespace JippApi.Application.Documents;

/// <summary>Tells data that say of themselves that they are invented: samples begin with the word <i>contoh</i> or have it in brackets.</summary>
internal static partial class Illustration
{
    /// <summary>Whether any of the texts says so.</summary>
    public static bool IsIn(params IEnumerable<string?> texts) => texts.Any(text => text is not null && Word().IsMatch(text));

    [GeneratedRegex(@"^\s*contoh\b|\(contoh\)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
