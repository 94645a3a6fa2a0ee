using System.Text.Json.Serialization;

namespace JippApi.Domain.Competitions.Editions;

/// <summary>The way in which a stage decides who goes on.</summary>
public enum StageKind
{
    /// <summary>The secretariat checks whether entries are complete and eligible.</summary>
    Administrative,

    /// <summary>Evaluators give points.</summary>
    Scoring,

    /// <summary>The panel meets, and may change the order of the scores with a reason.</summary>
    Plenary,
}

/// <summary>The people from whom the evaluators of a stage are drawn.</summary>
public enum EvaluatorPool
{
    Evaluators,
    Panel,
}

/// <summary>How the totals of several evaluators become one.</summary>
public enum ScoreAggregation
{
    Mean,
    Median,

    /// <summary>The mean without the highest and the lowest, from four evaluators on.</summary>
    TrimmedMean,
}

/// <summary>A criterion by which evaluators give points.</summary>
/// <param name="Code">The code, unique in its stage.</param>
/// <param name="Name">The name in Indonesian.</param>
/// <param name="NameEn">The name in English.</param>
/// <param name="Weight">The weight; those of a stage sum to 100. Nobody scores a criterion of weight 0.</param>
/// <param name="Section">The section of the proposal that it looks at.</param>
public sealed record RubricCriterion(string Code, string Name, string? NameEn, decimal Weight, string? Section = null);

/// <summary>How many entries of a group go on from a stage.</summary>
/// <param name="Group">The group.</param>
/// <param name="Number">The most entries that go on; null for no limit.</param>
/// <param name="Threshold">The fewest points of an entry that goes on; null for no limit.</param>
public sealed record StageAdvance(string Group, int? Number = null, decimal? Threshold = null)
{
    public const int MaxNumber = 10_000;
}

/// <summary>A tier that the first entries of a group reach in a stage, such as <c>TOP_45</c>.</summary>
/// <param name="Code">The code, which the awards bear.</param>
/// <param name="Name">The name in Indonesian.</param>
/// <param name="NameEn">The name in English.</param>
/// <param name="Group">The group.</param>
/// <param name="Number">How many entries reach it.</param>
public sealed record EditionTier(string Code, string Name, string? NameEn, string Group, int Number);

/// <summary>The share of an earlier stage's total in the total of a stage.</summary>
/// <param name="Stage">The earlier stage.</param>
/// <param name="Share">The share in per cent.</param>
public sealed record ScoreCarry(string Stage, decimal Share);

/// <summary>A stage (<i>tahap</i>) of an edition.</summary>
public sealed record EditionStage
{
    /// <summary>The sum of the weights of a stage, and the most points of a criterion.</summary>
    public const decimal FullWeight = 100;

    public const int MaxCriteria = 30;

    public const int MaxTiers = 20;

    public const int MaxMinScores = 9;

    /// <summary>The fewest evaluators of an entry when nobody says how many.</summary>
    public const int UsualMinScores = 1;

    /// <summary>The days that evaluators have when nobody says how many.</summary>
    public const int UsualEvaluationDays = 14;

    public const int MaxEvaluationDays = 180;

    public const int MaxObjectionDays = 60;

    /// <summary>The code, unique in its list.</summary>
    public required string Code { get; init; }

    /// <summary>The name in Indonesian.</summary>
    public required string Name { get; init; }

    /// <summary>The name in English.</summary>
    public string? NameEn { get; init; }

    /// <summary>The way in which it decides who goes on.</summary>
    public StageKind Kind { get; init; }

    /// <summary>The people from whom the evaluators are drawn.</summary>
    public EvaluatorPool Pool { get; init; }

    /// <summary>The criteria, which sum to 100 by weight.</summary>
    public IReadOnlyList<RubricCriterion> Rubric { get; init; } = [];

    /// <summary>The fewest evaluators of an entry.</summary>
    public int MinScores { get; init; } = UsualMinScores;

    /// <summary>How the totals of several evaluators become one.</summary>
    public ScoreAggregation Aggregation { get; init; }

    /// <summary>
    /// The points between the highest and the lowest total from which on one more evaluator is drawn.
    /// </summary>
    public decimal? OutlierSpread { get; init; }

    /// <summary>Whether evaluators do not see who entered.</summary>
    public bool IsBlind { get; init; }

    /// <summary>Whether evaluators of the entry's province are not drawn.</summary>
    public bool BarsOwnRegion { get; init; }

    /// <summary>The days that evaluators have when the organiser says no other last day.</summary>
    public int EvaluationDays { get; init; } = UsualEvaluationDays;

    /// <summary>
    /// The criteria that decide between equal totals, in order; then the earlier submission does, then the number.
    /// </summary>
    public IReadOnlyList<string> TieBreaks { get; init; } = [];

    /// <summary>The share of an earlier stage's total in the total.</summary>
    public ScoreCarry? Carry { get; init; }

    /// <summary>How many entries of each group go on; all of a group that is not named.</summary>
    public IReadOnlyList<StageAdvance> Advances { get; init; } = [];

    /// <summary>The tiers that the first entries of a group reach.</summary>
    public IReadOnlyList<EditionTier> Tiers { get; init; } = [];

    /// <summary>
    /// The days in which the announced results can be objected to (<i>masa sanggah</i>); null when they are not
    /// announced.
    /// </summary>
    public int? ObjectionDays { get; init; }

    /// <summary>Whether these days are working days.</summary>
    public bool CountsWorkDays { get; init; }

    /// <summary>Whether its results are announced, and become final by a decree.</summary>
    [JsonIgnore]
    public bool IsAnnounced => ObjectionDays is not null;

    /// <summary>The criteria that evaluators score.</summary>
    [JsonIgnore]
    public IEnumerable<RubricCriterion> Scored => Rubric.Where(criterion => criterion.Weight > 0);

    /// <summary>Returns the rule for how many entries of a group go on; null when there is none.</summary>
    public StageAdvance? AdvanceOf(string group) => Advances.FirstOrDefault(advance => advance.Group == group);

    /// <summary>Returns the name of a tier of a group.</summary>
    public string NameOfTier(string group, string tier) =>
        Tiers.FirstOrDefault(other => other.Group == group && other.Code == tier)?.Name ?? tier;
}
