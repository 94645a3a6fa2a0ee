using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.ReplicationPlans;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Mentoring;

/// <summary>Lists the mentors of a plan, for whoever can see the plan.</summary>
public sealed record ListPlanMentors(Guid PlanId) : IRequest<PlanMentorList>;

internal sealed class ListPlanMentorsHandler(IAppDb db, ICurrentUser user) : IRequestHandler<ListPlanMentors, PlanMentorList>
{
    private const int Max = 200;

    public async Task<PlanMentorList> Handle(ListPlanMentors request, CancellationToken ct)
    {
        var plan = await PlanLookup.ReadPlanAsync(db, user, request.PlanId, ct);
        var rows = await db
            .MentorAssignments.AsNoTracking()
            .Where(a => a.PlanId == plan.Id)
            .OrderBy(a => a.OpenPersonId == null ? 1 : 0)
            .ThenBy(a => a.AssignedAt)
            .ThenBy(a => a.MentorId)
            .ThenBy(a => a.Id)
            .Take(Max)
            .ToListAsync(ct);
        return new(rows.ConvertAll(PlanMentorItem.Of));
    }
}
