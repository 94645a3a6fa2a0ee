using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using JippApi.Domain.Regions;

namespace JippApi.Domain.Competitions.Editions;

/// <summary>How an edition is known, and when it takes entries.</summary>
public sealed record CompetitionDetails
{
    public const int NameMaxLength = 200;

    /// <summary>As long as an award can name it.</summary>
    public const int AwardNameMaxLength = Award.NameMaxLength;

    public const int LegalBasisMaxLength = 500;

    public required string Name { get; init; }

    /// <summary>The competition that its awards name, such as <c>KIPP</c> or <c>KIPP Kalimantan Barat</c>.</summary>
    public required string AwardName { get; init; }

    public required int Year { get; init; }

    public required CompetitionLevel Level { get; init; }

    /// <summary>The province whose institutions enter; null at another level, and in a template.</summary>
    public string? RegionCode { get; init; }

    /// <summary>The institution that holds it.</summary>
    public InstitutionId? OrganiserId { get; init; }

    /// <summary>The regulation or decree on which it is held.</summary>
    public string? LegalBasis { get; init; }

    /// <summary>The first moment at which it takes entries; null for as soon as it is open.</summary>
    public DateTimeOffset? SubmissionsFrom { get; init; }

    /// <summary>The last moment at which it takes entries.</summary>
    public DateTimeOffset? SubmissionsUntil { get; init; }

    /// <summary>Returns the list whose prizes an edition gives: that of a province gives prizes of its own.</summary>
    public static InnovationSource SourceOf(CompetitionLevel level, string awardName) =>
        level == CompetitionLevel.Province ? InnovationSource.Regional : PrizeLists.ListOf(InnovationSource.Regional, awardName);

    /// <summary>
    /// Whether the awards of a province cannot be taken for those of the nation or of another province: they have a name
    /// of their own, or the province in it, and no other one.
    /// </summary>
    /// <param name="awardName">The name of the award.</param>
    /// <param name="province">The province.</param>
    /// <param name="provinces">The names of all provinces.</param>
    public static bool FitsProvince(string awardName, Region province, IReadOnlyCollection<string> provinces)
    {
        var named = ProvinceNames.In(awardName, provinces);
        return named.All(other => other == province.Name)
            && !NationalNames.AreIn(awardName)
            && (named.Count > 0 || PrizeLists.ListOf(InnovationSource.Regional, awardName) == InnovationSource.Regional);
    }

    /// <summary>
    /// Whether a text of a province's edition, its own name or that of a tier, names no prize of the nation and no other
    /// province.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="awardName">The name of the award, whose list the text may name.</param>
    /// <param name="province">The province.</param>
    /// <param name="provinces">The names of all provinces.</param>
    public static bool StaysInProvince(string text, string awardName, Region province, IReadOnlyCollection<string> provinces) =>
        !NationalNames.AreIn(text)
        && ProvinceNames.In(text, provinces).All(other => other == province.Name)
        && (PrizeLists.FindList(text) is not { } list || PrizeLists.FindList(awardName) == list);
}
