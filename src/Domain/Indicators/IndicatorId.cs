using JippApi.Domain.Common;

namespace JippApi.Domain.Indicators;

public readonly record struct IndicatorId(Guid Value) : IEntityId<IndicatorId>
{
    public static IndicatorId New() => new(Guid.CreateVersion7());

    public int CompareTo(IndicatorId other) => Value.CompareTo(other.Value);

    public static IndicatorId From(Guid value) => new(value);
}
