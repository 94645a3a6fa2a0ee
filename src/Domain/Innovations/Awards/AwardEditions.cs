using System.Globalization;

namespace JippApi.Domain.Innovations;

/// <summary>Names the edition of an award, so that all winners of a year can be found.</summary>
public static class AwardEditions
{
    /// <summary>
    /// Returns the list or the competition with the year, such as <c>KIPP:2023</c>; null when the year is not known.
    /// Awards that a decree granted are of the competition that it names, not of a list.
    /// </summary>
    public static string? NameOf(Award award) => award.EditionYear is { } year ? NameOf(CompetitionOf(award), year) : null;

    /// <summary>Returns the name of an edition whose awards a list states.</summary>
    public static string NameOf(string awardName, int year, bool isOfList) =>
        NameOf(isOfList && PrizeLists.FindList(awardName) is { } list ? CodeOf(list) : PrizeLists.KeyOf(awardName), year);

    private static string CompetitionOf(Award award) =>
        award.EditionId is null && PrizeLists.ListOf(award) is var list && list != InnovationSource.Regional
            ? CodeOf(list)
            : PrizeLists.KeyOf(award.Competition);

    private static string CodeOf(InnovationSource list) => list.ToString();

    private static string NameOf(string competition, int year) =>
        string.Create(CultureInfo.InvariantCulture, $"{competition.ToUpperInvariant()}:{year}");
}
