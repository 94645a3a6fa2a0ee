namespace JippApi.Domain.Institutions;

/// <summary>What people may say and change about an institution.</summary>
/// <param name="Name">Official name.</param>
/// <param name="ShortName">Abbreviation by which it is known.</param>
/// <param name="Kind">What it is.</param>
/// <param name="RegionCode">Region it serves; null for national institutions.</param>
/// <param name="ParentId">The institution it is part of: the government of an office, the office of a service
/// unit.</param>
/// <param name="Website">Its public address.</param>
public sealed record InstitutionDetails(
    string Name,
    string? ShortName,
    InstitutionKind Kind,
    string? RegionCode,
    InstitutionId? ParentId,
    string? Website
);
