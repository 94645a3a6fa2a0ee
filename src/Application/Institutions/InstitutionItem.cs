using AutoMapper;
using JippApi.Application.Common;
using JippApi.Domain.Institutions;

namespace JippApi.Application.Institutions;

/// <summary>An institution.</summary>
public sealed record InstitutionItem : VersionedItem
{
    /// <summary>Opaque identifier.</summary>
    public Guid Id { get; init; }

    /// <summary>Official name of the institution.</summary>
    public string Name { get; init; } = "";

    /// <summary>Common abbreviation; absent when there is none.</summary>
    public string? ShortName { get; init; }

    /// <summary>Kind of institution.</summary>
    public InstitutionKind Kind { get; init; }

    /// <summary>Kemendagri code of the region served; absent for national institutions.</summary>
    public string? RegionCode { get; init; }

    /// <summary>The parent institution; absent when there is none.</summary>
    public Guid? ParentId { get; init; }

    /// <summary>Address of the public website; absent when unknown.</summary>
    public string? Website { get; init; }

    /// <summary>When the institution was last changed.</summary>
    public DateTimeOffset UpdatedAt { get; init; }

    internal string NaturalKey { get; init; } = "";
}

/// <summary>Maps institutions to items.</summary>
internal sealed class InstitutionMapping : Profile
{
    public InstitutionMapping() =>
        CreateMap<Institution, InstitutionItem>()
            .ForMember(item => item.Id, map => map.MapFrom(i => i.Id.Value))
            .ForMember(item => item.ParentId, map => map.MapFrom(i => i.ParentId == null ? (Guid?)null : i.ParentId.Value.Value));
}
