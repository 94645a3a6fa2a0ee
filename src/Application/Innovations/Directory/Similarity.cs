namespace JippApi.Application.Innovations.Directory;

/// <summary>A reason for the similarity of two innovations.</summary>
/// <param name="Code">Code of the reason.</param>
/// <param name="Points">Contribution to the score.</param>
/// <param name="Values">The shared values.</param>
public sealed record SimilarityReason(string Code, int Points, IReadOnlyList<string> Values);

/// <summary>Computes the similarity of two innovations; the weights add up to 100.</summary>
internal static class Similarity
{
    private const int TitleWeight = 45;
    private const int TextWeight = 15;
    private const int SectorWeight = 15;
    private const int TermWeight = 15;
    private const int KindWeight = 5;
    private const int RegionWeight = 5;

    public static IReadOnlyList<SimilarityReason> Reasons(DirectoryEntry one, DirectoryEntry other)
    {
        List<SimilarityReason> reasons = [];
        Overlap("SHARED_TITLE_WORDS", TitleWeight, Words(one.TitleWords), Words(other.TitleWords));
        Overlap("SHARED_WORDS", TextWeight, Words(one.Words), Words(other.Words));
        Overlap("SHARED_TAGS_OR_GOALS", TermWeight, Terms(one), Terms(other));
        Same("SAME_SECTOR", SectorWeight, one.Sector, other.Sector);
        Same("SAME_KIND_OF_INSTITUTION", KindWeight, one.InstitutionKind, other.InstitutionKind);
        Same("SAME_PROVINCE", RegionWeight, one.ProvinceCode, other.ProvinceCode);
        return reasons.Any(reason => reason.Code is "SHARED_TITLE_WORDS" or "SHARED_TAGS_OR_GOALS" or "SAME_SECTOR") ? reasons : [];

        void Overlap(string code, int weight, IReadOnlySet<string> a, IReadOnlySet<string> b)
        {
            var shared = a.Where(b.Contains).ToList();
            if (shared.Count > 0)
                reasons.Add(new(code, Math.Max(1, weight * shared.Count / (a.Count + b.Count - shared.Count)), [.. shared.Take(10)]));
        }

        void Same(string code, int weight, string? a, string? b)
        {
            if (a is not null && a == b)
                reasons.Add(new(code, weight, [a]));
        }
    }

    private static HashSet<string> Words(string line) => [.. line.Split(' ', StringSplitOptions.RemoveEmptyEntries)];

    private static HashSet<string> Terms(DirectoryEntry entry) =>
        [.. entry.Terms.Where(term => term.Kind is TermKinds.Tag or TermKinds.Sdg).Select(term => $"{term.Kind} {term.Value}")];
}
