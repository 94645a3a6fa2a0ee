using System.Text;
using JippApi.Domain.Common;
using JippApi.Domain.Competitions.Editions;
using JippApi.Domain.Innovations;

namespace JippApi.Domain.Competitions.Entries;

/// <summary>In how many editions a record had an award: for certain, and if all that is unclear counts.</summary>
/// <param name="Certain">The editions that count for certain.</param>
/// <param name="Possible">The editions that count if what is unclear counts, too.</param>
/// <param name="Award">The latest award that counts for certain.</param>
/// <param name="Unclear">An award that does not say its year or tier.</param>
public sealed record AwardCount(int Certain, int Possible, Award? Award, Award? Unclear)
{
    /// <summary>
    /// Words that competitions of the nation have in their names beside it. Any other word, such as that of a province,
    /// tells another competition.
    /// </summary>
    private static readonly HashSet<string> Generic =
    [
        .. "kipp sinovik jippnas iga iid labinov inagara unpsa kompetisi inovasi pelayanan publik public service innovation".Split(' '),
        .. "competition innovative government award awards indeks index daerah laboratorium laboratory united nations un".Split(' '),
        .. "nasional national indonesia republik ri tahun top kementerian kemenpanrb kempanrb panrb menpanrb menteri".Split(' '),
        .. "kemendagri lan pan rb the of dan and umum replikasi khusus kelompok terpuji finalis outstanding".Split(' '),
    ];

    /// <summary>Counts the awards that a criterion names.</summary>
    public static AwardCount Of(EligibilityCriterion criterion, string awardName, IEnumerable<Award> awards)
    {
        var (certain, unclear) = (new List<Award>(), new List<Award>());
        foreach (var award in awards.Where(award => IsOf(award, criterion.AwardName ?? awardName)))
        {
            if (Counts(criterion, award) is not { } counts)
                unclear.Add(award);
            else if (counts)
                certain.Add(award);
        }

        List<Award> all = [.. certain, .. unclear];
        return new(
            Math.Max(YearsOf(certain), Math.Min(UndatedOf(certain), 1)), // an undated one can be the same as a dated one
            YearsOf(all) + UndatedOf(all),
            certain.MaxBy(award => award.EditionYear ?? 0),
            unclear.FirstOrDefault() ?? certain.Find(award => award.EditionYear is null)
        );
    }

    /// <summary>Whether an award is one of a competition, however its name is spelt.</summary>
    public static bool IsOf(Award award, string name)
    {
        if (PrizeLists.KeyOf(award.Competition) == PrizeLists.KeyOf(name))
            return true;
        var list = PrizeLists.ListOf(InnovationSource.Regional, name);
        if (list == InnovationSource.Regional || !IsNational(name) || PrizeLists.ListOf(award) != list)
            return false;
        // Otherwise its tier or its wording names the competition
        return PrizeLists.ListOf(InnovationSource.Regional, award.Competition) != list || IsNational(award.Competition);
    }

    /// <summary>Whether it counts; null when the award does not say.</summary>
    private static bool? Counts(EligibilityCriterion criterion, Award award)
    {
        if (criterion.Tiers is { Count: > 0 } tiers && award.Tier is { } tier && !tiers.Any(other => Code(other) == Code(tier)))
            return false;
        if (criterion.SinceYear is { } since && award.EditionYear < since)
            return false;
        return (criterion.Tiers is { Count: > 0 } && award.Tier is null) || (criterion.SinceYear is not null && award.EditionYear is null)
            ? null
            : true;
    }

    /// <summary>The editions of dated awards: several tiers of one year are one.</summary>
    private static int YearsOf(IEnumerable<Award> awards) =>
        awards.Where(award => award.EditionYear is not null).DistinctBy(award => award.EditionYear).Count();

    /// <summary>The undated awards, without what records that were merged name twice.</summary>
    private static int UndatedOf(IEnumerable<Award> awards) =>
        awards.Where(award => award.EditionYear is null).DistinctBy(award => (award.Tier, PrizeLists.KeyOf(award.Text))).Count();

    private static bool IsNational(string name) => Words(name).All(Generic.Contains);

    private static string Code(string tier) => string.Concat(tier.Where(char.IsLetterOrDigit).Select(char.ToUpperInvariant));

    private static string[] Words(string text) =>
        string.Concat(
                Characters
                    .Normalized(text, NormalizationForm.FormKD)
                    .Where(c => char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.NonSpacingMark)
                    .Select(c => char.IsLetter(c) ? char.ToLowerInvariant(c) : ' ')
            )
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
