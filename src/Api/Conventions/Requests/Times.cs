using System.Globalization;

namespace JippApi.Api.Conventions.Requests;

/// <summary>
/// Reads times from clients: RFC 3339, or a date, which means its first moment in UTC. Parameters and bodies accept
/// only plausible years: at the ends of the calendar there is no day before or after, and code behind this check may
/// rely on both.
/// </summary>
internal static class Times
{
    /// <summary>The accepted years.</summary>
    public const string Years = "1900–2999";

    private const int FirstYear = 1900;
    private const int LastYear = 2999;

    private static readonly string[] Formats = ["yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd"];

    public static bool TryRead(string text, out DateTimeOffset time) =>
        DateTimeOffset.TryParseExact(
            text,
            Formats,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal,
            out time
        );

    public static bool TryReadDay(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    /// <summary>Whether a value is a plausible time, or not a time at all.</summary>
    public static bool IsPlausible(object? value) =>
        value switch
        {
            DateTimeOffset time => time.UtcDateTime.Year is >= FirstYear and <= LastYear,
            DateOnly day => day.Year is >= FirstYear and <= LastYear,
            _ => true,
        };

    public static DateTimeOffset Read(string text) =>
        TryRead(text, out var time) ? time : throw new FormatException("Not a time; validation should have refused it.");
}
