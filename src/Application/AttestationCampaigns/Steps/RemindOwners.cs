using FluentValidation;
using JippApi.Application.Common;
using JippApi.Domain.AttestationCampaigns;
using JippApi.Domain.Common;
using JippApi.Domain.Institutions;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.AttestationCampaigns;

/// <summary>
/// Reminds the next owners who have not answered an open campaign, 30 and 7 days before its last day.
/// </summary>
/// <param name="After">The question to continue after; null for the beginning.</param>
/// <param name="BatchSize">Maximum number of questions.</param>
/// <param name="LeavesOut">Whether the next question is left out instead, because it has just failed alone.</param>
public sealed record RemindOwners(Guid? After, int BatchSize, bool LeavesOut = false) : IRequest<BatchResult>;

internal sealed class RemindOwnersValidator : AbstractValidator<RemindOwners>
{
    public RemindOwnersValidator() => RuleFor(command => command.BatchSize).Within(1, AttestationSteps.Max);
}

internal sealed class RemindOwnersHandler(IAppDb db, Questions questions, TimeProvider clock) : IRequestHandler<RemindOwners, BatchResult>
{
    public async Task<BatchResult> Handle(RemindOwners command, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var campaigns = await CampaignsAsync(Wib.DayOf(now), ct);
        if (campaigns.Count == 0)
            return AttestationSteps.Nothing;
        var next = Next(campaigns, command.After);
        if (command.LeavesOut)
            return await BatchResult.LeavingOutAsync(next.Select(e => e.Id), ct);

        var entries = await next.Take(command.BatchSize).ToListAsync(ct);
        var titles = await AskedTitles.ReadAsync(db, entries, ct);
        List<InstitutionId> owners = [.. entries.Select(entry => entry.OwnerId).OfType<InstitutionId>()];
        var editors = await OwnerEditors.ReadAsync(db, owners, now, ct);
        foreach (var same in entries.GroupBy(entry => campaigns[entry.CampaignId].Stage))
        {
            List<Question> asked = [];
            foreach (var entry in same)
            {
                entry.Remind(same.Key);
                if (titles.TryGetValue(entry.InnovationId, out var title))
                    asked.Add(new(campaigns[entry.CampaignId].Campaign, entry, title, editors.Of(entry.OwnerId)));
            }

            await questions.AddAsync(asked, same.Key, ct);
        }

        await db.SaveChangesAsync(ct);
        return new(entries.Count, entries.Count < command.BatchSize ? null : entries[^1].Id.Value);
    }

    /// <summary>Returns the open campaigns that remind now, with how many of their reminders are due.</summary>
    private async Task<Dictionary<AttestationCampaignId, (AttestationCampaign Campaign, byte Stage)>> CampaignsAsync(
        DateOnly today,
        CancellationToken ct
    )
    {
        var last = today.AddDays(AttestationCampaign.ReminderDays.Max());
        var open = await db
            .AttestationCampaigns.AsNoTracking()
            .Where(c => c.Status == AttestationCampaignStatus.Open && c.DueOn >= today && c.DueOn <= last)
            .ToListAsync(ct);
        return open.ToDictionary(campaign => campaign.Id, campaign => (campaign, campaign.RemindersBy(today)));
    }

    private IQueryable<AttestationEntry> Next(
        Dictionary<AttestationCampaignId, (AttestationCampaign Campaign, byte Stage)> campaigns,
        Guid? after
    )
    {
        var first = new AttestationEntryId(after ?? Guid.Empty);
        List<AttestationCampaignId> once = [.. campaigns.Where(pair => pair.Value.Stage == 1).Select(pair => pair.Key)],
            twice = [.. campaigns.Where(pair => pair.Value.Stage == 2).Select(pair => pair.Key)];
        var asked = db.AttestationEntries.Where(e =>
            e.Status == AttestationEntryStatus.Asked
            && ((once.Contains(e.CampaignId) && e.RemindedStage < 1) || (twice.Contains(e.CampaignId) && e.RemindedStage < 2))
        );
        return (after is null ? asked : asked.Where(e => e.Id.CompareTo(first) > 0)).OrderBy(e => e.Id);
    }
}
