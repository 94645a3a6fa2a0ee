using JippApi.Domain.Competitions.Editions;

namespace JippApi.Application.Competitions.Editions;

/// <summary>A stage (<i>tahap</i>) of an edition.</summary>
public sealed record EditionStageInput
{
    /// <summary>Code in capital letters, unique in its list.</summary>
    public string? Code { get; init; }

    /// <summary>Name in Indonesian.</summary>
    public string? Name { get; init; }

    /// <summary>Name in English.</summary>
    public string? NameEn { get; init; }

    /// <summary>Way in which the stage decides who goes on.</summary>
    public StageKind? Kind { get; init; }

    /// <summary>People from whom the evaluators are drawn; omit for <c>EVALUATORS</c>.</summary>
    public EvaluatorPool? Pool { get; init; }

    /// <summary>Criteria of a stage with scores; their weights sum to 100.</summary>
    public IReadOnlyList<RubricCriterionInput>? Rubric { get; init; }

    /// <summary>Fewest evaluators of an entry; omit for 1.</summary>
    public int? MinScores { get; init; }

    /// <summary>How the totals of several evaluators become one; omit for <c>MEAN</c>.</summary>
    public ScoreAggregation? Aggregation { get; init; }

    /// <summary>
    /// Points between the highest and the lowest total from which on one more evaluator is drawn; omit for never.
    /// </summary>
    public decimal? OutlierSpread { get; init; }

    /// <summary>Whether evaluators do not see who entered; omit for no.</summary>
    public bool? IsBlind { get; init; }

    /// <summary>Whether evaluators of the entry's province are not drawn; omit for no.</summary>
    public bool? BarsOwnRegion { get; init; }

    /// <summary>Days that evaluators have when the organiser says no other last day; omit for 14.</summary>
    public int? EvaluationDays { get; init; }

    /// <summary>
    /// Codes of the criteria that decide between equal totals, in order; then the earlier submission does.
    /// </summary>
    public IReadOnlyList<string>? TieBreaks { get; init; }

    /// <summary>Share of an earlier stage's total in the total; omit for none.</summary>
    public ScoreCarryInput? Carry { get; init; }

    /// <summary>How many entries of each group go on; all of a group that is not named.</summary>
    public IReadOnlyList<StageAdvanceInput>? Advances { get; init; }

    /// <summary>Tiers that the first entries of a group reach.</summary>
    public IReadOnlyList<EditionTierInput>? Tiers { get; init; }

    /// <summary>
    /// Days in which the announced results can be objected to (<i>masa sanggah</i>); omit if they are not announced.
    /// </summary>
    public int? ObjectionDays { get; init; }

    /// <summary>Whether these days are working days; omit for no.</summary>
    public bool? CountsWorkDays { get; init; }

    internal static EditionStageInput Of(EditionStage stage) =>
        new()
        {
            Code = stage.Code,
            Name = stage.Name,
            NameEn = stage.NameEn,
            Kind = stage.Kind,
            Pool = stage.Pool,
            Rubric = [.. stage.Rubric.Select(RubricCriterionInput.Of)],
            MinScores = stage.MinScores,
            Aggregation = stage.Aggregation,
            OutlierSpread = stage.OutlierSpread,
            IsBlind = stage.IsBlind,
            BarsOwnRegion = stage.BarsOwnRegion,
            EvaluationDays = stage.EvaluationDays,
            TieBreaks = stage.TieBreaks,
            Carry = ScoreCarryInput.Of(stage.Carry),
            Advances = [.. stage.Advances.Select(StageAdvanceInput.Of)],
            Tiers = [.. stage.Tiers.Select(EditionTierInput.Of)],
            ObjectionDays = stage.ObjectionDays,
            CountsWorkDays = stage.CountsWorkDays,
        };

    internal EditionStage ToStage() =>
        new()
        {
            Code = Code!,
            Name = Name!.Trim(),
            NameEn = NameEn?.Trim(),
            Kind = Kind!.Value,
            Pool = Pool ?? EvaluatorPool.Evaluators,
            Rubric = [.. (Rubric ?? []).Select(criterion => criterion.ToCriterion())],
            MinScores = MinScores ?? EditionStage.UsualMinScores,
            Aggregation = Aggregation ?? ScoreAggregation.Mean,
            OutlierSpread = OutlierSpread,
            IsBlind = IsBlind ?? false,
            BarsOwnRegion = BarsOwnRegion ?? false,
            EvaluationDays = EvaluationDays ?? EditionStage.UsualEvaluationDays,
            TieBreaks = TieBreaks ?? [],
            Carry = Carry?.ToCarry(),
            Advances = [.. (Advances ?? []).Select(advance => advance.ToAdvance())],
            Tiers = [.. (Tiers ?? []).Select(tier => tier.ToTier())],
            ObjectionDays = ObjectionDays,
            CountsWorkDays = CountsWorkDays ?? false,
        };
}
