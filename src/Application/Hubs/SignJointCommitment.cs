using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Hubs;
using MediatR;

namespace JippApi.Application.Hubs;

/// <summary>The signing of the joint commitment to develop the network.</summary>
public sealed record JointCommitmentInput
{
    /// <summary>When.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Where.</summary>
    public string? Place { get; init; }

    /// <summary>Where it can be read, or who reports it.</summary>
    public string? Reference { get; init; }
}

/// <summary>Puts on record that the joint commitment of a hub was signed.</summary>
public sealed record SignJointCommitment(Guid Id, int? ExpectedVersion, JointCommitmentInput Input) : IRequest<HubDocument>;

internal sealed class JointCommitmentInputValidator : AbstractValidator<JointCommitmentInput>
{
    public JointCommitmentInputValidator()
    {
        RuleFor(input => input.Date).Present();
        RuleFor(input => input.Place).AtMost(JointCommitment.PlaceMaxLength);
        RuleFor(input => input.Reference).AtMost(JointCommitment.ReferenceMaxLength);
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
        var hub = await db.LoadHubAsync(user, Permissions.WriteHubs, command.Id, command.ExpectedVersion, ct);

        hub.Sign(new(command.Input.Date!.Value, command.Input.Place?.Trim(), command.Input.Reference?.Trim()), user.Id, clock.GetUtcNow());

        await db.SaveChangesAsync(ct);
        return await db.DocumentOfAsync(hub, ct);
    }
}
