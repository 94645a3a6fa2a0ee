using System.Text.RegularExpressions;

namespace JippApi.Domain.Innovations;

/// <summary>
/// What may be corrected in a published record without waiting for a reviewer: a typing error in a text.
/// </summary>
public static partial class SmallChange
{
    /// <summary>The most letters that may be added, removed or replaced.</summary>
    public const int MaxEdits = 3;

    /// <summary>Members in which a typing error can be told from a change of meaning.</summary>
    public static IReadOnlyList<string> Members { get; } = ["title", "sections/results"];

    /// <summary>Whether a change is small: few letters differ, and every number stays.</summary>
    public static bool IsSmall(InnovationMember member, InnovationContent before, InnovationContent after) =>
        Members.Contains(member.Name)
        && member.Read!(before) is string old
        && member.Read(after) is string now
        && NumbersIn(old).SequenceEqual(NumbersIn(now))
        && IsWithin(old, now, MaxEdits);

    private static IEnumerable<string> NumbersIn(string text) => Number().Matches(text).Select(match => match.Value);

    [GeneratedRegex(@"\d[\d.,/%-]*")]
    private static partial Regex Number();

    /// <summary>Whether the edit distance is within a bound; looks only at the band that can be.</summary>
    private static bool IsWithin(string one, string other, int bound)
    {
        if (Math.Abs(one.Length - other.Length) > bound)
            return false;
        var above = Row(0);
        for (var i = 1; i <= one.Length; i++)
        {
            var row = Row(int.MaxValue / 2);
            for (var band = 0; band < row.Length; band++)
            {
                var j = i + band - bound;
                if (j < 0 || j > other.Length)
                    continue;
                var best = j == 0 ? i : above[band] + (one[i - 1] == other[j - 1] ? 0 : 1);
                if (band + 1 < row.Length)
                    best = Math.Min(best, above[band + 1] + 1);
                if (band > 0)
                    best = Math.Min(best, row[band - 1] + 1);
                row[band] = best;
            }

            if (row.Min() > bound)
                return false;
            above = row;
        }

        return above[other.Length - one.Length + bound] <= bound;

        int[] Row(int fill) =>
            [.. Enumerable.Range(-bound, 2 * bound + 1).Select(offset => fill > 0 || offset < 0 ? int.MaxValue / 2 : offset)];
    }
}
