using JippApi.Domain.Common;

namespace JippApi.Domain.Files;

public readonly record struct EvidenceId(Guid Value) : IEntityId<EvidenceId>
{
    public static EvidenceId New() => new(Guid.CreateVersion7());

    public int CompareTo(EvidenceId other) => Value.CompareTo(other.Value);

    public static EvidenceId From(Guid value) => new(value);
}
