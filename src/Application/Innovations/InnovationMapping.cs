using JippApi.Application.Places;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using Riok.Mapperly.Abstractions;

namespace JippApi.Application.Innovations;

/// <summary>
/// Maps the content of an innovation between its shapes. The build fails where a member has no counterpart.
/// </summary>
[Mapper(RequiredMappingStrategy = RequiredMappingStrategy.Both)]
internal static partial class InnovationMapping
{
    [MapProperty(nameof(InnovationContent.OwnerId), nameof(InnovationInput.OwnerInstitutionId))]
    [MapProperty(nameof(InnovationContent.SourceRecords), nameof(InnovationInput.Sources))]
    public static partial InnovationInput ToInput(this InnovationContent content);

    /// <summary>Leaves out source rows, which also need the time when they were recorded.</summary>
    [MapProperty(nameof(InnovationInput.OwnerInstitutionId), nameof(InnovationContent.OwnerId))]
    [MapperIgnoreSource(nameof(InnovationInput.Sources))]
    [MapperIgnoreTarget(nameof(InnovationContent.SourceRecords))]
    public static partial InnovationContent ToContent(this InnovationInput input);

    [MapperRequiredMapping(RequiredMappingStrategy.Target)]
    [MapNestedProperties(nameof(InnovationView.Content))]
    [MapNestedProperties(nameof(InnovationView.Innovation))]
    [MapProperty([nameof(InnovationView.Content), nameof(InnovationContent.SourceRecords)], [nameof(InnovationDocument.Sources)])]
    [MapPropertyFromSource(nameof(InnovationDocument.Institution), Use = nameof(OwnerOf))]
    [MapPropertyFromSource(nameof(InnovationDocument.Region), Use = nameof(PlaceOf))]
    [MapPropertyFromSource(nameof(InnovationDocument.Confirmation), Use = nameof(ConfirmationOf))]
    [MapPropertyFromSource(nameof(InnovationDocument.Links), Use = nameof(LinksOf))]
    public static partial InnovationDocument ToDocument(this InnovationView view);

    [MapperRequiredMapping(RequiredMappingStrategy.Target)]
    [MapNestedProperties(nameof(InnovationView.Content))]
    [MapNestedProperties(nameof(InnovationView.Innovation))]
    [MapPropertyFromSource(nameof(InnovationCard.Sources), Use = nameof(SourcesOf))]
    [MapPropertyFromSource(nameof(InnovationCard.Institution), Use = nameof(OwnerOf))]
    [MapPropertyFromSource(nameof(InnovationCard.Region), Use = nameof(PlaceOf))]
    [MapPropertyFromSource(nameof(InnovationCard.ConfirmedOn), Use = nameof(ConfirmedOnOf))]
    [MapPropertyFromSource(nameof(InnovationCard.ConfirmationMethod), Use = nameof(MethodOf))]
    [MapPropertyFromSource(nameof(InnovationCard.ConfirmedBy), Use = nameof(ConfirmedByOf))]
    [MapPropertyFromSource(nameof(InnovationCard.EndReason), Use = nameof(EndReasonOf))]
    [MapPropertyFromSource(nameof(InnovationCard.InDispute), Use = nameof(InDisputeOf))]
    [MapperIgnoreTarget(nameof(InnovationCard.Publication))]
    [MapperIgnoreTarget(nameof(InnovationCard.LadderLevel))]
    public static partial InnovationCard ToCard(this InnovationView view);

    private static InnovationLinks LinksOf(InnovationView view) => InnovationLinks.Of(view.Innovation.Id.Value);

    private static IReadOnlyList<InnovationSource> SourcesOf(InnovationView view) =>
        [.. view.Content.SourceRecords.Select(record => record.Source).Distinct()];

    private static InstitutionRef? OwnerOf(InnovationView view) =>
        view.Owners is [var owner, ..] ? new(owner.Id.Value, owner.Name, owner.Kind) : null;

    private static RegionRef? PlaceOf(InnovationView view) =>
        view.Region is { } region ? new(region.Code, region.Name, region.Kind, view.Province?.Name) : null;

    private static ConfirmationDocument? ConfirmationOf(InnovationView view) => ConfirmationDocument.Of(view);

    private static DateOnly? ConfirmedOnOf(InnovationView view) => view.Innovation.Confirmation?.ObservedOn;

    private static ConfirmationMethod? MethodOf(InnovationView view) => view.Innovation.Confirmation?.Method;

    private static InstitutionRef? ConfirmedByOf(InnovationView view) =>
        view.ConfirmedBy is { } by ? new(by.Id.Value, by.Name, by.Kind) : null;

    private static EndReason? EndReasonOf(InnovationView view) => view.Innovation.Confirmation?.Reason;

    private static bool? InDisputeOf(InnovationView view) => view.Innovation.Confirmation is { InDispute: true } ? true : null;

    [MapperIgnoreSource(nameof(SourceRecord.RecordedAt))]
    private static partial SourceInput ToInput(SourceRecord record);

    [MapperIgnoreSource(nameof(Award.Text))]
    [MapperIgnoreSource(nameof(Award.EditionId))]
    private static partial AwardRef ToRef(Award award);

    private static Guid ToGuid(InnovationId id) => id.Value;

    private static Guid? ToGuid(InstitutionId? id) => id?.Value;

    private static InstitutionId? ToInstitution(Guid? id) => id is { } value ? new(value) : null;

    private static Sections Stated(Sections? sections) => sections ?? new();

    private static IReadOnlyList<string> Stated(IReadOnlyList<string>? list) => list ?? [];

    private static IReadOnlyList<int> Stated(IReadOnlyList<int>? list) => list ?? [];

    private static IReadOnlyList<Award> Stated(IReadOnlyList<Award>? list) => list ?? [];

    private static IReadOnlyList<InnovationComponent> Stated(IReadOnlyList<ComponentInput>? list) =>
        [.. (list ?? []).Select(component => component.ToComponent())];
}
