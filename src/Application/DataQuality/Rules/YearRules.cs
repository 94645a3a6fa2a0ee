using System.Globalization;
using JippApi.Domain.Innovations;

namespace JippApi.Application.DataQuality;

/// <summary>Rules about years and editions.</summary>
internal static class YearRules
{
    public static QualitySign? Ahead(QualityFacts facts) =>
        facts.Content.Year is { } year && year > facts.Today.Year ? QualitySign.In("/year", Text(year)) : null;

    public static QualitySign? TooEarly(QualityFacts facts) =>
        facts.Content.Year is { } year && year < InnovationContent.FirstYear ? QualitySign.In("/year", Text(year)) : null;

    public static QualitySign? AfterAward(QualityFacts facts) =>
        facts.Content.Year is not { } year ? null
        : Awards(facts, award => award.EditionYear < year) is { } found
            ? found with
            {
                Members = ["/year", .. found.Members],
                Value = $"{found.Value} < {Text(year)}",
            }
        : null;

    public static QualitySign? AwardAhead(QualityFacts facts) => Awards(facts, award => award.EditionYear > facts.Today.Year);

    public static QualitySign? WithoutEdition(QualityFacts facts) =>
        Awards(facts, award => award.EditionYear is null) is { } found
            ? found with
            {
                Value = facts.Content.Awards.First(award => award.EditionYear is null).Competition,
            }
            : null;

    private static QualitySign? Awards(QualityFacts facts, Predicate<Award> test)
    {
        var found = facts.Content.Awards.Index().Where(place => test(place.Item)).ToList();
        return found.Count == 0
            ? null
            : new(
                [.. found.Select(place => $"/awards/{place.Index}/editionYear")],
                found[0].Item.EditionYear is { } year ? Text(year) : null
            );
    }

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);
}
