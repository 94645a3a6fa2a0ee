using JippApi.Domain.Common;

namespace JippApi.Domain.Indicators;

/// <summary>Identifies an outcome indicator.</summary>
public readonly record struct IndicatorId(Guid Value) : IEntityId<IndicatorId>
{
    /// <summary>A new identifier.</summary>
    public static IndicatorId New() => new(Guid.CreateVersion7());

    /// <summary>Orders identifiers; queries turn it into a comparison of columns.</summary>
    public int CompareTo(IndicatorId other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public static IndicatorId From(Guid value) => new(value);
}
