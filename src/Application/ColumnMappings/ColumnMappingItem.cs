using JippApi.Domain.ColumnMappings;
using JippApi.Domain.Innovations;

namespace JippApi.Application.ColumnMappings;

/// <summary>A version of what the columns of a source's files state. It never changes.</summary>
/// <param name="Source">The list.</param>
/// <param name="Version">Number of the version, from 1.</param>
/// <param name="Columns">The columns in their order.</param>
/// <param name="Reason">Why it replaces the version before.</param>
/// <param name="RecordedBy">Person who recorded it.</param>
/// <param name="RecordedAt">When it was recorded.</param>
public sealed record ColumnMappingItem(
    InnovationSource Source,
    int Version,
    IReadOnlyList<ColumnUse> Columns,
    string? Reason,
    string RecordedBy,
    DateTimeOffset RecordedAt
)
{
    internal static ColumnMappingItem Of(ColumnMapping mapping) =>
        new(mapping.Source, mapping.Number, mapping.Columns, mapping.Reason, mapping.RecordedBy.Value, mapping.RecordedAt);
}
