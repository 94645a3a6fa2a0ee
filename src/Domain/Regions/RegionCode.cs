namespace JippApi.Domain.Regions;

/// <summary>
/// The form of a Kemendagri region code: two digits for a province; for a regency or city, also <c>.</c> and two
/// digits.
/// </summary>
public static class RegionCode
{
    /// <summary>The form as a regular expression.</summary>
    public const string Pattern = @"^[0-9]{2}(\.[0-9]{2})?$";

    private const char FirstDigitOfCities = '7';

    /// <summary>Whether the text has the form of a province, regency or city code.</summary>
    public static bool IsValid(string code) =>
        code.Length switch
        {
            2 => AreDigits(code),
            5 => code[2] == '.' && AreDigits(code.AsSpan(0, 2)) && AreDigits(code.AsSpan(3)),
            _ => false,
        };

    /// <summary>Returns the kind of a valid code: cities are numbered from 71, regencies below.</summary>
    public static RegionKind KindOf(string code) =>
        code.Length == 2 ? RegionKind.Province
        : code[3] >= FirstDigitOfCities ? RegionKind.City
        : RegionKind.Regency;

    /// <summary>Whether a region is the other one or lies in it.</summary>
    public static bool LiesIn(string code, string other) => code.StartsWith(other, StringComparison.Ordinal);

    /// <summary>Returns the code of the province that the region is, or lies in.</summary>
    public static string ProvinceOf(string code) => code[..2];

    /// <summary>
    /// Returns the digit of the island group: 1 Sumatra (which Kemendagri numbers 1 and 2), 3 Java, 5 Bali and Nusa Tenggara,
    /// 6 Kalimantan, 7 Sulawesi, 8 Maluku, 9 Papua.
    /// </summary>
    public static char IslandsOf(string code) => code[0] == '2' ? '1' : code[0];

    private static bool AreDigits(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');
}
