using JippApi.Application.Common;
using MediatR;

namespace JippApi.Application.ReplicationPlans;

/// <summary>One plan.</summary>
public sealed record GetPlan(Guid Id) : IRequest<PlanView>;

internal sealed class GetPlanHandler(IAppDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<GetPlan, PlanView>
{
    public async Task<PlanView> Handle(GetPlan request, CancellationToken ct) =>
        await db.PlanViewAsync(user, await db.ReadPlanAsync(user, request.Id, ct), clock.GetUtcNow(), ct);
}
