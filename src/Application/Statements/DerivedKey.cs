using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using JippApi.Domain.Common;

namespace JippApi.Application.Statements;

/// <summary>
/// The key of a row in a list without keys: <c>derived:</c> and a digest of the title, the institution and the region as
/// the list writes them, apart from case, accents, spaces and punctuation. It depends on nothing else, so that it stays
/// the same when institutions are registered or the program is upgraded.
/// </summary>
internal static class DerivedKey
{
    private const int DigestLength = 16;

    public static string Of(string title, string? institution, string? region) =>
        "derived:"
        + Convert.ToHexStringLower(
            SHA256.HashData(Encoding.UTF8.GetBytes($"{Fold(title)}|{Fold(institution)}|{Fold(region)}")).AsSpan(0, DigestLength)
        );

    private static string Fold(string? text) =>
        string.Concat(
            Characters
                .Normalized(text ?? "", NormalizationForm.FormKD)
                .EnumerateRunes()
                .Where(Rune.IsLetterOrDigit)
                .Select(rune => Rune.ToLower(rune, CultureInfo.InvariantCulture))
        );
}
