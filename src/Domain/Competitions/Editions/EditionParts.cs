using JippApi.Domain.Institutions;

namespace JippApi.Domain.Competitions.Editions;

/// <summary>A condition under which an innovation may enter a group.</summary>
public enum CriterionKind
{
    /// <summary>It has run for at least some months when submissions end.</summary>
    MinimumAge,

    /// <summary>It has had the award at most some times.</summary>
    AwardedAtMost,

    /// <summary>It has never had the award.</summary>
    NeverAwarded,

    /// <summary>It has had the award at least some times, once unless said otherwise.</summary>
    AwardedBefore,

    /// <summary>It replicates an innovation that has had the award.</summary>
    ReplicatesAwarded,

    /// <summary>It is confirmed that it still runs.</summary>
    ConfirmedRunning,

    /// <summary>It names a sustainable development goal.</summary>
    NamesSdg,
}

/// <summary>The part of a record with which a section of a proposal is filled in at first.</summary>
public enum SectionPrefill
{
    None,
    Summary,
    Problem,
    Objective,
    Novelty,
    HowItWorks,
    Results,
    AdoptionPrerequisites,
    Resources,
    Sustainability,
}

/// <summary>A code with its name.</summary>
/// <param name="Code">The code, unique in its list.</param>
/// <param name="Name">The name in Indonesian.</param>
/// <param name="NameEn">The name in English.</param>
public sealed record CodedName(string Code, string Name, string? NameEn = null)
{
    /// <summary>The form of a code as a regular expression.</summary>
    public const string Pattern = "^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$";

    public const int CodeMaxLength = 40;

    public const int NameMaxLength = 200;

    /// <summary>Whether a text has the form of a code.</summary>
    public static bool IsCode(string text) =>
        text is [>= 'A' and <= 'Z', ..]
        && text.All(c => c is '_' or (>= 'A' and <= 'Z') or (>= '0' and <= '9'))
        && !text.EndsWith('_')
        && !text.Contains("__", StringComparison.Ordinal);
}

/// <summary>Governments and bodies that enter as one cluster (<i>klaster</i>).</summary>
/// <param name="Code">The code.</param>
/// <param name="Name">The name in Indonesian.</param>
/// <param name="NameEn">The name in English.</param>
/// <param name="Kinds">The kinds of the institution at the root of the tree that enters.</param>
public sealed record EntrantCluster(string Code, string Name, string? NameEn, IReadOnlyList<InstitutionKind> Kinds);

/// <summary>A group (<i>kelompok</i>) in which entries compete with one another.</summary>
/// <param name="Code">The code.</param>
/// <param name="Name">The name in Indonesian.</param>
/// <param name="NameEn">The name in English.</param>
/// <param name="Quota">The most entries that an institution with all its units can submit; null for no limit.</param>
/// <param name="Criteria">The conditions under which an innovation may enter.</param>
/// <param name="NamesInspiration">Whether the form asks for the innovation that inspired it.</param>
public sealed record EntryGroup(
    string Code,
    string Name,
    string? NameEn,
    int? Quota,
    IReadOnlyList<EligibilityCriterion> Criteria,
    bool NamesInspiration = false
)
{
    public const int MaxQuota = 1_000;

    public const int MaxCriteria = 15;
}

/// <summary>A condition under which an innovation may enter a group.</summary>
/// <param name="Kind">The kind of condition.</param>
/// <param name="Number">The months of an age, or how many times the award was had.</param>
/// <param name="AwardName">The competition whose awards count; null for that of the edition.</param>
/// <param name="Tiers">The tiers of the award that count; null for all.</param>
/// <param name="SinceYear">The first edition whose awards count; null for all.</param>
public sealed record EligibilityCriterion(
    CriterionKind Kind,
    int? Number = null,
    string? AwardName = null,
    IReadOnlyList<string>? Tiers = null,
    int? SinceYear = null
)
{
    public const int MaxNumber = 600;

    public const int MaxTiers = 20;
}

/// <summary>A section of a proposal.</summary>
/// <param name="Code">The code.</param>
/// <param name="Name">The name in Indonesian.</param>
/// <param name="NameEn">The name in English.</param>
/// <param name="Prefill">The part of the record with which it is filled in at first.</param>
/// <param name="MaxWords">The most words; null for no limit of its own.</param>
/// <param name="IsRequired">Whether an entry without it cannot be submitted.</param>
public sealed record ProposalSection(
    string Code,
    string Name,
    string? NameEn,
    SectionPrefill Prefill = SectionPrefill.None,
    int? MaxWords = null,
    bool IsRequired = false
)
{
    public const int WordsLimit = 10_000;
}
