using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Institutions;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Hubs;

/// <summary>An institution to add to a hub.</summary>
public sealed record SpokeInput
{
    /// <summary>Id of the institution.</summary>
    public Guid? InstitutionId { get; init; }
}

/// <summary>Adds an institution to a hub as a spoke.</summary>
public sealed record AddSpoke(Guid Id, int? ExpectedVersion, SpokeInput Input) : IRequest<HubDocument>;

internal sealed class SpokeInputValidator : AbstractValidator<SpokeInput>
{
    public SpokeInputValidator() => RuleFor(input => input.InstitutionId).Present();
}

internal sealed class AddSpokeValidator : AbstractValidator<AddSpoke>
{
    public AddSpokeValidator() => RuleFor(command => command.Input).SetValidator(new SpokeInputValidator());
}

internal sealed class AddSpokeHandler(IAppDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<AddSpoke, HubDocument>
{
    public async Task<HubDocument> Handle(AddSpoke command, CancellationToken ct)
    {
        var hub = await HubLookup.LoadHubAsync(db, user, Permissions.WriteHubs, command.Id, command.ExpectedVersion, ct);
        var spoke = await InstitutionAsync(new(command.Input.InstitutionId!.Value), ct);

        hub.AddSpoke(spoke, user.Id, clock.GetUtcNow());

        await db.SaveChangesAsync(ct);
        return await HubViews.DocumentOfAsync(db, hub, ct);
    }

    private async Task<InstitutionId> InstitutionAsync(InstitutionId id, CancellationToken ct) =>
        await db.Institutions.AnyAsync(i => i.Id == id, ct)
            ? id
            : throw new InvalidFieldsException([new("/institutionId", "UNKNOWN_INSTITUTION", id.Value)]);
}
