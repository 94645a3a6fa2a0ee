using JippApi.Application.Places;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using JippApi.Domain.Regions;

namespace JippApi.Application.Innovations;

/// <summary>An innovation with its owners and regions.</summary>
/// <param name="Innovation">The innovation.</param>
/// <param name="Owners">The owner, its parent and so on; empty when no owner is stated.</param>
/// <param name="Region">Region in which the innovation runs.</param>
/// <param name="Province">Province of the region; null when the region is a province.</param>
public sealed record InnovationView(Innovation Innovation, IReadOnlyList<Institution> Owners, Region? Region, Region? Province)
{
    /// <summary>Returns the full representation.</summary>
    public InnovationDocument Document() =>
        new()
        {
            Id = Innovation.Id.Value,
            RegistryNumber = Innovation.RegistryNumber,
            Title = Innovation.Title,
            ShortName = Innovation.ShortName,
            Summary = Innovation.Summary,
            Institution = OwnerRef,
            Region = RegionRef,
            Year = Innovation.Year,
            Sector = Innovation.Sector,
            Sdgs = Innovation.Sdgs,
            Kind = Innovation.Kind,
            Tags = Innovation.Tags,
            Sections = Innovation.Sections,
            Innovators = Innovation.Innovators,
            References = Innovation.References,
            Awards = Innovation.Awards,
            Notes = Innovation.Notes,
            Components = Innovation.Components,
            Sources = Innovation.SourceRecords,
            WillingToBeReplicated = Innovation.WillingToBeReplicated,
            Publication = Innovation.Publication,
            Phase = Innovation.Phase,
            Existence = Innovation.Existence,
            StateReason = Innovation.StateReason,
            Completeness = Innovation.Completeness,
            Revision = Innovation.Revision,
            CreatedAt = Innovation.CreatedAt,
            UpdatedAt = Innovation.UpdatedAt,
            Links = InnovationLinks.Of(Innovation.Id.Value),
        };

    /// <summary>Returns the representation in a list.</summary>
    public InnovationCard Card() =>
        new()
        {
            Id = Innovation.Id.Value,
            RegistryNumber = Innovation.RegistryNumber,
            Title = Innovation.Title,
            ShortName = Innovation.ShortName,
            Summary = Innovation.Summary,
            Institution = OwnerRef,
            Region = RegionRef,
            Year = Innovation.Year,
            Sector = Innovation.Sector,
            Sdgs = Innovation.Sdgs,
            Tags = Innovation.Tags,
            Sources = [.. Innovation.SourceRecords.Select(record => record.Source).Distinct()],
            Awards = [.. Innovation.Awards.Select(award => new AwardRef(award.Competition, award.EditionYear, award.Tier))],
            Phase = Innovation.Phase,
            Existence = Innovation.Existence,
            CompletenessScore = Innovation.Completeness.Score,
            UpdatedAt = Innovation.UpdatedAt,
        };

    private InstitutionRef? OwnerRef => Owners is [var owner, ..] ? new(owner.Id.Value, owner.Name, owner.Kind) : null;

    private RegionRef? RegionRef => Region is null ? null : new(Region.Code, Region.Name, Region.Kind, Province?.Name);
}
