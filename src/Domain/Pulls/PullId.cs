using JippApi.Domain.Common;

namespace JippApi.Domain.Pulls;

public readonly record struct PullId(Guid Value) : IEntityId<PullId>
{
    public static PullId New() => new(Guid.CreateVersion7());

    public static PullId From(Guid value) => new(value);

    public int CompareTo(PullId other) => Value.CompareTo(other.Value);
}
