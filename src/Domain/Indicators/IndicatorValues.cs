using JippApi.Domain.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Domain.Indicators;

/// <summary>Which way of an indicator is the good one.</summary>
public enum IndicatorDirection
{
    /// <summary>More is better, e.g. coverage.</summary>
    HigherIsBetter,

    /// <summary>Less is better, e.g. waiting time.</summary>
    LowerIsBetter,
}

/// <summary>What is said about an indicator.</summary>
/// <param name="Code">By what it is called within the innovation, e.g. <c>WAKTU_TUNGGU</c>.</param>
/// <param name="Name">What is measured.</param>
/// <param name="Unit">Unit of all values.</param>
/// <param name="Method">How it is measured.</param>
/// <param name="Direction">Which way is good.</param>
/// <param name="Baseline">How it was where the innovation comes from, before it began; null when unknown.</param>
public sealed record IndicatorDetails(
    string Code,
    string Name,
    string Unit,
    string? Method,
    IndicatorDirection Direction,
    decimal? Baseline
)
{
    /// <summary>Longest code.</summary>
    public const int CodeMaxLength = 40;

    /// <summary>Longest name.</summary>
    public const int NameMaxLength = PlanTarget.IndicatorMaxLength;

    /// <summary>Longest unit.</summary>
    public const int UnitMaxLength = PlanTarget.UnitMaxLength;

    /// <summary>Longest method.</summary>
    public const int MethodMaxLength = 2_000;
}

/// <summary>How something has changed.</summary>
/// <param name="Absolute">In the unit of the indicator.</param>
/// <param name="Percent">In per cent of the baseline, with two decimals; null where the baseline is zero.</param>
/// <param name="Improved">Whether it changed in the good direction; null where it did not change.</param>
public sealed record Change(decimal Absolute, decimal? Percent, bool? Improved)
{
    private const int Decimals = 2;
    private const decimal Whole = 100;

    /// <summary>From a baseline to a value; null where either is unknown.</summary>
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

/// <summary>The rules of indicators.</summary>
public static class IndicatorRules
{
    /// <summary>A code names one indicator of an innovation.</summary>
    public static readonly Rule CodeUnique = new("indicator-exists", "The innovation has an indicator with that code.");

    /// <summary>What was measured in one unit is not read in another.</summary>
    public static readonly Rule UnitFixed = new(
        "indicator-unit-fixed",
        "Unit and direction of an indicator stay once a value was recorded."
    );

    /// <summary>An innovation has a number of indicators that can be surveyed.</summary>
    public static readonly Rule NotTooMany = new("indicator-too-many", "An innovation has at most 50 indicators.");

    /// <summary>Nobody has measured tomorrow.</summary>
    public static readonly Rule NotInTheFuture = new(
        "indicator-actual-in-the-future",
        "A value is measured today or before.",
        RuleKind.Input
    );

    /// <summary>An indicator is measured where its innovation runs, or is repeated.</summary>
    public static readonly Rule PlanOfOrigin = new(
        "indicator-of-another-innovation",
        "The plan repeats another innovation.",
        RuleKind.Input
    );
}

/// <summary>An indicator was defined.</summary>
public sealed record IndicatorDefined(IndicatorId IndicatorId, InnovationId InnovationId, string Code, DateTimeOffset At) : IDomainEvent;

/// <summary>What is said about an indicator was changed.</summary>
public sealed record IndicatorRevised(IndicatorId IndicatorId, InnovationId InnovationId, DateTimeOffset At) : IDomainEvent;

/// <summary>A value was recorded.</summary>
public sealed record IndicatorActualRecorded(
    IndicatorActualId ActualId,
    IndicatorId IndicatorId,
    ReplicationPlanId? PlanId,
    DateOnly Date,
    decimal Value,
    DateTimeOffset At
) : IDomainEvent;
