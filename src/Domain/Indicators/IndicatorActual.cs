using JippApi.Domain.Common;
using JippApi.Domain.Institutions;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Domain.Indicators;

/// <summary>
/// A value of an indicator on a day (<i>nilai aktual</i>), at the origin or in a plan. Never changed: of several of one
/// day the last recorded counts.
/// </summary>
public sealed class IndicatorActual : AggregateRoot
{
    /// <summary>Longest source or evidence.</summary>
    public const int TextMaxLength = 1_000;

    private IndicatorActual(
        IndicatorActualId id,
        IndicatorId indicatorId,
        ReplicationPlanId? planId,
        InstitutionId? institutionId,
        DateOnly date,
        decimal value,
        DateTimeOffset recordedAt
    ) =>
        (Id, IndicatorId, PlanId, InstitutionId, Date, Value, RecordedAt) = (
            id,
            indicatorId,
            planId,
            institutionId,
            date,
            value,
            recordedAt
        );

    /// <summary>Its identity.</summary>
    public IndicatorActualId Id { get; }

    /// <summary>The indicator.</summary>
    public IndicatorId IndicatorId { get; }

    /// <summary>The plan in which it was measured; null at the origin.</summary>
    public ReplicationPlanId? PlanId { get; }

    /// <summary>Where it was measured: the adopter, or the owner of the origin.</summary>
    public InstitutionId? InstitutionId { get; }

    /// <summary>The day that it is true of.</summary>
    public DateOnly Date { get; }

    /// <summary>The value, in the unit of the indicator.</summary>
    public decimal Value { get; }

    /// <summary>Where it comes from, or how it was measured.</summary>
    public string? Source { get; private set; }

    /// <summary>What shows it.</summary>
    public string? Evidence { get; private set; }

    /// <summary>When it was recorded.</summary>
    public DateTimeOffset RecordedAt { get; }

    /// <summary>Records a value.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="plan">The plan in which it was measured; null at the origin.</param>
    /// <param name="institution">Where it was measured.</param>
    /// <param name="measured">What was measured.</param>
    /// <param name="at">The present time.</param>
    /// <param name="id">Its identity where it was fixed before, as in sample data.</param>
    public static IndicatorActual Record(
        Indicator indicator,
        ReplicationPlan? plan,
        InstitutionId? institution,
        Measurement measured,
        DateTimeOffset at,
        IndicatorActualId? id = null
    )
    {
        IndicatorRules.PlanOfOrigin.Require(plan is null || plan.OriginId == indicator.InnovationId);
        IndicatorRules.NotInTheFuture.Require(measured.Date <= Wib.DayOf(at));

        var actual = new IndicatorActual(
            id ?? IndicatorActualId.New(),
            indicator.Id,
            plan?.Id,
            institution,
            measured.Date,
            measured.Value,
            at
        )
        {
            Source = measured.Source,
            Evidence = measured.Evidence,
        };
        actual.Raise(new IndicatorActualRecorded(actual.Id, indicator.Id, plan?.Id, measured.Date, measured.Value, at));
        return actual;
    }
}

/// <summary>What was measured.</summary>
/// <param name="Date">The day that it is true of.</param>
/// <param name="Value">The value.</param>
/// <param name="Source">Where it comes from, or how it was measured.</param>
/// <param name="Evidence">What shows it.</param>
public sealed record Measurement(DateOnly Date, decimal Value, string? Source = null, string? Evidence = null);
