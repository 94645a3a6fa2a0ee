using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Hubs;
using MediatR;

namespace JippApi.Application.Hubs;

/// <summary>Changes the status of a hub.</summary>
/// <param name="Id">The hub.</param>
/// <param name="ExpectedVersion">The version the caller read.</param>
/// <param name="To">The move to make.</param>
/// <param name="Reason">Why the hub is suspended or ended; required for both.</param>
/// <param name="Decree">The decree, when it is given together with the designation.</param>
public sealed record MoveHub(Guid Id, int? ExpectedVersion, HubMove? To, string? Reason, DecreeInput? Decree) : IRequest<HubDocument>
{
    /// <summary>
    /// Returns the permission a move requires: the ministry designates and ends hubs, a hub starts and suspends its own
    /// work.
    /// </summary>
    public static string PermissionFor(HubMove? move) =>
        move is HubMove.Active or HubMove.Suspended ? Permissions.WriteHubs : Permissions.DesignateHubs;
}

internal sealed class MoveHubValidator : AbstractValidator<MoveHub>
{
    public MoveHubValidator()
    {
        RuleFor(command => command.To).Present();
        RuleFor(command => command.Reason).MaxLength(Hub.ReasonMaxLength);
        RuleFor(command => command.Reason).Required().When(command => command.To is HubMove.Suspended or HubMove.Ended);
        RuleFor(command => command.Decree!).SetValidator(new DecreeInputValidator());
    }
}

internal sealed class MoveHubHandler(IAppDb db, ICurrentUser user, TimeProvider clock, IEnumerable<IMentorFollower> followers)
    : IRequestHandler<MoveHub, HubDocument>
{
    public async Task<HubDocument> Handle(MoveHub command, CancellationToken ct)
    {
        var hub = await HubLookup.LoadHubAsync(db, user, MoveHub.PermissionFor(command.To), command.Id, command.ExpectedVersion, ct);

        var now = clock.GetUtcNow();
        Move(hub, command, now);
        if (command.To == HubMove.Ended)
            foreach (var follower in followers)
                await follower.FollowAsync(hub.Id, [.. hub.Mentors.Select(mentor => mentor.Id)], now, ct);

        await db.SaveChangesAsync(ct);
        return await HubViews.DocumentOfAsync(db, hub, ct);
    }

    private void Move(Hub hub, MoveHub command, DateTimeOffset now)
    {
        switch (command.To)
        {
            case HubMove.Designated:
                hub.Designate(command.Decree?.ToDecree(), user.Id, now);
                break;
            case HubMove.Active:
                hub.Activate(user.Id, now);
                break;
            case HubMove.Suspended:
                hub.Suspend(command.Reason!, user.Id, now);
                break;
            case HubMove.Ended:
                hub.End(command.Reason!, user.Id, now);
                break;
        }
    }
}
