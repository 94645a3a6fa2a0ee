using FluentValidation;
using JippApi.Application.Common;
using JippApi.Application.Notifications;
using JippApi.Domain.AttestationCampaigns;
using JippApi.Domain.Notifications;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.AttestationCampaigns;

/// <summary>
/// Ends the next campaign of which no question is left to expire, and tells the hubs and the nation what came of it.
/// </summary>
/// <param name="After">The campaign to continue after; null for the beginning.</param>
/// <param name="LeavesOut">Whether the next campaign is left out instead, because it has just failed alone.</param>
public sealed record EndCampaigns(Guid? After, bool LeavesOut = false) : IRequest<BatchResult>;

internal sealed class EndCampaignsValidator : AbstractValidator<EndCampaigns>;

internal sealed class EndCampaignsHandler(IAppDb db, HubDigests hubs, NotificationWriter notices, TimeProvider clock)
    : IRequestHandler<EndCampaigns, BatchResult>
{
    public async Task<BatchResult> Handle(EndCampaigns command, CancellationToken ct)
    {
        var next = Next(command.After);
        if (command.LeavesOut)
            return await BatchResult.LeavingOutAsync(next.Select(c => c.Id), ct);
        if (await next.FirstOrDefaultAsync(ct) is not { } campaign)
            return AttestationSteps.Nothing;

        campaign.End(clock.GetUtcNow());

        var nation = await hubs.OfNationAsync(campaign.Id, ct);
        var counts = (await hubs.ReadAsync(campaign.Id, ct)).Where(person => !nation.ContainsKey(person.Key)).Concat(nation);
        await notices.AddAsync([.. counts.Select(person => DigestOf(campaign, person.Key, person.Value))], ct);
        await db.SaveChangesAsync(ct);
        return new(1, campaign.Id.Value);
    }

    private IQueryable<AttestationCampaign> Next(Guid? after)
    {
        var first = new AttestationCampaignId(after ?? Guid.Empty);
        var closing = db.AttestationCampaigns.Where(c =>
            c.Status == AttestationCampaignStatus.Closing
            && !db.AttestationEntries.Any(e =>
                e.CampaignId == c.Id && (e.Status == AttestationEntryStatus.Waiting || e.Status == AttestationEntryStatus.Asked)
            )
        );
        return (after is null ? closing : closing.Where(c => c.Id.CompareTo(first) > 0)).OrderBy(c => c.Id);
    }

    private static Notice DigestOf(AttestationCampaign campaign, Domain.Access.AccountId person, HubCounts counts)
    {
        var values = AttestationSteps.ValuesOf(campaign);
        values["total"] = AttestationSteps.Text(counts.Total);
        values["answered"] = AttestationSteps.Text(counts.Answered);
        values["others"] = AttestationSteps.Text(counts.Total - counts.Answered);
        return new(
            $"attest-{campaign.Id.Value:N}-ended",
            NotificationKind.AttestationCampaignEnded,
            [person],
            $"{AttestationSteps.PathOf(campaign)}/entries?status=UNANSWERED,UNREACHABLE",
            values
        );
    }
}
