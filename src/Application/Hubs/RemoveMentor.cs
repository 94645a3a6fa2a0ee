using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Hubs;
using MediatR;

namespace JippApi.Application.Hubs;

/// <summary>Removes a mentor from a hub.</summary>
public sealed record RemoveMentor(Guid Id, int? ExpectedVersion, Guid MentorId) : IRequest<HubDocument>;

/// <summary>The route carries all parameters, so there is nothing to validate.</summary>
internal sealed class RemoveMentorValidator : AbstractValidator<RemoveMentor>;

internal sealed class RemoveMentorHandler(IAppDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<RemoveMentor, HubDocument>
{
    public async Task<HubDocument> Handle(RemoveMentor command, CancellationToken ct)
    {
        var hub = await HubLookup.LoadHubAsync(db, user, Permissions.WriteHubs, command.Id, command.ExpectedVersion, ct);
        var mentor =
            hub.Mentors.SingleOrDefault(mentor => mentor.Id.Value == command.MentorId) ?? throw new NotFoundException(nameof(HubMentor));

        hub.RemoveMentor(mentor, user.Id, clock.GetUtcNow());

        await db.SaveChangesAsync(ct);
        return await HubViews.DocumentOfAsync(db, hub, ct);
    }
}
