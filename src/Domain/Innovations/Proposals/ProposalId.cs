using JippApi.Domain.Common;

namespace JippApi.Domain.Innovations;

public readonly record struct ProposalId(Guid Value) : IEntityId<ProposalId>
{
    public static ProposalId New() => new(Guid.CreateVersion7());

    public static ProposalId From(Guid value) => new(value);

    public int CompareTo(ProposalId other) => Value.CompareTo(other.Value);
}
