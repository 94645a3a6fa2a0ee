using JippApi.Domain.Innovations;

namespace JippApi.Application.CodeMappings;

/// <summary>The code of an award in mappings: competition and tier, such as <c>IGA/WINNER</c>.</summary>
/// <param name="Competition">The name of the competition.</param>
/// <param name="Tier">The level reached.</param>
internal sealed record AwardName(string Competition, string Tier)
{
    private const char Separator = '/';

    public static AwardName? Parse(string code) =>
        code.Split(Separator, StringSplitOptions.TrimEntries)
            is [{ Length: > 0 and <= Award.NameMaxLength } competition, { Length: > 0 and <= Award.NameMaxLength } tier]
            ? new(competition, tier)
            : null;
}
