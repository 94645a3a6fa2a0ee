using F23.StringSimilarity;

namespace JippApi.Application.Duplicates;

/// <summary>Compares the names by which people know innovations.</summary>
internal static class NameComparison
{
    private const double Alike = 0.93;
    private const int MinFuzzyLength = 6;
    private const int MinDerivedLength = 4;

    /// <summary>Two innovations seldom share a name of so many letters by chance.</summary>
    private const int MinLong = 7;

    private static readonly JaroWinkler Likeness = new();

    public static MatchLevel Of(MatchForm one, MatchForm other, MatchOwner? owner, MatchOwner? otherOwner)
    {
        if (one.Names.Where(other.Names.Contains).MaxBy(name => name.Length) is { } same)
            return Level(same.Length >= MinLong ? MatchLevel.Same : "SAME_SHORT", same);
        if ((Within(one, other) ?? Within(other, one)) is { } within)
            return Level("SAME_SHORT", within);
        var derived = Derived(one, other) ?? Derived(other, one) ?? Owned(one, otherOwner) ?? Owned(other, owner);
        if (derived is not null)
            return Level("DERIVED", derived);
        foreach (var name in one.Names)
        {
            foreach (var with in other.Names)
                if (AreAlike(name, with))
                    return Level("SIMILAR", $"{name} / {with}");
        }
        return one.HasShortName && other.HasShortName
            ? Level(MatchLevel.Different, $"{FirstOf(one)} / {FirstOf(other)}")
            : Level(MatchLevel.Unknown, null);
    }

    /// <summary>Returns the name of one record, other than its title, that the title of the other has in it.</summary>
    private static string? Within(MatchForm named, MatchForm titled) =>
        named.HasShortName
            ? named.Names.FirstOrDefault(name =>
                name.Length >= MinFuzzyLength && name != named.Letters && titled.Letters.Contains(name, StringComparison.Ordinal)
            )
            : null;

    /// <summary>Returns the name of one record that the title of the other gives.</summary>
    private static string? Derived(MatchForm named, MatchForm titled) =>
        named.Names.FirstOrDefault(name => name.Length >= MinDerivedLength && titled.Derived.Contains(name));

    /// <summary>
    /// Returns the name of a record that is that of the other's owner: a unit named after what it runs.
    /// </summary>
    private static string? Owned(MatchForm named, MatchOwner? owner) =>
        owner is null ? null : named.Names.FirstOrDefault(name => name.Length >= MinDerivedLength && owner.Names.Contains(name));

    private static bool AreAlike(string one, string other) =>
        Math.Min(one.Length, other.Length) >= MinFuzzyLength
        && Math.Abs(one.Length - other.Length) <= 2
        && Likeness.Similarity(one, other) >= Alike;

    private static MatchLevel Level(string level, string? detail) => new(MatchFeature.Name, level, detail);

    private static string? FirstOf(MatchForm form) => form.Names is [var first, ..] ? first : null;
}
