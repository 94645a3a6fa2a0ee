using JippApi.Domain.Common;
using JippApi.Domain.Innovations;

namespace JippApi.Domain.Indicators;

/// <summary>
/// A measure of an innovation's outcome (<i>indikator hasil</i>), used at the origin and in every plan that replicates
/// the innovation, so that effects can be compared.
/// </summary>
public sealed class Indicator : AggregateRoot
{
    public const int MaxPerInnovation = 50;

    private Indicator(IndicatorId id, InnovationId innovationId, string code, string name, string unit) =>
        (Id, InnovationId, Code, Name, Unit) = (id, innovationId, code, name, unit);

    public IndicatorId Id { get; }

    public InnovationId InnovationId { get; }

    /// <summary>The code, unique within the innovation.</summary>
    public string Code { get; private set; }

    public string Name { get; private set; }

    /// <summary>The unit of all values.</summary>
    public string Unit { get; private set; }

    /// <summary>How it is measured.</summary>
    public string? Method { get; private set; }

    public IndicatorDirection Direction { get; private set; }

    /// <summary>The value at the origin before the innovation began.</summary>
    public decimal? Baseline { get; private set; }

    public DateTimeOffset UpdatedAt { get; private set; }

    public IndicatorDetails Details => new(Code, Name, Unit, Method, Direction, Baseline);

    /// <param name="others">The number of indicators the innovation already has.</param>
    public static Indicator Define(InnovationId innovation, int others, IndicatorDetails details, DateTimeOffset at, IndicatorId? id = null)
    {
        IndicatorRules.WithinLimit.Require(others < MaxPerInnovation);

        var indicator = new Indicator(id ?? IndicatorId.New(), innovation, details.Code, details.Name, details.Unit);
        indicator.Describe(details, at);
        indicator.Raise(new IndicatorDefined(indicator.Id, innovation, details.Code, at));
        return indicator;
    }

    /// <summary>Replaces the content. Unit and direction are fixed once there are values.</summary>
    public void Revise(IndicatorDetails details, bool hasActuals, DateTimeOffset at)
    {
        IndicatorRules.UnitFixed.Require(!hasActuals || (details.Unit, details.Direction) == (Unit, Direction));

        Describe(details, at);
        Raise(new IndicatorRevised(Id, InnovationId, at));
    }

    private void Describe(IndicatorDetails details, DateTimeOffset at) =>
        (Code, Name, Unit, Method, Direction, Baseline, UpdatedAt) = (
            details.Code,
            details.Name,
            details.Unit,
            details.Method,
            details.Direction,
            details.Baseline,
            at
        );

    /// <inheritdoc/>
    public override Subject AuditSubject() => new("indicator", Id.Value.ToString());
}
