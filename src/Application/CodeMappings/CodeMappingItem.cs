using JippApi.Application.Common;
using JippApi.Domain.CodeMappings;
using JippApi.Domain.Innovations;

namespace JippApi.Application.CodeMappings;

/// <summary>Mapping of a value of a source's own code list to ours.</summary>
public sealed record CodeMappingItem : VersionedItem
{
    /// <summary>Opaque identifier; absent for a mapping that comes with the program.</summary>
    public Guid? Id { get; init; }

    /// <summary>The source.</summary>
    public required InnovationSource Source { get; init; }

    /// <summary>Our set of codes, such as <c>sectors</c>.</summary>
    public required string Set { get; init; }

    /// <summary>
    /// The value, as the source writes it. Letter case, accents, spaces and punctuation do not matter.
    /// </summary>
    public required string Value { get; init; }

    /// <summary>
    /// Our code: of a reference set, of a region, the id of an institution, or competition and tier of an award; absent
    /// when the value has no counterpart.
    /// </summary>
    public string? Code { get; init; }

    /// <summary>Whether the mapping is open.</summary>
    public required CodeMappingStatus Status { get; init; }

    /// <summary>Whether it comes with the program. A mapping that somebody stated comes before it.</summary>
    public required bool IsShipped { get; init; }

    /// <summary>
    /// First day (WIB) on which rows are read by it; absent for a mapping that comes with the program.
    /// </summary>
    public DateOnly? ValidFrom { get; init; }

    /// <summary>First day (WIB) on which rows are no longer read by it; absent while it is open.</summary>
    public DateOnly? ValidTo { get; init; }

    /// <summary>Person who stated the mapping.</summary>
    public string? MappedBy { get; init; }

    /// <summary>When the mapping was stated.</summary>
    public DateTimeOffset? MappedAt { get; init; }

    /// <summary>Why the value has this counterpart.</summary>
    public string? Reason { get; init; }

    /// <summary>Person who closed the mapping; absent while it is open.</summary>
    public string? ClosedBy { get; init; }

    /// <summary>When the mapping was closed; absent while it is open.</summary>
    public DateTimeOffset? ClosedAt { get; init; }

    /// <summary>Why the mapping was closed; absent while it is open.</summary>
    public string? CloseReason { get; init; }

    /// <summary>
    /// Address of the operation that reads the rows again that waited for this value; only in the answer to the request
    /// that stated it.
    /// </summary>
    public string? SettlingHref { get; init; }

    internal static CodeMappingItem Of(CodeMapping mapping) =>
        new()
        {
            Id = mapping.Id.Value,
            Source = mapping.Source,
            Set = mapping.Set,
            Value = mapping.Value,
            Code = mapping.Code,
            Status = mapping.ValidTo is null ? CodeMappingStatus.Open : CodeMappingStatus.Closed,
            IsShipped = false,
            ValidFrom = mapping.ValidFrom,
            ValidTo = mapping.ValidTo,
            MappedBy = mapping.MappedBy.Value,
            MappedAt = mapping.MappedAt,
            Reason = mapping.Reason,
            ClosedBy = mapping.ClosedBy?.Value,
            ClosedAt = mapping.ClosedAt,
            CloseReason = mapping.CloseReason,
            Version = mapping.Version,
        };

    internal static CodeMappingItem Of(ShippedMapping mapping, InnovationSource source) =>
        new()
        {
            Source = source,
            Set = mapping.Set,
            Value = mapping.Value,
            Code = mapping.Code,
            Status = CodeMappingStatus.Open,
            IsShipped = true,
        };
}
