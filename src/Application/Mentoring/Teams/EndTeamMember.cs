using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Common;
using JippApi.Domain.Hubs;
using JippApi.Domain.Mentoring;
using MediatR;

namespace JippApi.Application.Mentoring;

/// <summary>Ends a membership in a team now, and with it what the member does on the team's plans.</summary>
public sealed record EndTeamMember(Guid HubId, Guid TeamId, int? ExpectedVersion, Guid MentorId) : IRequest<MentoringTeamItem>;

/// <summary>The route carries all parameters, so there is nothing to validate.</summary>
internal sealed class EndTeamMemberValidator : AbstractValidator<EndTeamMember>;

internal sealed class EndTeamMemberHandler(IAppDb db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<EndTeamMember, MentoringTeamItem>
{
    public async Task<MentoringTeamItem> Handle(EndTeamMember command, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var (_, team) = await TeamLookup.LoadTeamAsync(db, user, command.HubId, command.TeamId, command.ExpectedVersion, ct);
        var member = team.MemberOn(new HubMentorId(command.MentorId), Wib.DayOf(now)) ?? throw new NotFoundException(nameof(TeamMember));

        team.End(member, now);
        await TeamAssignments.ReleaseMembersAsync(db, team.Id, [member.MentorId], now, ct);

        await db.SaveChangesAsync(ct);
        return (await MentoringTeams.ItemsAsync(db, db.MentoringTeams.Where(t => t.Id == team.Id), ct))[0];
    }
}
