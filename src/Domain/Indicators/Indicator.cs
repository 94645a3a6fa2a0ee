using JippApi.Domain.Common;
using JippApi.Domain.Innovations;

namespace JippApi.Domain.Indicators;

/// <summary>
/// By what the outcome of an innovation is measured (<i>indikator hasil</i>): at its origin and in every plan that
/// repeats it, so that effects can be compared.
/// </summary>
public sealed class Indicator : AggregateRoot
{
    /// <summary>Most indicators of one innovation.</summary>
    public const int MaxPerInnovation = 50;

    private Indicator(IndicatorId id, InnovationId innovationId, string code, string name, string unit) =>
        (Id, InnovationId, Code, Name, Unit) = (id, innovationId, code, name, unit);

    /// <summary>Its identity.</summary>
    public IndicatorId Id { get; }

    /// <summary>The innovation.</summary>
    public InnovationId InnovationId { get; }

    /// <summary>By what it is called within the innovation.</summary>
    public string Code { get; private set; }

    /// <summary>What is measured.</summary>
    public string Name { get; private set; }

    /// <summary>Unit of all values.</summary>
    public string Unit { get; private set; }

    /// <summary>How it is measured.</summary>
    public string? Method { get; private set; }

    /// <summary>Which way is good.</summary>
    public IndicatorDirection Direction { get; private set; }

    /// <summary>How it was at the origin before the innovation began.</summary>
    public decimal? Baseline { get; private set; }

    /// <summary>When it was last changed.</summary>
    public DateTimeOffset UpdatedAt { get; private set; }

    /// <summary>What is said about it.</summary>
    public IndicatorDetails Details => new(Code, Name, Unit, Method, Direction, Baseline);

    /// <summary>Defines an indicator.</summary>
    /// <param name="innovation">The innovation.</param>
    /// <param name="others">How many it has.</param>
    /// <param name="details">What is said about it.</param>
    /// <param name="at">The present time.</param>
    /// <param name="id">Its identity where it was fixed before, as in sample data.</param>
    public static Indicator Define(InnovationId innovation, int others, IndicatorDetails details, DateTimeOffset at, IndicatorId? id = null)
    {
        IndicatorRules.NotTooMany.Require(others < MaxPerInnovation);

        var indicator = new Indicator(id ?? IndicatorId.New(), innovation, details.Code, details.Name, details.Unit);
        indicator.Describe(details, at);
        indicator.Raise(new IndicatorDefined(indicator.Id, innovation, details.Code, at));
        return indicator;
    }

    /// <summary>Changes what is said about it.</summary>
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
}
