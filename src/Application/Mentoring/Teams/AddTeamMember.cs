using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Common;
using JippApi.Domain.Hubs;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Mentoring;

/// <summary>A member to add to a mentoring team.</summary>
[CheckedBy(typeof(AddTeamMember))]
public sealed record TeamMemberInput
{
    /// <summary>Id of the mentor within the hub.</summary>
    public Guid? MentorId { get; init; }

    /// <summary>First day of the membership (WIB); today when omitted.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day of the membership; open when omitted.</summary>
    public DateOnly? Until { get; init; }
}

/// <summary>Adds a member to a team, and thereby to its plans.</summary>
public sealed record AddTeamMember(Guid HubId, Guid TeamId, int? ExpectedVersion, TeamMemberInput Input) : IRequest<MentoringTeamItem>;

internal sealed class AddTeamMemberValidator : AbstractValidator<AddTeamMember>
{
    public AddTeamMemberValidator() => RuleFor(command => command.Input.MentorId).Present();
}

internal sealed class AddTeamMemberHandler(IAppDb db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<AddTeamMember, MentoringTeamItem>
{
    public Task<MentoringTeamItem> Handle(AddTeamMember command, CancellationToken ct) =>
        db.InTransactionAsync(() => AddAsync(command, ct), ct);

    private async Task<MentoringTeamItem> AddAsync(AddTeamMember command, CancellationToken ct)
    {
        var (input, now) = (command.Input, clock.GetUtcNow());
        var (hub, team) = await TeamLookup.LoadTeamAsync(db, user, command.HubId, command.TeamId, command.ExpectedVersion, ct);
        var mentor = new HubMentorId(input.MentorId!.Value);
        if (hub.Mentors.All(known => known.Id != mentor))
            throw new InvalidFieldsException([new("/mentorId", "UNKNOWN_MENTOR", mentor.Value)]);

        var member = team.Add(mentor, input.From ?? Wib.DayOf(now), input.Until, now);

        var plans = team.Plans;
        foreach (var plan in await db.ReplicationPlans.AsNoTracking().Where(p => plans.Contains(p.Id)).Open().ToListAsync(ct))
            await TeamAssignments.AssignAsync(db, plan, hub, team, [member], now, ct);
        await db.SaveChangesAsync(ct);
        return (await MentoringTeams.ItemsAsync(db, db.MentoringTeams.Where(t => t.Id == team.Id), ct))[0];
    }
}
