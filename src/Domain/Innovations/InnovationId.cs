using JippApi.Domain.Common;

namespace JippApi.Domain.Innovations;

/// <summary>Identifies an innovation for ever, through merging and withdrawal.</summary>
public readonly record struct InnovationId(Guid Value) : IEntityId<InnovationId>
{
    public static InnovationId New() => new(Guid.CreateVersion7());

    public static InnovationId From(Guid value) => new(value);

    public int CompareTo(InnovationId other) => Value.CompareTo(other.Value);
}
