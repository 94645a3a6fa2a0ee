using System.Globalization;
using JippApi.Domain.Competitions.Editions;
using JippApi.Domain.Innovations;

namespace JippApi.Domain.Competitions.Results;

/// <summary>An edition that is held here, and recognises its awards however others word them.</summary>
/// <param name="AwardName">The competition that its awards name.</param>
/// <param name="Year">The year of the edition.</param>
/// <param name="Level">The level at which it is held.</param>
/// <param name="RegionCode">The code of its province; null at another level.</param>
/// <param name="Province">The name of its province; null at another level.</param>
public sealed record HeldEdition(string AwardName, int Year, CompetitionLevel Level, string? RegionCode, string? Province)
{
    private const int YearDigits = 4;

    /// <summary>Letters of a name that is found inside other texts; a shorter one, such as <i>Juara</i>, is in many.</summary>
    private const int OwnLetters = 10;

    /// <summary>
    /// Whether an award is one that the edition decides. One of its name that states no year could be meant as one of
    /// any year; elsewhere, another competition may have the name of a province's.
    /// </summary>
    /// <param name="award">The award, as somebody states it.</param>
    /// <param name="region">The region of the record; null when it has none.</param>
    /// <param name="provinces">The names of all provinces.</param>
    public bool Decides(Award award, string? region, IReadOnlyCollection<string> provinces)
    {
        if (Level == CompetitionLevel.Province && (region is null || !LiesInProvince(region)))
            return false;
        var (years, key, own) = (YearsOf(award), PrizeLists.KeyOf(award.Competition), PrizeLists.KeyOf(AwardName));
        if (Names(award, own) && award.EditionYear is null && years.IsSubsetOf(YearsIn(AwardName)))
            return true;
        if (!years.Contains(Year))
            return false;
        if (Names(award, own) || key == PrizeLists.KeyOf(string.Create(CultureInfo.InvariantCulture, $"{AwardName} {Year}")))
            return true;
        if (Level == CompetitionLevel.Province)
            return IsOfProvince(award, own, provinces);
        // "KIPP Jawa Timur" is the competition of that province, not the national one
        return PrizeLists.FindList(AwardName) is { } list
            && PrizeLists.ListOf(award) == list
            && ProvinceNames.In(award.Competition, provinces).Count == 0;
    }

    private bool LiesInProvince(string region) => RegionCode is { } province && Regions.RegionCode.LiesIn(region, province);

    private bool IsOfProvince(Award award, string own, IReadOnlyCollection<string> provinces)
    {
        if (PrizeLists.FindList(AwardName) is not { } list || PrizeLists.ListOf(award) != list)
            return false;
        var whole = WholeOf(award);
        var named = ProvinceNames.In(whole, provinces);
        return named.Count == 0
            ? PrizeLists.KeyOf(whole).Contains(own, StringComparison.Ordinal)
            : Province is { } province && named.Contains(province);
    }

    /// <summary>
    /// Whether an award has the name of the edition. One that is no list's is recognised wherever it stands: <i>Juara 1
    /// Anugerah Minang</i>.
    /// </summary>
    private bool Names(Award award, string own) =>
        PrizeLists.KeyOf(award.Competition) == own
        || (
            own.Count(char.IsLetter) >= OwnLetters
            && PrizeLists.FindList(AwardName) is null
            && PrizeLists.KeyOf(WholeOf(award)).Contains(own, StringComparison.Ordinal)
        );

    private static string WholeOf(Award award) => $"{award.Competition} {award.Tier} {award.Text}";

    /// <summary>The year that is stated, and those that the texts name.</summary>
    private static HashSet<int> YearsOf(Award award)
    {
        HashSet<int> years = award.EditionYear is { } stated ? [stated] : [];
        foreach (var text in new[] { award.Competition, award.Tier, award.Text }.OfType<string>())
            years.UnionWith(YearsIn(text));
        return years;
    }

    private static IEnumerable<int> YearsIn(string text) =>
        string.Concat(text.Select(c => char.IsAsciiDigit(c) ? c : ' '))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Where(number => number.Length == YearDigits)
            .Select(number => int.Parse(number, CultureInfo.InvariantCulture));
}
