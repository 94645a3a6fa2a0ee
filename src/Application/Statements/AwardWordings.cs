using System.Globalization;
using System.Text.RegularExpressions;
using JippApi.Application.Common;
using JippApi.Domain.Innovations;

namespace JippApi.Application.Statements;

/// <summary>The ways in which lists and the press write awards, from <c>award-wordings.tsv</c>.</summary>
public static class AwardWordings
{
    private static readonly AwardWording[] All =
    [
        .. Lines("award-wordings.tsv")
            .Select(line => line.Split('\t'))
            .Select(cells => new AwardWording(cells[0], cells[1], cells[2], cells[3])),
    ];

    private static readonly string[] Remarks = [.. Lines("remark-openings.tsv")];

    /// <summary>Returns the award that a text states; null when its wording is not known.</summary>
    /// <param name="text">The text.</param>
    /// <param name="source">The list that states it; null for the press.</param>
    public static Award? Read(string text, InnovationSource? source = null) =>
        All.Select(wording => wording.Read(text, source)).FirstOrDefault(award => award is not null);

    /// <summary>Whether a text is known to be a remark and no award.</summary>
    public static bool IsRemark(string text) =>
        Array.Exists(Remarks, opening => text.StartsWith(opening, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<string> Lines(string file)
    {
        using var stream = typeof(AwardWordings).Assembly.GetManifestResourceStream(typeof(AwardWordings), file)!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#')
                yield return line;
    }

    private sealed class AwardWording(string source, string pattern, string competition, string tier)
    {
        private readonly InnovationSource? source = source == "*" ? null : Code.Parse<InnovationSource>(source);

        private readonly Regex wording = new(
            $"^(?:{pattern.Replace("YEAR", @"(?<year>\d{4})", StringComparison.Ordinal)})$",
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking
        );

        public Award? Read(string text, InnovationSource? from)
        {
            if (
                (source is not null && source != from)
                || text.Length > Award.TextMaxLength
                || wording.Match(text) is not { Success: true } match
            )
                return null;
            int? year = match.Groups["year"] is { Success: true } group ? int.Parse(group.ValueSpan, CultureInfo.InvariantCulture) : null;
            return new(match.Result(competition), year, match.Result(tier), text);
        }
    }
}
