using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;

namespace JippApi.Domain.AttestationCampaigns;

/// <summary>The published records that a campaign asks about; an empty list leaves none out.</summary>
public sealed record AttestationScope
{
    public const int MaxRegions = 50;

    /// <summary>The regions, each with all that lies in it.</summary>
    public IReadOnlyList<string> Regions { get; init; } = [];

    /// <summary>The lists that have the record, any of them.</summary>
    public IReadOnlyList<InnovationSource> Sources { get; init; } = [];

    /// <summary>Existence that the record shows.</summary>
    public IReadOnlyList<Existence> Existences { get; init; } = [];

    /// <summary>Freshness of the confirmation.</summary>
    public IReadOnlyList<Freshness> Freshness { get; init; } = [];
}

/// <summary>A record that a campaign asks about, as it was when the campaign began.</summary>
/// <param name="Id">The record.</param>
/// <param name="OwnerId">The owner; null when no source states one.</param>
/// <param name="RegionCode">The region; null when it runs in the whole nation or nobody has stated one.</param>
/// <param name="Sources">The lists in which it stands.</param>
public sealed record AskedRecord(
    InnovationId Id,
    InstitutionId? OwnerId,
    string? RegionCode,
    IReadOnlyCollection<InnovationSource> Sources
);
