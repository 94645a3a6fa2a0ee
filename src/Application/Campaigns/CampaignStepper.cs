using JippApi.Application.ActionItems;
using JippApi.Application.Common;
using JippApi.Application.ReplicationPlans;
using JippApi.Domain.Campaigns;
using JippApi.Domain.ReplicationPlans;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Campaigns;

/// <summary>Takes the steps of a campaign for one plan, each by the use case that a single call would run.</summary>
internal sealed class CampaignStepper(IAppDb db, IMediator mediator)
{
    /// <summary>Takes the steps and returns the plan.</summary>
    public async Task<ReplicationPlanId> TakeAsync(CampaignSteps steps, IReadOnlyList<PlanStatus> to, CancellationToken ct)
    {
        var plan = steps.PlanId?.Value ?? await DuplicateAsync(steps, ct);
        await StateBaselinesAsync(plan, steps.Baselines, ct);
        await NameUnitsAsync(new(plan), steps, ct);
        if (steps.Readiness.Count > 0)
            await mediator.Send(new AssessReadiness(plan, null, steps.Readiness), ct);
        foreach (var status in to)
            await mediator.Send(new MovePlan(plan, null, status, null), ct);
        return new(plan);
    }

    private async Task<Guid> DuplicateAsync(CampaignSteps steps, CancellationToken ct) =>
        (await mediator.Send(new DuplicatePlan(steps.TemplateId!.Value.Value, steps.AdopterId!.Value.Value), ct)).Document.Id;

    private async Task StateBaselinesAsync(Guid plan, IReadOnlyList<StatedBaseline> baselines, CancellationToken ct)
    {
        if (baselines.Count == 0)
            return;
        var content = await mediator.Send(new GetPlanInput(plan, null), ct);
        List<PlanTarget> targets = [.. content.Targets ?? []];
        foreach (var (place, stated) in baselines.Index())
        {
            if (stated.Target < 1 || stated.Target > targets.Count)
                throw new InvalidFieldsException([new($"/baselines/{place}/target", "UNKNOWN_TARGET", stated.Target)]);
            targets[stated.Target - 1] = targets[stated.Target - 1] with { Baseline = stated.Value };
        }

        await mediator.Send(new RevisePlan(plan, null, content with { Targets = targets }), ct);
    }

    /// <summary>Names the unit of every action item without one.</summary>
    private async Task NameUnitsAsync(ReplicationPlanId plan, CampaignSteps steps, CancellationToken ct)
    {
        var items = await db.ActionItems.Where(i => i.PlanId == plan && i.ResponsibleUnitId == null).Select(i => i.Id).ToListAsync(ct);
        if (items.Count == 0)
            return;
        var unit = steps.UnitId ?? await db.ReplicationPlans.Where(p => p.Id == plan).Select(p => p.AdopterId).SingleAsync(ct);
        foreach (var item in items)
        {
            var content = await mediator.Send(new GetActionItemInput(item.Value, null), ct);
            await mediator.Send(new ReviseActionItem(item.Value, null, content with { ResponsibleUnitId = unit.Value }), ct);
        }
    }
}
