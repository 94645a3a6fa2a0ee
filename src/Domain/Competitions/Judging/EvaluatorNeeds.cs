using JippApi.Domain.Competitions.Editions;

namespace JippApi.Domain.Competitions.Judging;

/// <summary>Tells how many evaluators an entry still lacks in a stage.</summary>
public static class EvaluatorNeeds
{
    /// <summary>How many evaluators are missing to the number that the stage asks for.</summary>
    /// <param name="stage">The stage.</param>
    /// <param name="evaluations">All evaluations of the entry in the stage.</param>
    public static int Missing(EditionStage stage, IReadOnlyCollection<Evaluation> evaluations) =>
        Math.Max(0, stage.MinScores - evaluations.Count(evaluation => evaluation is { IsLive: true, IsFurther: false }));

    /// <summary>
    /// Whether one more evaluator has to judge: as many as the stage asks for have submitted, their totals lie too far
    /// apart, and nobody is at it. This happens once, however far apart the totals then are.
    /// </summary>
    /// <param name="stage">The stage.</param>
    /// <param name="evaluations">All evaluations of the entry in the stage.</param>
    public static bool LacksFurther(EditionStage stage, IReadOnlyCollection<Evaluation> evaluations)
    {
        if (stage.OutlierSpread is not { } spread || evaluations.Any(evaluation => evaluation is { IsLive: true, IsFurther: true }))
            return false;
        List<decimal> totals = [.. evaluations.Select(evaluation => evaluation.Total).OfType<decimal>()];
        return totals.Count >= stage.MinScores && totals.Max() - totals.Min() > spread;
    }

    /// <summary>How many evaluations the entry needs: the number of the stage, and the further one.</summary>
    public static int Needed(EditionStage stage, bool hasFurther) => hasFurther ? stage.MinScores + 1 : stage.MinScores;
}
