using JippApi.Domain.Common;
using JippApi.Domain.Institutions;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Domain.Indicators;

/// <summary>
/// A measured value of an indicator on a day (<i>nilai aktual</i>), at the origin or in a plan. Values are never
/// changed; of several for the same day, the last recorded one counts.
/// </summary>
public sealed class IndicatorActual : AggregateRoot
{
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

    public IndicatorActualId Id { get; }

    public IndicatorId IndicatorId { get; }

    /// <summary>The plan it was measured in; null at the origin.</summary>
    public ReplicationPlanId? PlanId { get; }

    /// <summary>Where it was measured: the adopter, or the owner of the origin.</summary>
    public InstitutionId? InstitutionId { get; }

    /// <summary>The day the value describes.</summary>
    public DateOnly Date { get; }

    /// <summary>In the unit of the indicator.</summary>
    public decimal Value { get; }

    /// <summary>Where the value comes from, or how it was measured.</summary>
    public string? Source { get; private set; }

    public string? Evidence { get; private set; }

    public DateTimeOffset RecordedAt { get; }

    /// <param name="plan">The plan it was measured in; null at the origin.</param>
    /// <param name="institution">Where it was measured.</param>
    public static IndicatorActual Record(
        Indicator indicator,
        ReplicationPlan? plan,
        InstitutionId? institution,
        Measurement measured,
        DateTimeOffset at,
        IndicatorActualId? id = null
    )
    {
        IndicatorRules.PlanReplicatesInnovation.Require(plan is null || plan.OriginId == indicator.InnovationId);
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

    /// <inheritdoc/>
    public override Subject AuditSubject() => new("indicator-actual", Id.Value.ToString()) { InstitutionId = InstitutionId?.Value };
}

/// <param name="Date">The day the value describes.</param>
/// <param name="Source">Where the value comes from, or how it was measured.</param>
public sealed record Measurement(DateOnly Date, decimal Value, string? Source = null, string? Evidence = null);
