using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Hubs;
using MediatR;

namespace JippApi.Application.Hubs;

/// <summary>Removes a mentor from a hub, and thereby from the plans they mentor for it.</summary>
public sealed record RemoveMentor(Guid Id, int? ExpectedVersion, Guid MentorId) : IRequest<HubDocument>;

/// <summary>The route carries all parameters, so there is nothing to validate.</summary>
internal sealed class RemoveMentorValidator : AbstractValidator<RemoveMentor>;

internal sealed class RemoveMentorHandler(IAppDb db, ICurrentUser user, TimeProvider clock, IEnumerable<IMentorFollower> followers)
    : IRequestHandler<RemoveMentor, HubDocument>
{
    public async Task<HubDocument> Handle(RemoveMentor command, CancellationToken ct)
    {
        var hub = await HubLookup.LoadHubAsync(db, user, Permissions.WriteHubs, command.Id, command.ExpectedVersion, ct);
        var mentor =
            hub.Mentors.SingleOrDefault(mentor => mentor.Id.Value == command.MentorId) ?? throw new NotFoundException(nameof(HubMentor));

        var now = clock.GetUtcNow();
        hub.RemoveMentor(mentor, user.Id, now);
        foreach (var follower in followers)
            await follower.FollowAsync(hub.Id, [mentor.Id], now, ct);

        await db.SaveChangesAsync(ct);
        return await HubViews.DocumentOfAsync(db, hub, ct);
    }
}
