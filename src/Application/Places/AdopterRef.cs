namespace JippApi.Application.Places;

/// <summary>The adopter of an innovation.</summary>
/// <param name="Id">Id of the institution.</param>
/// <param name="Name">Official name of the institution.</param>
/// <param name="Kind">Kind of institution.</param>
/// <param name="RegionCode">Region served; absent for national institutions.</param>
public sealed record AdopterRef(Guid Id, string Name, Domain.Institutions.InstitutionKind Kind, string? RegionCode);
