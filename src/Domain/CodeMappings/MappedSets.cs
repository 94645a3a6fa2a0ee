namespace JippApi.Domain.CodeMappings;

/// <summary>The sets into which the values of sources are mapped, by the names of our reference sets.</summary>
public static class MappedSets
{
    public const string Sectors = "sectors";

    /// <summary>Sustainable Development Goals; the codes are their numbers.</summary>
    public const string Sdgs = "sdgs";

    public const string InnovationKinds = "innovation-kinds";

    /// <summary>How far Kemendagri calls an innovation (<i>tahapan</i>).</summary>
    public const string Stages = "stages";

    /// <summary>
    /// Awards; the codes are competition and tier, such as <c>IGA/WINNER</c>.
    /// </summary>
    public const string AwardNames = "award-names";

    /// <summary>Institutions; the codes are their ids.</summary>
    public const string Institutions = "institutions";

    /// <summary>Regions; the codes are those of Kemendagri.</summary>
    public const string Regions = "regions";

    public static IReadOnlyList<string> All { get; } = [Sectors, Sdgs, InnovationKinds, Stages, AwardNames, Institutions, Regions];
}
