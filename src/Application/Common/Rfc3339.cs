using System.Globalization;

namespace JippApi.Application.Common;

/// <summary>
/// Reads times as RFC 3339 defines them (<c>date-time</c>), independently of the zone of the server. A time without an
/// offset is no time: nobody knows when it is.
/// </summary>
public static class Rfc3339
{
    private const int SecondsLength = 19;
    private const int LeapSecond = 60;
    private static readonly TimeSpan MaxOffset = TimeSpan.FromHours(14);

    /// <summary>
    /// Reads a time with its offset, truncated to milliseconds, the precision every engine stores. A leap second reads
    /// as the first moment after it; offsets go to 14 hours, as those of the world do.
    /// </summary>
    public static bool TryRead(ReadOnlySpan<char> text, out DateTimeOffset time)
    {
        time = default;
        if (!TrySplit(text, out var local, out var fraction, out var zone))
            return false;
        return TryReadOffset(zone, out var offset) && TryReadUtc(local, fraction, offset, out time);
    }

    /// <summary>Whether a text is a date and a time of day to which only the offset is missing.</summary>
    public static bool LacksOffset(ReadOnlySpan<char> text) =>
        TrySplit(text, out var local, out var fraction, out var zone) && zone.IsEmpty && TryReadUtc(local, fraction, TimeSpan.Zero, out _);

    private static bool TrySplit(
        ReadOnlySpan<char> text,
        out ReadOnlySpan<char> local,
        out ReadOnlySpan<char> fraction,
        out ReadOnlySpan<char> zone
    )
    {
        local = fraction = zone = [];
        if (text.Length < SecondsLength || text[10] is not ('T' or 't'))
            return false;
        local = text[..SecondsLength];
        zone = text[SecondsLength..];
        if (zone is not ['.', .. var digits])
            return true;
        var end = digits.IndexOfAnyExceptInRange('0', '9');
        var length = end < 0 ? digits.Length : end;
        fraction = digits[..length];
        zone = digits[length..];
        return length > 0;
    }

    private static bool TryReadOffset(ReadOnlySpan<char> text, out TimeSpan offset)
    {
        offset = TimeSpan.Zero;
        if (text is ['Z' or 'z'])
            return true;
        if (text is not ['+' or '-', _, _, ':', _, _] || !TryNumber(text[1..3], out var hours) || !TryNumber(text[4..], out var minutes))
            return false;
        offset = new TimeSpan(hours, minutes, 0) * (text[0] == '-' ? -1 : 1);
        return minutes < 60 && offset.Duration() <= MaxOffset;
    }

    private static bool TryReadUtc(ReadOnlySpan<char> local, ReadOnlySpan<char> fraction, TimeSpan offset, out DateTimeOffset time)
    {
        time = default;
        if (!TryNumber(local[17..], out var second))
            return false;
        Span<char> readable = stackalloc char[SecondsLength];
        local.CopyTo(readable);
        readable[10] = 'T';
        if (second == LeapSecond)
            "59".CopyTo(readable[17..]);
        if (!DateTime.TryParseExact(readable, "yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read))
            return false;

        var ticks = read.Ticks - offset.Ticks;
        if (second == LeapSecond)
        {
            if (!IsLastSecondOfMonth(ticks))
                return false;
            ticks += TimeSpan.TicksPerSecond;
        }

        ticks += Milliseconds(fraction) * TimeSpan.TicksPerMillisecond;
        if (ticks < 0 || ticks > DateTime.MaxValue.Ticks)
            return false;
        time = new(ticks, TimeSpan.Zero);
        return true;
    }

    private static bool IsLastSecondOfMonth(long ticks)
    {
        if (ticks < 0 || ticks > DateTime.MaxValue.Ticks - TimeSpan.TicksPerSecond)
            return false;
        var next = new DateTime(ticks + TimeSpan.TicksPerSecond);
        return next.Day == 1 && next.TimeOfDay == TimeSpan.Zero;
    }

    private static long Milliseconds(ReadOnlySpan<char> fraction)
    {
        var milliseconds = 0;
        for (var place = 0; place < 3; place++)
            milliseconds = milliseconds * 10 + (place < fraction.Length ? fraction[place] - '0' : 0);
        return milliseconds;
    }

    private static bool TryNumber(ReadOnlySpan<char> digits, out int number) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
