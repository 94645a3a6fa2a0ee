namespace JippApi.Application.Duplicates;

/// <summary>Web addresses and telephone numbers in texts, each in one spelling.</summary>
internal static class MatchLinks
{
    private const int MinPhoneDigits = 9;
    private const int MaxPhoneDigits = 14;
    private static readonly char[] Gaps = [' ', '\n', '\r', '\t', ',', ';', '(', ')', '<', '>'];

    public static IEnumerable<string> Of(IEnumerable<string> texts) =>
        texts.SelectMany(text => text.Split(Gaps, StringSplitOptions.RemoveEmptyEntries)).Select(LinkOf).OfType<string>().Distinct();

    private static string? LinkOf(string part)
    {
        if (Uri.TryCreate(part, UriKind.Absolute, out var address) && address.Scheme is "http" or "https")
        {
            var host = address.Host.StartsWith("www.", StringComparison.Ordinal) ? address.Host[4..] : address.Host;
            return host + address.PathAndQuery.TrimEnd('/');
        }

        var digits = string.Concat(part.Where(char.IsAsciiDigit));
        if (digits.Length is < MinPhoneDigits or > MaxPhoneDigits || part.Any(char.IsLetter))
            return null;
        return digits.StartsWith("62", StringComparison.Ordinal) ? $"0{digits[2..]}" : digits;
    }
}
