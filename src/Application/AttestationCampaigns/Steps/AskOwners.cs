using FluentValidation;
using JippApi.Application.Common;
using JippApi.Domain.AttestationCampaigns;
using JippApi.Domain.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using JippApi.Domain.Operations;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.AttestationCampaigns;

/// <summary>Asks the owners of the next records of the campaign that an operation opens.</summary>
/// <param name="OperationId">The operation.</param>
/// <param name="After">The question to continue after; null for the beginning.</param>
/// <param name="BatchSize">Maximum number of records.</param>
/// <param name="LeavesOut">Whether the next question is left out instead, because it has just failed alone.</param>
public sealed record AskOwners(Guid OperationId, Guid? After, int BatchSize, bool LeavesOut = false) : IRequest<BatchResult>;

internal sealed class AskOwnersValidator : AbstractValidator<AskOwners>
{
    public AskOwnersValidator() => RuleFor(command => command.BatchSize).Within(1, AttestationSteps.Max);
}

internal sealed class AskOwnersHandler(IAppDb db, Questions questions, TimeProvider clock) : IRequestHandler<AskOwners, BatchResult>
{
    public async Task<BatchResult> Handle(AskOwners command, CancellationToken ct)
    {
        var operation = new OperationId(command.OperationId);
        if (await AttestationSteps.OpeningAsync(db, operation, ct) is not { } campaign)
            return AttestationSteps.Nothing;
        var next = Next(campaign.Id, command.After);
        if (command.LeavesOut)
            return await BatchResult.LeavingOutAsync(next.Select(e => e.Id), ct);

        var (now, entries) = (clock.GetUtcNow(), await next.Take(command.BatchSize).ToListAsync(ct));
        var titles = await AskedTitles.ReadAsync(db, entries, ct);
        List<InstitutionId> owners = [.. entries.Select(entry => entry.OwnerId).OfType<InstitutionId>()];
        var editors = await OwnerEditors.ReadAsync(db, owners, now, ct);
        var reminders = campaign.RemindersBy(Wib.DayOf(now));
        List<Question> asked = [];
        foreach (var entry in entries)
        {
            if (!titles.TryGetValue(entry.InnovationId, out var title))
                entry.Drop();
            else if (editors.Of(entry.OwnerId) is { Count: > 0 } people)
            {
                entry.Ask(reminders, now);
                asked.Add(new(campaign, entry, title, people));
            }
            else
                entry.GiveUpAsking();
        }

        await questions.AddAsync(asked, 0, ct);
        await db.SaveChangesAsync(ct);
        return new(entries.Count, entries.Count < command.BatchSize ? null : entries[^1].Id.Value);
    }

    private IQueryable<AttestationEntry> Next(AttestationCampaignId campaign, Guid? after)
    {
        var first = new AttestationEntryId(after ?? Guid.Empty);
        var waiting = db.AttestationEntries.Where(e => e.CampaignId == campaign && e.Status == AttestationEntryStatus.Waiting);
        return (after is null ? waiting : waiting.Where(e => e.Id.CompareTo(first) > 0)).OrderBy(e => e.Id);
    }
}

/// <summary>The titles of the records that campaigns ask about.</summary>
internal static class AskedTitles
{
    /// <summary>Returns the titles of those that are still published.</summary>
    public static Task<Dictionary<InnovationId, string>> ReadAsync(
        IAppDb db,
        IReadOnlyCollection<AttestationEntry> entries,
        CancellationToken ct
    )
    {
        List<InnovationId> ids = [.. entries.Select(entry => entry.InnovationId)];
        return db
            .Innovations.Where(i => ids.Contains(i.Id) && i.Publication == Publication.Published)
            .Select(i => new { i.Id, i.Content.Title })
            .ToDictionaryAsync(i => i.Id, i => i.Title, ct);
    }
}
