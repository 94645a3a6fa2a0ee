using JippApi.Domain.Common;

namespace JippApi.Domain.Institutionalisation;

/// <summary>Identifies a piece of evidence.</summary>
public readonly record struct InstitutionalisationEvidenceId(Guid Value) : IEntityId<InstitutionalisationEvidenceId>
{
    /// <summary>A new identifier.</summary>
    public static InstitutionalisationEvidenceId New() => new(Guid.CreateVersion7());

    /// <summary>Orders identifiers; queries turn it into a comparison of columns.</summary>
    public int CompareTo(InstitutionalisationEvidenceId other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public static InstitutionalisationEvidenceId From(Guid value) => new(value);
}
