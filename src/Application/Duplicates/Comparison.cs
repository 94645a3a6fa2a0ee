using F23.StringSimilarity;
using JippApi.Domain.Regions;

namespace JippApi.Application.Duplicates;

/// <summary>Compares two records in everything that tells whether they describe the same innovation.</summary>
internal static class Comparison
{
    private const int MinTextLength = 12;
    private const int ShingleLength = 4;
    private static readonly Cosine Texts = new(ShingleLength);

    public static IReadOnlyList<MatchLevel> Of(MatchForm one, MatchForm other, MatchOwner? owner, MatchOwner? otherOwner)
    {
        var name = NameComparison.Of(one, other, owner, otherOwner);
        var named = name.Level is not (MatchLevel.Unknown or MatchLevel.Different);
        return
        [
            TitleComparison.Of(one, other, named),
            name,
            Told(one, other),
            Text(one, other),
            OwnerOf(owner, otherOwner),
            Region(one, other, owner, otherOwner),
            Year(one.Year, other.Year),
            Sector(one, other),
            Shared(MatchFeature.People, one.People, other.People, tellsDifference: true),
            Shared(MatchFeature.Links, one.Links, other.Links, tellsDifference: false),
            Generation(one, other),
        ];
    }

    private static MatchLevel Told(MatchForm one, MatchForm other)
    {
        if (one.Text.Length < MinTextLength && other.Text.Length < MinTextLength)
            return new(MatchFeature.Told, MatchLevel.Unknown);
        var part = Math.Max(
            other.Text.Length < MinTextLength ? 0 : TitleComparison.ToldIn(one, other),
            one.Text.Length < MinTextLength ? 0 : TitleComparison.ToldIn(other, one)
        );
        return new(
            MatchFeature.Told,
            part switch
            {
                >= 0.8 => "HIGH",
                >= 0.5 => "SOME",
                _ => MatchLevel.Unknown, // a summary need not repeat the title
            }
        );
    }

    private static MatchLevel Text(MatchForm one, MatchForm other)
    {
        if (one.Text.Length < MinTextLength || other.Text.Length < MinTextLength)
            return new(MatchFeature.Text, MatchLevel.Unknown);
        return new(
            MatchFeature.Text,
            Texts.Similarity(one.Text, other.Text) switch
            {
                >= 0.75 => "HIGH",
                >= 0.5 => "SOME",
                >= 0.25 => "LOW",
                _ => "NONE",
            }
        );
    }

    private static MatchLevel OwnerOf(MatchOwner? one, MatchOwner? other)
    {
        var level = MatchLevel.Unknown;
        if (one is null || other is null)
            return new(MatchFeature.Owner, level);
        if (one.Key == other.Key)
            level = MatchLevel.Same;
        else if (one.Chain.Count > 0 && other.Chain.Count > 0)
            level =
                one.Chain[0] == other.Chain[0] ? MatchLevel.Same
                : one.Chain.Contains(other.Chain[0]) || other.Chain.Contains(one.Chain[0]) ? "SAME_GOVERNMENT"
                : one.Chain[^1] == other.Chain[^1] ? "OTHER_UNIT"
                : MatchLevel.Different;
        return new(MatchFeature.Owner, level);
    }

    private static MatchLevel Region(MatchForm one, MatchForm other, MatchOwner? owner, MatchOwner? otherOwner)
    {
        var level = (one.Region, other.Region) switch
        {
            (null, null) when owner?.Chain.Count > 0 && otherOwner?.Chain.Count > 0 => owner.Chain[^1] == otherOwner.Chain[^1]
                ? "NATIONAL"
                : MatchLevel.Different,
            (null, _) or (_, null) => MatchLevel.Unknown,
            var (mine, theirs) when mine == theirs => MatchLevel.Same,
            var (mine, theirs) when RegionCode.LiesIn(mine!, theirs!) || RegionCode.LiesIn(theirs!, mine!) => "PROVINCE",
            _ => MatchLevel.Different,
        };
        return new(MatchFeature.Region, level, one.Region == other.Region ? one.Region : $"{one.Region ?? "-"} / {other.Region ?? "-"}");
    }

    private static MatchLevel Year(int? one, int? other) =>
        new(
            MatchFeature.Year,
            (one, other) switch
            {
                (null, _) or (_, null) => MatchLevel.Unknown,
                _ => Math.Abs(one.Value - other.Value) switch
                {
                    0 => MatchLevel.Same,
                    1 => "NEXT",
                    <= 4 => "NEAR",
                    _ => "FAR",
                },
            },
            one == other ? $"{one}" : $"{one} / {other}"
        );

    private static MatchLevel Sector(MatchForm one, MatchForm other) =>
        new(
            MatchFeature.Sector,
            one.Sector is null || other.Sector is null ? MatchLevel.Unknown
                : one.Sector == other.Sector ? MatchLevel.Same
                : MatchLevel.Different
        );

    private static MatchLevel Shared(MatchFeature feature, IReadOnlyList<string> one, IReadOnlyList<string> other, bool tellsDifference) =>
        one.FirstOrDefault(other.Contains) is { } shared ? new(feature, MatchLevel.Same, shared)
        : tellsDifference && one.Count > 0 && other.Count > 0 ? new(feature, MatchLevel.Different)
        : new(feature, MatchLevel.Unknown);

    private static MatchLevel Generation(MatchForm one, MatchForm other)
    {
        var differs =
            !one.Generation.SequenceEqual(other.Generation)
            || (one.Numbers.Except(other.Numbers).Any() && other.Numbers.Except(one.Numbers).Any());
        return new(
            MatchFeature.Generation,
            differs ? MatchLevel.Different : MatchLevel.Same,
            differs ? $"{string.Join(' ', one.Generation)} / {string.Join(' ', other.Generation)}" : null
        );
    }
}
