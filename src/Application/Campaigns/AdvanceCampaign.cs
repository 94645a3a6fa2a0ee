using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Campaigns;
using JippApi.Domain.Operations;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Campaigns;

/// <summary>Takes the steps for the next plan of a campaign, in the name of whoever requested it.</summary>
/// <param name="OperationId">The operation that carries the campaign out.</param>
public sealed record AdvanceCampaign(Guid OperationId) : IRequest<CampaignAdvance>;

/// <summary>How far a campaign is after a step.</summary>
/// <param name="Done">Number of plans that were dealt with.</param>
/// <param name="Total">Number of plans.</param>
public sealed record CampaignAdvance(int Done, int Total);

/// <summary>The worker sends it, so there is nothing to validate.</summary>
internal sealed class AdvanceCampaignValidator : AbstractValidator<AdvanceCampaign>;

internal sealed class AdvanceCampaignHandler(
    IAppDb db,
    CampaignStepper stepper,
    ActingCaller acting,
    IMediator mediator,
    TimeProvider clock
) : IRequestHandler<AdvanceCampaign, CampaignAdvance>
{
    public async Task<CampaignAdvance> Handle(AdvanceCampaign command, CancellationToken ct)
    {
        var operation = new OperationId(command.OperationId);
        var campaign = await db.Campaigns.AsNoTracking().SingleAsync(c => c.OperationId == operation, ct);
        var waiting = db.CampaignEntries.Where(e => e.CampaignId == campaign.Id && e.Status == CampaignEntryStatus.Waiting);
        if (await waiting.AsNoTracking().OrderBy(e => e.Number).FirstOrDefaultAsync(ct) is { } next)
            await TakeAsync(campaign, next, ct);

        var total = await db.CampaignEntries.CountAsync(e => e.CampaignId == campaign.Id, ct);
        return new(total - await waiting.CountAsync(ct), total);
    }

    private async Task TakeAsync(Campaign campaign, CampaignEntry next, CancellationToken ct)
    {
        var (plan, failure) = await OutcomeAsync(campaign, next, ct);
        db.ClearTrackedChanges(); // what was refused must not be saved with the outcome
        var entry = await db.CampaignEntries.SingleAsync(e => e.Id == next.Id, ct);

        if (failure is null)
            entry.Succeed(plan!.Value, clock.GetUtcNow());
        else
            entry.Fail(failure.Code, failure.Details, clock.GetUtcNow());

        await db.SaveChangesAsync(ct);
    }

    /// <summary>
    /// Returns the plan, or why a step was refused. The person's rights are read anew, since they may have changed.
    /// </summary>
    private async Task<(Domain.ReplicationPlans.ReplicationPlanId? Plan, CampaignFailure? Failure)> OutcomeAsync(
        Campaign campaign,
        CampaignEntry entry,
        CancellationToken ct
    )
    {
        var caller = await mediator.Send(new ReadCaller(campaign.RequestedBy.Value, null, null, campaign.ActingFor?.Value), ct);
        if (caller is null)
            return (null, CampaignFailure.Forbidden);
        try
        {
            var plan = await acting.RunAsync(
                caller,
                () => db.InTransactionAsync(() => stepper.TakeAsync(entry.Steps, campaign.To, ct), ct)
            );
            return (plan, null);
        }
        catch (Exception e) when (CampaignFailure.Of(e) is { } failure)
        {
            return (null, failure);
        }
    }
}
