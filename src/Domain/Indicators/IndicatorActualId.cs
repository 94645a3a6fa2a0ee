using JippApi.Domain.Common;

namespace JippApi.Domain.Indicators;

public readonly record struct IndicatorActualId(Guid Value) : IEntityId<IndicatorActualId>
{
    public static IndicatorActualId New() => new(Guid.CreateVersion7());

    public int CompareTo(IndicatorActualId other) => Value.CompareTo(other.Value);

    public static IndicatorActualId From(Guid value) => new(value);
}
