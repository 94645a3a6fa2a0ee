using System.Globalization;
using System.Text.RegularExpressions;

namespace JippApi.Infrastructure.SampleData;

/// <summary>
/// One way of writing an award. Competition and tier may refer to groups of the pattern, as in "TOP_${n}".
/// </summary>
internal sealed class AwardRule(string pattern, string competition, string tier)
{
    private readonly Regex wording = new($"^{pattern}$");

    public SampleAward? Read(string text)
    {
        if (wording.Match(text) is not { Success: true } match)
            return null;

        int? year = match.Groups["year"] is { Success: true } group ? int.Parse(group.Value, CultureInfo.InvariantCulture) : null;

        return new(match.Result(competition), year, match.Result(tier), text);
    }
}
