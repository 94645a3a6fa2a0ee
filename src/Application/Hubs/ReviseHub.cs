using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using MediatR;

namespace JippApi.Application.Hubs;

/// <summary>Changes the name of a hub or corrects its decree.</summary>
public sealed record ReviseHub(Guid Id, int? ExpectedVersion, HubChangeInput Input) : IRequest<HubDocument>;

/// <summary>Returns the current values of what can be changed about a hub, the base of a merge patch.</summary>
public sealed record GetHubInput(Guid Id, int? ExpectedVersion) : IRequest<HubChangeInput>;

internal sealed class ReviseHubValidator : AbstractValidator<ReviseHub>
{
    public ReviseHubValidator() => RuleFor(command => command.Input).SetValidator(new HubChangeInputValidator());
}

internal sealed class ReviseHubHandler(IAppDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<ReviseHub, HubDocument>
{
    public async Task<HubDocument> Handle(ReviseHub command, CancellationToken ct)
    {
        var hub = await HubLookup.LoadHubAsync(db, user, Permissions.WriteHubs, command.Id, command.ExpectedVersion, ct);
        var changesDecree = command.Input.Decree != HubChangeInput.Of(hub).Decree;
        if (changesDecree && !await user.Caller!.ReachOf(Permissions.DesignateHubs).CoversAsync(hub.HostId, db, ct))
            throw new ForbiddenException(Permissions.DesignateHubs);

        hub.Revise(command.Input.Name!.Trim(), command.Input.Decree?.ToDecree(), user.Id, clock.GetUtcNow());

        await db.SaveChangesAsync(ct);
        return await HubViews.DocumentOfAsync(db, hub, ct);
    }
}

internal sealed class GetHubInputHandler(IAppDb db, ICurrentUser user) : IRequestHandler<GetHubInput, HubChangeInput>
{
    public async Task<HubChangeInput> Handle(GetHubInput request, CancellationToken ct) =>
        HubChangeInput.Of(await HubLookup.LoadHubAsync(db, user, Permissions.WriteHubs, request.Id, request.ExpectedVersion, ct));
}
