using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Hubs;
using JippApi.Domain.Mentoring;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Mentoring;

/// <summary>Assigns a mentor to a replication plan.</summary>
/// <param name="PlanId">The replication plan.</param>
/// <param name="HubId">The mentor's hub.</param>
/// <param name="MentorId">The mentor.</param>
public sealed record AssignMentor(Guid PlanId, Guid? HubId, Guid? MentorId) : IRequest<PlanMentorItem>;

internal sealed class AssignMentorValidator : AbstractValidator<AssignMentor>
{
    public AssignMentorValidator()
    {
        RuleFor(command => command.HubId).Present();
        RuleFor(command => command.MentorId).Present();
    }
}

internal sealed class AssignMentorHandler(IAppDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<AssignMentor, PlanMentorItem>
{
    public Task<PlanMentorItem> Handle(AssignMentor command, CancellationToken ct) =>
        db.InTransactionAsync(() => AssignAsync(command, ct), ct);

    private async Task<PlanMentorItem> AssignAsync(AssignMentor command, CancellationToken ct)
    {
        var plan = await MentorLookup.ManagedPlanAsync(db, user, command.PlanId, ct);
        var (hub, mentor) = await MentorAsync(command, ct);
        await MentorLookup.RequireIndependentAsync(db, mentor, plan, clock.GetUtcNow(), ct);
        await MentorLookup.LockMentorAsync(db, hub.Id, mentor, ct);
        var load = await MentorLookup.WorkloadAsync(db, mentor.PersonId(), plan.Id, ct);

        var assignment = MentorAssignment.Assign(plan, hub, mentor, load, clock.GetUtcNow());

        db.MentorAssignments.Add(assignment);
        await db.SaveChangesAsync(ct);
        return PlanMentorItem.Of(assignment);
    }

    private async Task<(Hub Hub, HubMentor Mentor)> MentorAsync(AssignMentor command, CancellationToken ct)
    {
        var (key, id) = (new HubId(command.HubId!.Value), new HubMentorId(command.MentorId!.Value));
        var hub =
            await db.Hubs.AsNoTracking().SingleOrDefaultAsync(h => h.Id == key, ct)
            ?? throw new InvalidFieldsException([new("/hubId", "UNKNOWN_HUB", command.HubId)]);
        var mentor =
            hub.Mentors.SingleOrDefault(known => known.Id == id)
            ?? throw new InvalidFieldsException([new("/mentorId", "UNKNOWN_MENTOR", command.MentorId)]);
        return (hub, mentor);
    }
}
