using AutoMapper;
using JippApi.Domain.Institutions;

namespace JippApi.Application.Institutions;

/// <summary>An institution.</summary>
public sealed record InstitutionItem
{
    /// <summary>Opaque identifier.</summary>
    public Guid Id { get; init; }

    /// <summary>Official name.</summary>
    public string Name { get; init; } = "";

    /// <summary>Abbreviation by which it is known.</summary>
    public string? ShortName { get; init; }

    /// <summary>What it is.</summary>
    public InstitutionKind Kind { get; init; }

    /// <summary>Region it serves; absent for national institutions.</summary>
    public string? RegionCode { get; init; }

    /// <summary>The institution it is part of.</summary>
    public Guid? ParentId { get; init; }

    /// <summary>Its public address.</summary>
    public string? Website { get; init; }

    /// <summary>When it was last changed.</summary>
    public DateTimeOffset UpdatedAt { get; init; }

    /// <summary>Grows with each change; it makes the entity tag.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public int Version { get; init; }

    internal string NaturalKey { get; init; } = "";
}

/// <summary>How institutions are read.</summary>
internal sealed class InstitutionMapping : Profile
{
    public InstitutionMapping() =>
        CreateMap<Institution, InstitutionItem>()
            .ForMember(item => item.Id, map => map.MapFrom(i => i.Id.Value))
            .ForMember(item => item.ParentId, map => map.MapFrom(i => i.ParentId == null ? (Guid?)null : i.ParentId.Value.Value));
}
