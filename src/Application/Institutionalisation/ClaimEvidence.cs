using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Innovations;
using JippApi.Domain.Institutionalisation;
using MediatR;

namespace JippApi.Application.Institutionalisation;

/// <summary>Institutionalisation evidence (<i>bukti pelembagaan</i>) to submit.</summary>
[CheckedBy(typeof(ClaimEvidence))]
public sealed record InstitutionalisationEvidenceInput
{
    /// <summary>Kind of evidence.</summary>
    public InstitutionalisationEvidenceKind? Kind { get; init; }

    /// <summary>Title of the document.</summary>
    public string? Title { get; init; }

    /// <summary>Number of the document.</summary>
    public string? Number { get; init; }

    /// <summary>Date of the document.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>What the document provides for the innovation.</summary>
    public string? Description { get; init; }

    /// <summary>
    /// Kind of regulation; required for evidence of kind <c>REGULATION</c> and not allowed otherwise.
    /// </summary>
    public LegalInstrument? Instrument { get; init; }

    /// <summary>Web address or citation of the document.</summary>
    public string? Reference { get; init; }

    internal InstitutionalisationEvidenceDetails ToDetails() =>
        new()
        {
            Kind = Kind!.Value,
            Title = Title!.Trim(),
            Number = Number?.Trim(),
            Date = Date!.Value,
            Description = Description?.Trim(),
            Instrument = Instrument,
            Reference = Reference?.Trim(),
        };
}

/// <summary>Submits institutionalisation evidence for the owner of an innovation.</summary>
public sealed record ClaimEvidence(Guid InnovationId, InstitutionalisationEvidenceInput Input) : IRequest<EvidenceView>;

internal sealed class ClaimEvidenceValidator : AbstractValidator<ClaimEvidence>
{
    public ClaimEvidenceValidator()
    {
        RuleFor(command => command.Input.Kind).Present();
        RuleFor(command => command.Input.Title).Required().MaxLength(InstitutionalisationEvidence.TitleMaxLength);
        RuleFor(command => command.Input.Number).MaxLength(InstitutionalisationEvidence.NumberMaxLength);
        RuleFor(command => command.Input.Date).Present();
        RuleFor(command => command.Input.Description).MaxLength(InstitutionalisationEvidence.DescriptionMaxLength);
        RuleFor(command => command.Input.Reference).MaxLength(InstitutionalisationEvidence.ReferenceMaxLength);
    }
}

internal sealed class ClaimEvidenceHandler(IAppDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<ClaimEvidence, EvidenceView>
{
    public async Task<EvidenceView> Handle(ClaimEvidence command, CancellationToken ct)
    {
        var innovation = await InnovationLookup.LoadAsync(db, user, Permissions.WriteInnovations, command.InnovationId, null, ct);
        innovation.RequireNotEnded();

        var evidence = InstitutionalisationEvidence.Claim(innovation, command.Input.ToDetails(), user.Caller!.Actor, clock.GetUtcNow());

        db.InstitutionalisationEvidence.Add(evidence);
        await db.SaveChangesAsync(ct);
        return EvidenceView.Of(evidence);
    }
}
