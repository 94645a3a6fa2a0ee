using System.Text.RegularExpressions;

namespace JippApi.Application.Files;

internal static partial class Hashes
{
    /// <summary>Whether the text is null or a SHA-256 in hexadecimal digits.</summary>
    public const string Form = "^[0-9A-Fa-f]{64}";

    public static bool IsSha256(string text) => Sha256().IsMatch(text);

    [GeneratedRegex(Form + @"\z")]
    private static partial Regex Sha256();
}
