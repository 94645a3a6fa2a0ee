namespace JippApi.Domain.ReplicationPlans;

/// <summary>The result for a target.</summary>
public enum TargetResult
{
    /// <summary>The goal was reached or exceeded.</summary>
    Reached,

    /// <summary>Better than before, but short of the goal.</summary>
    PartlyReached,

    /// <summary>No better than before.</summary>
    Missed,

    /// <summary>
    /// Nothing was measured, or the baseline is unknown, so that better and worse cannot be told apart.
    /// </summary>
    Unknown,
}

/// <summary>What an evaluation decides about a replica.</summary>
public enum EvaluationDecision
{
    /// <summary><i>Dilanjutkan</i>: continue as it is.</summary>
    Continue,

    /// <summary><i>Diperbaiki</i>: continue once something is improved.</summary>
    Improve,

    /// <summary><i>Dihentikan</i>: stop.</summary>
    Stop,

    /// <summary><i>Diperluas</i>: scale up.</summary>
    ScaleUp,

    /// <summary><i>Dilembagakan</i>: make it part of the routine.</summary>
    Institutionalise,
}

/// <summary>The measured value of a target.</summary>
/// <param name="Target">The number of the target in the plan, from 1.</param>
/// <param name="Value">The measured value, in the unit of the target; null when nothing was measured.</param>
/// <param name="Method">How it was measured.</param>
/// <param name="Note">A note, or the reason why nothing was measured.</param>
public sealed record TargetActual(int Target, decimal? Value = null, string? Method = null, string? Note = null)
{
    public const int MethodMaxLength = 500;

    public const int NoteMaxLength = 1_000;
}

/// <summary>A target beside its measured value.</summary>
public sealed record TargetOutcome(PlanTarget Target, TargetActual Actual)
{
    /// <summary>Beyond ten times the distance, in either direction, a percentage says nothing.</summary>
    public const int MaxPercent = 1_000;

    private const double Tolerance = 1e-9;

    /// <summary>
    /// The distance covered from baseline to goal, in percent, whichever direction is better: over 100 beyond the goal,
    /// below 0 in the wrong direction. Null when nothing was measured, there is no baseline, or the baseline equals the
    /// goal.
    /// </summary>
    public int? Percent => Ratio is { } share ? (int)Math.Clamp(Math.Floor(share * 100 + Tolerance), -MaxPercent, MaxPercent) : null;

    /// <summary>
    /// The share of the goal by which a value that should stay may differ from it, in percent: measurements vary.
    /// </summary>
    public const int KeepTolerancePercent = 5;

    public TargetResult Result =>
        (Actual.Value, Target.Way) switch
        {
            (null, _) => TargetResult.Unknown,
            var (value, _) when value == Target.Goal => TargetResult.Reached,
            ({ } value, TargetDirection.Up) => value > Target.Goal ? TargetResult.Reached : ShortOfGoal(value > Target.Baseline),
            ({ } value, TargetDirection.Down) => value < Target.Goal ? TargetResult.Reached : ShortOfGoal(value < Target.Baseline),
            ({ } value, TargetDirection.Keep) => IsKept(value) ? TargetResult.Reached : TargetResult.Missed,
            _ => TargetResult.Unknown,
        };

    private TargetResult ShortOfGoal(bool isBetter) =>
        Target.Baseline is null ? TargetResult.Unknown
        : isBetter ? TargetResult.PartlyReached
        : TargetResult.Missed;

    private bool IsKept(decimal value) =>
        Math.Abs((double)value - (double)Target.Goal) <= Math.Abs((double)Target.Goal) * KeepTolerancePercent / 100 + Tolerance;

    /// <summary>In floating point, because the difference of two extreme decimals overflows.</summary>
    private double? Ratio =>
        (Actual.Value, Target.Baseline) switch
        {
            (null, _) or (_, null) => null,
            var (_, baseline) when baseline == Target.Goal => null,
            var (actual, _) when actual == Target.Goal => 1,
            var (actual, baseline) => ((double)actual - (double)baseline) / ((double)Target.Goal - (double)baseline),
        };
}
