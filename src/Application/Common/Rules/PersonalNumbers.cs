using System.Globalization;
using System.Text.RegularExpressions;
using FluentValidation;

namespace JippApi.Application.Common;

/// <summary>
/// Finds the numbers of persons in texts: national identity numbers (<i>NIK</i>), those of civil servants (<i>NIP</i>) and
/// mobile numbers, however their digits are written.
/// </summary>
internal static partial class PersonalNumbers
{
    /// <summary>Requires a text without a national identity number.</summary>
    public static IRuleBuilderOptions<T, string?> WithoutIdentityNumber<T>(this IRuleBuilder<T, string?> rule) =>
        rule.Bound(new(), text => text is null || !HasIdentityNumber(text), "IDENTITY_NUMBER");

    /// <summary>Requires a text without any number of a person.</summary>
    public static IRuleBuilderOptions<T, string?> WithoutPersonalNumber<T>(this IRuleBuilder<T, string?> rule) =>
        rule.Bound(new(), text => text is null || !AreIn(text), "PERSONAL_NUMBER");

    /// <summary>Whether a text contains what seems to be a national identity number, however its digits are divided.</summary>
    public static bool HasIdentityNumber(string text)
    {
        var plain = Plain(text);
        return Identity().IsMatch(plain) || Identity().IsMatch(Gap().Replace(plain, ""));
    }

    /// <summary>Whether a text contains what seems to be a mobile number.</summary>
    public static bool HasMobileNumber(string text) => Mobile().IsMatch(Separator().Replace(Plain(text), "-"));

    /// <summary>Whether a text contains what seems to be the number of a person, however its digits are divided.</summary>
    public static bool AreIn(string text)
    {
        var plain = Plain(text);
        var joined = Gap().Replace(plain, "");
        return Identity().IsMatch(plain) || Identity().IsMatch(joined) || CivilServant().IsMatch(joined) || HasMobileNumber(plain);
    }

    private static string Plain(string text) =>
        string.Concat(
            Invisible()
                .Replace(text, "")
                .Select(sign => char.IsDigit(sign) ? (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(sign)) : sign)
        );

    [GeneratedRegex(@"[\u00AD\u200B-\u200F\u2060\uFEFF]")]
    private static partial Regex Invisible();

    /// <summary>Signs between the digits of a number.</summary>
    [GeneratedRegex(@"(?<=[0-9])[^\p{L}0-9\n]{1,3}(?=[0-9])")]
    private static partial Regex Gap();

    /// <summary>Signs between the parts of a mobile number.</summary>
    [GeneratedRegex(@"[\s./_()\-\u2010-\u2015]+")]
    private static partial Regex Separator();

    /// <summary>
    /// Sixteen digits: the district, the day of birth (of women plus 40), month and year, and a number.
    /// </summary>
    [GeneratedRegex("(?<![0-9])[1-9][0-9]{5}(?:0[1-9]|[1256][0-9]|3[01]|4[1-9]|7[01])(?:0[1-9]|1[0-2])[0-9]{6}(?![0-9])")]
    private static partial Regex Identity();

    /// <summary>Eighteen digits: the day of birth, the month of appointment, the sex and a number.</summary>
    [GeneratedRegex(
        "(?<![0-9])(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])[12][0-9]{3}(?![0-9])"
    )]
    private static partial Regex CivilServant();

    /// <summary>Mobile numbers begin with 08, or with 628 from abroad.</summary>
    [GeneratedRegex(@"(?<![0-9+])(?:\+62|62|0)[ -]?8[0-9]{2}[ -]?[0-9]{3,4}[ -]?[0-9]{3,5}(?![0-9])")]
    private static partial Regex Mobile();
}
