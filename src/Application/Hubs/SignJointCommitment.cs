using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Hubs;
using MediatR;

namespace JippApi.Application.Hubs;

/// <summary>The signing of a hub's joint commitment (<i>komitmen bersama</i>).</summary>
public sealed record JointCommitmentInput
{
    /// <summary>Date of the signing.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Place of the signing.</summary>
    public string? Place { get; init; }

    /// <summary>Web address of the commitment or citation of a report on it.</summary>
    public string? Reference { get; init; }
}

/// <summary>Records the signing of a hub's joint commitment.</summary>
public sealed record SignJointCommitment(Guid Id, int? ExpectedVersion, JointCommitmentInput Input) : IRequest<HubDocument>;

internal sealed class JointCommitmentInputValidator : AbstractValidator<JointCommitmentInput>
{
    public JointCommitmentInputValidator()
    {
        RuleFor(input => input.Date).Present();
        RuleFor(input => input.Place).MaxLength(JointCommitment.PlaceMaxLength);
        RuleFor(input => input.Reference).MaxLength(JointCommitment.ReferenceMaxLength);
    }
}

internal sealed class SignJointCommitmentValidator : AbstractValidator<SignJointCommitment>
{
    public SignJointCommitmentValidator() => RuleFor(command => command.Input).SetValidator(new JointCommitmentInputValidator());
}

internal sealed class SignJointCommitmentHandler(IAppDb db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<SignJointCommitment, HubDocument>
{
    public async Task<HubDocument> Handle(SignJointCommitment command, CancellationToken ct)
    {
        var hub = await HubLookup.LoadHubAsync(db, user, Permissions.WriteHubs, command.Id, command.ExpectedVersion, ct);

        hub.RecordJointCommitment(
            new(command.Input.Date!.Value, command.Input.Place?.Trim(), command.Input.Reference?.Trim()),
            user.Id,
            clock.GetUtcNow()
        );

        await db.SaveChangesAsync(ct);
        return await HubViews.DocumentOfAsync(db, hub, ct);
    }
}
