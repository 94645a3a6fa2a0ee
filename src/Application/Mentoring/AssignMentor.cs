using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Hubs;
using JippApi.Domain.Mentoring;
using JippApi.Domain.ReplicationPlans;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Mentoring;

/// <summary>Assigns a mentor, or a team of mentors, to a replication plan.</summary>
/// <param name="PlanId">The replication plan.</param>
/// <param name="HubId">The mentor's hub.</param>
/// <param name="MentorId">The mentor; null to assign a team.</param>
/// <param name="TeamId">The team; null to assign a single mentor.</param>
public sealed record AssignMentor(Guid PlanId, Guid? HubId, Guid? MentorId, Guid? TeamId = null) : IRequest<PlanMentorItem>;

internal sealed class AssignMentorValidator : AbstractValidator<AssignMentor>
{
    public AssignMentorValidator()
    {
        RuleFor(command => command.HubId).Present();
        RuleFor(command => command.MentorId).Present().When(command => command.TeamId is null);
        RuleFor(command => command.TeamId)
            .Must(team => team is null)
            .WithErrorCode("NOT_ALLOWED")
            .When(command => command.MentorId is not null);
    }
}

internal sealed class AssignMentorHandler(IAppDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<AssignMentor, PlanMentorItem>
{
    public Task<PlanMentorItem> Handle(AssignMentor command, CancellationToken ct) =>
        db.InTransactionAsync(() => AssignAsync(command, ct), ct);

    private async Task<PlanMentorItem> AssignAsync(AssignMentor command, CancellationToken ct)
    {
        var plan = await MentorLookup.ManagedPlanAsync(db, user, command.PlanId, ct);
        if (command.TeamId is { } teamId)
            return await AssignTeamAsync(plan, await HubAsync(command, ct), teamId, ct);
        var (hub, mentor) = await MentorAsync(command, ct);
        await MentorLookup.RequireIndependentAsync(db, mentor, plan, clock.GetUtcNow(), ct);
        await MentorLookup.LockMentorAsync(db, hub.Id, mentor, ct);
        await TeamAssignments.ReleaseLapsedAsync(db, mentor.PersonId(), plan.Id, clock.GetUtcNow(), ct);
        var load = await MentorLookup.WorkloadAsync(db, mentor.PersonId(), plan.Id, clock.GetUtcNow(), ct);

        var assignment = MentorAssignment.Assign(plan, hub, mentor, load, clock.GetUtcNow());

        db.MentorAssignments.Add(assignment);
        await db.SaveChangesAsync(ct);
        return PlanMentorItem.Of(assignment);
    }

    /// <summary>Assigns the team; the answer is the assignment of its first member.</summary>
    private async Task<PlanMentorItem> AssignTeamAsync(ReplicationPlan plan, Hub hub, Guid teamId, CancellationToken ct)
    {
        var (key, now) = (new MentoringTeamId(teamId), clock.GetUtcNow());
        var team =
            await db.MentoringTeams.SingleOrDefaultAsync(t => t.Id == key && t.HubId == hub.Id, ct)
            ?? throw new InvalidFieldsException([new("/teamId", "UNKNOWN_TEAM", teamId)]);
        team.TakeOn(plan.Id, now);
        var assigned = await TeamAssignments.AssignAsync(db, plan, hub, team, team.Members, now, ct);
        MentoringRules.TeamCanMentor.Require(assigned.Count > 0);

        await db.SaveChangesAsync(ct);
        return PlanMentorItem.Of(assigned[0]);
    }

    private async Task<Hub> HubAsync(AssignMentor command, CancellationToken ct)
    {
        var key = new HubId(command.HubId!.Value);
        return await db.Hubs.AsNoTracking().SingleOrDefaultAsync(h => h.Id == key, ct)
            ?? throw new InvalidFieldsException([new("/hubId", "UNKNOWN_HUB", command.HubId)]);
    }

    private async Task<(Hub Hub, HubMentor Mentor)> MentorAsync(AssignMentor command, CancellationToken ct)
    {
        var (hub, id) = (await HubAsync(command, ct), new HubMentorId(command.MentorId!.Value));
        var mentor =
            hub.Mentors.SingleOrDefault(known => known.Id == id)
            ?? throw new InvalidFieldsException([new("/mentorId", "UNKNOWN_MENTOR", command.MentorId)]);
        return (hub, mentor);
    }
}
