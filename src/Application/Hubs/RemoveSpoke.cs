using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Hubs;
using JippApi.Domain.Institutions;
using MediatR;

namespace JippApi.Application.Hubs;

/// <summary>Removes a spoke from a hub.</summary>
public sealed record RemoveSpoke(Guid Id, int? ExpectedVersion, Guid InstitutionId) : IRequest<HubDocument>;

/// <summary>The route carries all parameters, so there is nothing to validate.</summary>
internal sealed class RemoveSpokeValidator : AbstractValidator<RemoveSpoke>;

internal sealed class RemoveSpokeHandler(IAppDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<RemoveSpoke, HubDocument>
{
    public async Task<HubDocument> Handle(RemoveSpoke command, CancellationToken ct)
    {
        var hub = await HubLookup.LoadHubAsync(db, user, Permissions.WriteHubs, command.Id, command.ExpectedVersion, ct);
        var spoke =
            hub.Spokes.SingleOrDefault(spoke => spoke.InstitutionId == new InstitutionId(command.InstitutionId))
            ?? throw new NotFoundException(nameof(Spoke));

        hub.RemoveSpoke(spoke, user.Id, clock.GetUtcNow());

        await db.SaveChangesAsync(ct);
        return await HubViews.DocumentOfAsync(db, hub, ct);
    }
}
