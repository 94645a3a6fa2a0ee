using JippApi.Application.Statements;

namespace JippApi.Infrastructure.SampleData;

/// <summary>What the press says an innovation achieved, with awards separated from everything else.</summary>
internal sealed record Recognition(IReadOnlyList<SampleAward> Awards, IReadOnlyList<string> Notes)
{
    public static Recognition Parse(string? text)
    {
        List<SampleAward> awards = [];
        List<string> notes = [];

        foreach (var part in text?.Split(';', StringSplitOptions.TrimEntries) ?? [])
            if (AwardWordings.Read(part) is { } award)
                awards.Add(new(award.Competition, award.EditionYear, award.Tier, award.Text));
            else if (AwardWordings.IsRemark(part))
                notes.Add(part);
            else
                throw new InvalidDataException($"Not an award, and not a known remark: '{part}'.");

        return new(awards, notes);
    }
}
