using FluentValidation;
using JippApi.Application.Common;
using JippApi.Domain.AttestationCampaigns;
using JippApi.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.AttestationCampaigns;

/// <summary>
/// Closes the next campaigns whose last day has passed, also those whose opening was cancelled or has failed.
/// </summary>
/// <param name="After">The campaign to continue after; null for the beginning.</param>
/// <param name="BatchSize">Maximum number of campaigns.</param>
/// <param name="LeavesOut">Whether the next campaign is left out instead, because it has just failed alone.</param>
public sealed record CloseDueCampaigns(Guid? After, int BatchSize, bool LeavesOut = false) : IRequest<BatchResult>;

internal sealed class CloseDueCampaignsValidator : AbstractValidator<CloseDueCampaigns>
{
    public CloseDueCampaignsValidator() => RuleFor(command => command.BatchSize).Within(1, AttestationSteps.Max);
}

internal sealed class CloseDueCampaignsHandler(IAppDb db, TimeProvider clock) : IRequestHandler<CloseDueCampaigns, BatchResult>
{
    public async Task<BatchResult> Handle(CloseDueCampaigns command, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var (today, first) = (Wib.DayOf(now), new AttestationCampaignId(command.After ?? Guid.Empty));
        var due = db.AttestationCampaigns.Where(c =>
            (c.Status == AttestationCampaignStatus.Open || c.Status == AttestationCampaignStatus.Opening) && c.DueOn < today
        );
        var next = (command.After is null ? due : due.Where(c => c.Id.CompareTo(first) > 0)).OrderBy(c => c.Id);
        if (command.LeavesOut)
            return await BatchResult.LeavingOutAsync(next.Select(c => c.Id), ct);

        var campaigns = await next.Take(command.BatchSize).ToListAsync(ct);
        foreach (var campaign in campaigns)
        {
            if (campaign.Status == AttestationCampaignStatus.Opening)
                campaign.Open(now);
            campaign.Close(null, null, now);
        }

        await db.SaveChangesAsync(ct);
        return new(campaigns.Count, campaigns.Count < command.BatchSize ? null : campaigns[^1].Id.Value);
    }
}
