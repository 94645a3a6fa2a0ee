using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Innovations;
using JippApi.Domain.Institutionalisation;
using MediatR;

namespace JippApi.Application.Institutionalisation;

/// <summary>What is said about a document that shows that an innovation is part of the routine.</summary>
public sealed record InstitutionalisationEvidenceInput
{
    /// <summary>What it shows.</summary>
    public InstitutionalisationEvidenceKind? Kind { get; init; }

    /// <summary>Title of the document.</summary>
    public string? Title { get; init; }

    /// <summary>Its number.</summary>
    public string? Number { get; init; }

    /// <summary>Its date.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>What it says about the innovation.</summary>
    public string? Description { get; init; }

    /// <summary>What kind of regulation; for the kind <c>REGULATION</c> alone, which needs it.</summary>
    public LegalInstrument? Instrument { get; init; }

    /// <summary>Where it can be read.</summary>
    public string? Reference { get; init; }

    internal EvidenceDetails ToDetails() =>
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

/// <summary>Puts forward, for the owner, a document that shows that an innovation is part of the routine.</summary>
public sealed record ClaimEvidence(Guid InnovationId, InstitutionalisationEvidenceInput Input) : IRequest<EvidenceView>;

internal sealed class ClaimEvidenceValidator : AbstractValidator<ClaimEvidence>
{
    public ClaimEvidenceValidator()
    {
        RuleFor(command => command.Input.Kind).Present();
        RuleFor(command => command.Input.Title).Required().AtMost(InstitutionalisationEvidence.TitleMaxLength);
        RuleFor(command => command.Input.Number).AtMost(InstitutionalisationEvidence.NumberMaxLength);
        RuleFor(command => command.Input.Date).Present();
        RuleFor(command => command.Input.Description).AtMost(InstitutionalisationEvidence.DescriptionMaxLength);
        RuleFor(command => command.Input.Reference).AtMost(InstitutionalisationEvidence.ReferenceMaxLength);
    }
}

internal sealed class ClaimEvidenceHandler(IAppDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<ClaimEvidence, EvidenceView>
{
    public async Task<EvidenceView> Handle(ClaimEvidence command, CancellationToken ct)
    {
        var innovation = await db.LoadAsync(user, Permissions.WriteInnovations, command.InnovationId, null, ct);
        innovation.RequireNotEnded();

        var evidence = InstitutionalisationEvidence.Claim(innovation, command.Input.ToDetails(), user.Caller!.Actor, clock.GetUtcNow());

        db.InstitutionalisationEvidence.Add(evidence);
        await db.SaveChangesAsync(ct);
        return EvidenceView.Of(evidence);
    }
}
