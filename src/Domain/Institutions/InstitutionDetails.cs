namespace JippApi.Domain.Institutions;

/// <summary>The editable content of an institution.</summary>
/// <param name="Name">The official name.</param>
/// <param name="ShortName">The abbreviation it is known by.</param>
/// <param name="RegionCode">The region it serves; null for national institutions.</param>
/// <param name="ParentId">The institution it is part of: an office's government, or a service unit's office.</param>
public sealed record InstitutionDetails(
    string Name,
    string? ShortName,
    InstitutionKind Kind,
    string? RegionCode,
    InstitutionId? ParentId,
    string? Website
);
