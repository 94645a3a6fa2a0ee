using JippApi.Domain.Common;

namespace JippApi.Domain.Institutions;

/// <summary>Identifies an institution.</summary>
public readonly record struct InstitutionId(Guid Value) : IEntityId<InstitutionId>
{
    /// <summary>A new identifier.</summary>
    public static InstitutionId New() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public static InstitutionId From(Guid value) => new(value);
}
