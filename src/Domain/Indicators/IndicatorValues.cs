using JippApi.Domain.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Domain.Indicators;

/// <summary>Whether a higher or a lower value of an indicator is better.</summary>
public enum IndicatorDirection
{
    /// <summary>A higher value is better, as with coverage.</summary>
    HigherIsBetter,

    /// <summary>A lower value is better, as with waiting time.</summary>
    LowerIsBetter,
}

/// <summary>The editable content of an indicator.</summary>
/// <param name="Code">The code, unique within the innovation, such as <c>WAKTU_TUNGGU</c>.</param>
/// <param name="Unit">The unit of all values.</param>
/// <param name="Method">How it is measured.</param>
/// <param name="Baseline">The value at the origin before the innovation began; null when unknown.</param>
public sealed record IndicatorDetails(
    string Code,
    string Name,
    string Unit,
    string? Method,
    IndicatorDirection Direction,
    decimal? Baseline
)
{
    public const int CodeMaxLength = 40;

    public const int NameMaxLength = PlanTarget.IndicatorMaxLength;

    public const int UnitMaxLength = PlanTarget.UnitMaxLength;

    public const int MethodMaxLength = 2_000;
}

/// <summary>The change of a value.</summary>
/// <param name="Absolute">The difference, in the unit of the indicator.</param>
/// <param name="Percent">The difference in percent of the baseline, to two decimals; null when the baseline is
/// zero.</param>
/// <param name="Improved">Whether it changed for the better; null when it did not change.</param>
public sealed record Change(decimal Absolute, decimal? Percent, bool? Improved)
{
    private const int Decimals = 2;
    private const decimal Whole = 100;

    /// <summary>Returns the change from a baseline to a value; null when either is unknown.</summary>
    public static Change? Between(decimal? baseline, decimal? value, IndicatorDirection direction)
    {
        if (baseline is not { } from || value is not { } to)
            return null;
        var difference = to - from;
        return new(
            difference,
            from == 0 ? null : Math.Round(difference / Math.Abs(from) * Whole, Decimals, MidpointRounding.AwayFromZero),
            difference == 0 ? null : difference > 0 == (direction == IndicatorDirection.HigherIsBetter)
        );
    }
}

public static class IndicatorRules
{
    public static readonly Rule CodeUnique = new("indicator-exists", "The innovation already has an indicator with that code.");

    /// <summary>Values recorded in one unit must not be read in another.</summary>
    public static readonly Rule UnitFixed = new(
        "indicator-unit-fixed",
        "The unit and direction of an indicator cannot change once a value has been recorded."
    );

    public static readonly Rule WithinLimit = new("indicator-too-many", "An innovation can have at most 50 indicators.");

    public static readonly Rule NotInTheFuture = new(
        "indicator-actual-in-the-future",
        "A value cannot be dated in the future.",
        RuleKind.Input
    );

    public static readonly Rule PlanReplicatesInnovation = new(
        "indicator-of-another-innovation",
        "The plan replicates another innovation.",
        RuleKind.Input
    );
}

public sealed record IndicatorDefined(IndicatorId IndicatorId, InnovationId InnovationId, string Code, DateTimeOffset At) : IDomainEvent;

public sealed record IndicatorRevised(IndicatorId IndicatorId, InnovationId InnovationId, DateTimeOffset At) : IDomainEvent;

public sealed record IndicatorActualRecorded(
    IndicatorActualId ActualId,
    IndicatorId IndicatorId,
    ReplicationPlanId? PlanId,
    DateOnly Date,
    decimal Value,
    DateTimeOffset At
) : IDomainEvent;
