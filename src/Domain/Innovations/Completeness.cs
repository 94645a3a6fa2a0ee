namespace JippApi.Domain.Innovations;

/// <summary>How much of a record is filled in, and what is missing.</summary>
/// <param name="Score">The score, 0 to 100.</param>
/// <param name="Missing">The names of the empty fields, most important first.</param>
public sealed record Completeness(int Score, IReadOnlyList<string> Missing)
{
    private static readonly (string Field, int Weight, Func<InnovationContent, bool> IsStated)[] Parts =
    [
        ("sections.results", 12, i => Stated(i.Sections.Results)),
        ("sections.howItWorks", 12, i => Stated(i.Sections.HowItWorks)),
        ("sections.problem", 10, i => Stated(i.Sections.Problem)),
        ("summary", 8, i => Stated(i.Summary)),
        ("sections.adoptionPrerequisites", 8, i => Stated(i.Sections.AdoptionPrerequisites)),
        ("sections.resources", 6, i => Stated(i.Sections.Resources)),
        ("sections.novelty", 5, i => Stated(i.Sections.Novelty)),
        ("sections.sustainability", 5, i => Stated(i.Sections.Sustainability)),
        ("sections.objective", 4, i => Stated(i.Sections.Objective)),
        ("ownerInstitutionId", 5, i => i.OwnerId is not null),
        ("regionCode", 3, i => i.RegionCode is not null),
        ("year", 4, i => i.Year is not null),
        ("sector", 5, i => i.Sector is not null),
        ("sdgs", 3, i => i.Sdgs.Count > 0),
        ("kind", 2, i => i.Kind is not null),
        ("innovators", 3, i => i.Innovators.Count > 0),
        ("references", 2, i => i.References.Count > 0),
        ("willingToBeReplicated", 3, i => i.WillingToBeReplicated is not null),
    ];

    /// <summary>The fields that make up the score, with their weights, which add up to 100.</summary>
    public static IReadOnlyList<(string Field, int Weight)> Weights => [.. Parts.Select(part => (part.Field, part.Weight))];

    internal static Completeness Of(InnovationContent content)
    {
        var missing = Parts.Where(part => !part.IsStated(content)).ToArray();
        return new(100 - missing.Sum(part => part.Weight), [.. missing.Select(part => part.Field)]);
    }

    private static bool Stated(string? text) => !string.IsNullOrWhiteSpace(text);
}
