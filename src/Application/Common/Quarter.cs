using System.Globalization;

namespace JippApi.Application.Common;

/// <summary>A quarter of a year (<i>triwulan</i>), written <c>2026Q3</c>.</summary>
/// <param name="Year">The year.</param>
/// <param name="Number">Number of the quarter, 1 to 4.</param>
public readonly record struct Quarter(int Year, int Number)
{
    private const int Months = 3;
    private const int FirstYear = 1945;
    private const int LastYear = 2100;

    /// <summary>First day of the quarter.</summary>
    public DateOnly From => new(Year, Months * (Number - 1) + 1, 1);

    /// <summary>Last day of the quarter.</summary>
    public DateOnly To => From.AddMonths(Months).AddDays(-1);

    /// <summary>The form as a regular expression; the years are bounded as well.</summary>
    public const string Pattern = "^[0-9]{4}Q[1-4]$";

    /// <summary>Parses a quarter.</summary>
    public static bool TryParse(string text, out Quarter quarter)
    {
        var fits =
            text is [_, _, _, _, 'Q', >= '1' and <= '4']
            && int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && year is >= FirstYear and <= LastYear;
        quarter = fits ? new(int.Parse(text.AsSpan(0, 4), CultureInfo.InvariantCulture), text[5] - '0') : default;
        return fits;
    }

    /// <summary>Parses a quarter known to be valid.</summary>
    public static Quarter Parse(string text) =>
        TryParse(text, out var quarter) ? quarter : throw new FormatException($"'{text}' is not a quarter.");

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year}Q{Number}");
}
