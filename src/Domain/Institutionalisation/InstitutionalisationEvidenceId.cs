using JippApi.Domain.Common;

namespace JippApi.Domain.Institutionalisation;

public readonly record struct InstitutionalisationEvidenceId(Guid Value) : IEntityId<InstitutionalisationEvidenceId>
{
    public static InstitutionalisationEvidenceId New() => new(Guid.CreateVersion7());

    public int CompareTo(InstitutionalisationEvidenceId other) => Value.CompareTo(other.Value);

    public static InstitutionalisationEvidenceId From(Guid value) => new(value);
}
