using System.Text.RegularExpressions;

namespace JippApi.Application.Files;

internal static partial class Hashes
{
    /// <summary>Whether the text is null or a SHA-256 in hexadecimal digits.</summary>
    public static bool IsSha256(string? text) => text is null || Sha256().IsMatch(text);

    [GeneratedRegex(@"^[0-9A-Fa-f]{64}\z")]
    private static partial Regex Sha256();
}
