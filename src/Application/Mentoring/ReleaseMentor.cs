using System.Text.Json;
using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Mentoring;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Mentoring;

/// <summary>
/// Releases a mentor from a plan, and with a member of a team the whole team. Sessions booked or held are kept.
/// </summary>
public sealed record ReleaseMentor(Guid PlanId, Guid AssignmentId, int? ExpectedVersion) : IRequest<PlanMentorItem>;

/// <summary>The route carries all parameters, so there is nothing to validate.</summary>
internal sealed class ReleaseMentorValidator : AbstractValidator<ReleaseMentor>;

internal sealed class ReleaseMentorHandler(IAppDb db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<ReleaseMentor, PlanMentorItem>
{
    public async Task<PlanMentorItem> Handle(ReleaseMentor command, CancellationToken ct)
    {
        var plan = await MentorLookup.ManagedPlanAsync(db, user, command.PlanId, ct);
        var key = new MentorAssignmentId(command.AssignmentId);
        var assignment =
            await db.MentorAssignments.SingleOrDefaultAsync(a => a.Id == key && a.PlanId == plan.Id, ct)
            ?? throw new NotFoundException(nameof(MentorAssignment));
        if (command.ExpectedVersion is { } version && version != assignment.Version)
            throw new StaleVersionException(
                assignment.Version,
                JsonSerializer.Serialize(PlanMentorItem.Of(assignment), MentoringJson.Readable.PlanMentorItem),
                null
            );

        var now = clock.GetUtcNow();
        if (assignment.TeamId is { } team)
            await TeamAssignments.ReleaseTeamAsync(db, team, plan.Id, assignment.Id, now, ct);
        assignment.Release(now);

        await db.SaveChangesAsync(ct);
        return PlanMentorItem.Of(assignment);
    }
}
