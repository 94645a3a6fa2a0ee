namespace JippApi.Domain.ReplicationPlans;

/// <summary>What became of a target.</summary>
public enum TargetResult
{
    /// <summary>The goal, or better.</summary>
    Reached,

    /// <summary>Better than before, but not the goal.</summary>
    PartlyReached,

    /// <summary>As before, or worse.</summary>
    Missed,

    /// <summary>
    /// Nothing was measured, or nobody knows how it was before, so that better and worse cannot be told apart.
    /// </summary>
    Unknown,
}

/// <summary>What is decided about a replica after its evaluation.</summary>
public enum EvaluationDecision
{
    /// <summary><i>Dilanjutkan</i>: goes on as it is.</summary>
    Continue,

    /// <summary><i>Diperbaiki</i>: goes on when something about it is better.</summary>
    Improve,

    /// <summary><i>Dihentikan</i>: ends.</summary>
    Stop,

    /// <summary><i>Diperluas</i> (scaling up): is made larger.</summary>
    ScaleUp,

    /// <summary><i>Dilembagakan</i>: becomes part of the routine.</summary>
    Institutionalise,
}

/// <summary>What was measured for a target.</summary>
/// <param name="Target">Number of the target in the plan, from 1.</param>
/// <param name="Value">What was measured, in the unit of the target; null when nothing was.</param>
/// <param name="Method">How it was measured.</param>
/// <param name="Note">What there is to say about it.</param>
public sealed record TargetActual(int Target, decimal? Value = null, string? Method = null, string? Note = null)
{
    /// <summary>Longest method.</summary>
    public const int MethodMaxLength = 500;

    /// <summary>Longest note.</summary>
    public const int NoteMaxLength = 1_000;
}

/// <summary>A target of a plan beside what was measured.</summary>
/// <param name="Target">The target, as the plan said it.</param>
/// <param name="Actual">What was measured.</param>
public sealed record TargetOutcome(PlanTarget Target, TargetActual Actual)
{
    /// <summary>Nothing is said of more than ten times the way, in either direction.</summary>
    public const int MaxPercent = 1_000;

    private const double Tolerance = 1e-9;

    /// <summary>
    /// How much of the way from baseline to goal was gone, in per cent, whichever direction is the better one: more
    /// than 100 beyond the goal, less than 0 the wrong way. Null when nothing was measured, or when there is no way to
    /// measure: no baseline, or one that is the goal.
    /// </summary>
    public int? Percent => Share is { } share ? (int)Math.Clamp(Math.Floor(share * 100 + Tolerance), -MaxPercent, MaxPercent) : null;

    /// <summary>What became of the target.</summary>
    public TargetResult Result =>
        Share switch
        {
            >= 1 => TargetResult.Reached,
            > 0 => TargetResult.PartlyReached,
            not null => TargetResult.Missed,
            null when Actual.Value == Target.Goal => TargetResult.Reached,
            null => TargetResult.Unknown,
        };

    /// <summary>In floating point, because the difference of two of the largest decimals is none.</summary>
    private double? Share =>
        (Actual.Value, Target.Baseline) switch
        {
            (null, _) or (_, null) => null,
            var (_, baseline) when baseline == Target.Goal => null,
            var (actual, _) when actual == Target.Goal => 1,
            var (actual, baseline) => ((double)actual - (double)baseline) / ((double)Target.Goal - (double)baseline),
        };
}
