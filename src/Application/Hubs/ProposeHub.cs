using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Hubs;
using JippApi.Domain.Institutions;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Hubs;

/// <summary>Proposes an institution as a hub.</summary>
public sealed record ProposeHub(HubInput Input) : IRequest<HubDocument>;

internal sealed class ProposeHubValidator : AbstractValidator<ProposeHub>
{
    public ProposeHubValidator() => RuleFor(command => command.Input).SetValidator(new HubInputValidator());
}

internal sealed class ProposeHubHandler(IAppDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<ProposeHub, HubDocument>
{
    public async Task<HubDocument> Handle(ProposeHub command, CancellationToken ct)
    {
        var host = await HostAsync(new(command.Input.InstitutionId!.Value), ct);

        var hub = Hub.Propose(host, command.Input.Name!.Trim(), command.Input.Decree?.ToDecree(), user.Id, clock.GetUtcNow());

        db.Hubs.Add(hub);
        await db.SaveChangesAsync(ct);
        return await HubViews.DocumentOfAsync(db, hub, ct);
    }

    private async Task<Institution> HostAsync(InstitutionId id, CancellationToken ct)
    {
        var host =
            await db.Institutions.FindAsync([id], ct)
            ?? throw new InvalidFieldsException([new("/institutionId", "UNKNOWN_INSTITUTION", id.Value)]);
        if (!await user.Caller!.ReachOf(Permissions.DesignateHubs).CoversAsync(id, db, ct))
            throw new ForbiddenException(Permissions.DesignateHubs);
        HubRules.OneHubPerHost.Require(!await db.Hubs.AnyAsync(h => h.OpenHostId == id, ct));
        return host;
    }
}
