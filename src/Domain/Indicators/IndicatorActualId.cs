using JippApi.Domain.Common;

namespace JippApi.Domain.Indicators;

/// <summary>Identifies a measured value.</summary>
public readonly record struct IndicatorActualId(Guid Value) : IEntityId<IndicatorActualId>
{
    /// <summary>A new identifier.</summary>
    public static IndicatorActualId New() => new(Guid.CreateVersion7());

    /// <summary>Orders identifiers; queries turn it into a comparison of columns.</summary>
    public int CompareTo(IndicatorActualId other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public static IndicatorActualId From(Guid value) => new(value);
}
