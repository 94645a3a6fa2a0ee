using JippApi.Domain.Institutions;

namespace JippApi.Application.Places;

/// <summary>A reference to an institution.</summary>
/// <param name="Id">Id of the institution.</param>
/// <param name="Name">Official name of the institution.</param>
/// <param name="Kind">Kind of institution.</param>
public sealed record InstitutionRef(Guid Id, string Name, InstitutionKind Kind);
