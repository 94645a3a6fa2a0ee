using JippApi.Domain.Common;

namespace JippApi.Domain.Institutions;

public readonly record struct InstitutionId(Guid Value) : IEntityId<InstitutionId>
{
    public static InstitutionId New() => new(Guid.CreateVersion7());

    public static InstitutionId From(Guid value) => new(value);

    public int CompareTo(InstitutionId other) => Value.CompareTo(other.Value);
}
