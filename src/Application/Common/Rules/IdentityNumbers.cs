using System.Globalization;
using System.Text.RegularExpressions;
using FluentValidation;

namespace JippApi.Application.Common;

/// <summary>Refuses texts that would publish the identity of a person.</summary>
internal static partial class IdentityNumbers
{
    /// <summary>Requires a text without a national identity number (<i>NIK</i>).</summary>
    public static IRuleBuilderOptions<T, string?> WithoutIdentityNumber<T>(this IRuleBuilder<T, string?> rule) =>
        rule.Bound(new(), text => text is null || !Contains(text), "IDENTITY_NUMBER");

    /// <summary>
    /// Whether a text contains what seems to be a national identity number, also in groups of digits (<c>1371 0152 0390
    /// 0001</c>) and in digits of another width.
    /// </summary>
    public static bool Contains(string text)
    {
        var plain = string.Concat(
            text.Select(sign => char.IsDigit(sign) ? (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(sign)) : sign)
        );
        return Identity().IsMatch(plain)
            || Grouped().Matches(plain).Any(match => Identity().IsMatch(string.Concat(match.Value.Where(char.IsAsciiDigit))));
    }

    /// <summary>Sixteen digits in groups of four, or of six, six and four, with one sign between them.</summary>
    [GeneratedRegex("(?<![0-9])(?:[0-9]{4}[ .-][0-9]{4}[ .-][0-9]{4}[ .-][0-9]{4}|[0-9]{6}[ .-][0-9]{6}[ .-][0-9]{4})(?![0-9])")]
    private static partial Regex Grouped();

    /// <summary>
    /// Sixteen digits: the district, the day of birth (of women plus 40), month and year, and a number.
    /// </summary>
    [GeneratedRegex("(?<![0-9])[1-9][0-9]{5}(?:0[1-9]|[1256][0-9]|3[01]|4[1-9]|7[01])(?:0[1-9]|1[0-2])[0-9]{6}(?![0-9])")]
    private static partial Regex Identity();
}
