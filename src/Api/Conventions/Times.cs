using System.Globalization;

namespace JippApi.Api.Conventions;

/// <summary>Times as clients write them: RFC 3339, or a date, which means its first moment in UTC.</summary>
internal static class Times
{
    private static readonly string[] Formats = ["yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd"];

    public static bool TryRead(string text, out DateTimeOffset time) => DateTimeOffset.TryParseExact(
        text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out time);

    public static DateTimeOffset Read(string text) =>
        TryRead(text, out var time) ? time : throw new FormatException("Not a time: it should have been refused before.");
}
