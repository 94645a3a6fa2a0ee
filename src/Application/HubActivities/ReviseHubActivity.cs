using System.Text.Json;
using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Hubs;
using JippApi.Domain.Hubs;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.HubActivities;

/// <summary>Changes an activity of a hub.</summary>
public sealed record ReviseHubActivity(Guid HubId, Guid Id, int? ExpectedVersion, HubActivityInput Input) : IRequest<HubActivityItem>;

/// <summary>Returns an activity's current content, the base of a merge patch.</summary>
public sealed record GetHubActivityInput(Guid HubId, Guid Id, int? ExpectedVersion) : IRequest<HubActivityInput>;

internal sealed class ReviseHubActivityValidator : AbstractValidator<ReviseHubActivity>
{
    public ReviseHubActivityValidator() => RuleFor(command => command.Input).SetValidator(new HubActivityInputValidator());
}

internal sealed class ReviseHubActivityHandler(IAppDb db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<ReviseHubActivity, HubActivityItem>
{
    public async Task<HubActivityItem> Handle(ReviseHubActivity command, CancellationToken ct)
    {
        var (hub, activity) = await HubActivityLookup.LoadActivityAsync(db, user, command.HubId, command.Id, command.ExpectedVersion, ct);
        await HubActivityPlans.RequirePlansAsync(db, user, command.Input, activity.Outputs, ct);

        activity.Revise(hub, command.Input.ToDetails(), clock.GetUtcNow());

        await db.SaveChangesAsync(ct);
        return HubActivityItem.Of(activity);
    }
}

internal sealed class GetHubActivityInputHandler(IAppDb db, ICurrentUser user) : IRequestHandler<GetHubActivityInput, HubActivityInput>
{
    public async Task<HubActivityInput> Handle(GetHubActivityInput request, CancellationToken ct) =>
        HubActivityInput.Of(
            (await HubActivityLookup.LoadActivityAsync(db, user, request.HubId, request.Id, request.ExpectedVersion, ct)).Activity
        );
}

internal static class HubActivityLookup
{
    /// <summary>Loads an activity for update, checking the version the caller read.</summary>
    public static async Task<(Hub Hub, HubActivity Activity)> LoadActivityAsync(
        IAppDb db,
        ICurrentUser user,
        Guid hubId,
        Guid id,
        int? expectedVersion,
        CancellationToken ct
    )
    {
        var key = new HubActivityId(id);
        var hub = await HubLookup.LoadHubAsync(db, user, Permissions.WriteHubs, hubId, null, ct);
        var activity =
            await db.HubActivities.SingleOrDefaultAsync(a => a.Id == key && a.HubId == hub.Id, ct)
            ?? throw new NotFoundException(nameof(HubActivity));
        if (expectedVersion is null || expectedVersion == activity.Version)
            return (hub, activity);

        throw new StaleVersionException(
            activity.Version,
            JsonSerializer.Serialize(HubActivityItem.Of(activity), HubActivityJson.Readable.HubActivityItem),
            null
        );
    }
}
