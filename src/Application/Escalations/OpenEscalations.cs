using FluentValidation;
using JippApi.Application.Common;
using JippApi.Application.ReplicationPlans;
using JippApi.Domain.ActionItems;
using JippApi.Domain.Escalations;
using MediatR;

namespace JippApi.Application.Escalations;

/// <summary>Opens escalations for the next late action items that have none.</summary>
/// <param name="After">The item to continue after; null for the beginning.</param>
/// <param name="BatchSize">Maximum number of items to process.</param>
/// <param name="LeavesOut">Whether the next row is left out instead, because it has just failed alone.</param>
public sealed record OpenEscalations(Guid? After, int BatchSize, bool LeavesOut = false) : IRequest<BatchResult>;

internal sealed class OpenEscalationsValidator : AbstractValidator<OpenEscalations>
{
    public OpenEscalationsValidator() => RuleFor(command => command.BatchSize).Within(1, EscalationSteps.Max);
}

internal sealed class OpenEscalationsHandler(IAppDb db, TimeProvider clock) : IRequestHandler<OpenEscalations, BatchResult>
{
    public async Task<BatchResult> Handle(OpenEscalations command, CancellationToken ct)
    {
        var (now, policies) = (clock.GetUtcNow(), await EscalationReader.PolicyBookAsync(db, ct));
        var late = Late(AsOfDay.Of(null, now), policies.FirstNotificationAfterDays, command.After);
        if (command.LeavesOut)
            return await BatchResult.LeavingOutAsync(late.Select(i => i.Id), ct);
        var items = await late.Take(command.BatchSize).FactsAsync(db, ct);
        var book = await AddressBook.ReadAsync(db, items, now, ct);
        var opened = 0;
        foreach (var item in items)
        {
            if (
                Escalation.TryOpen(item.Item, policies.For(item.Item.RegionCode), level => book.RecipientsAt(item, level).Level, now)
                is not { } escalation
            )
                continue;
            db.Escalations.Add(escalation);
            EscalationSteps.AddNotifications(db, escalation, escalation.Steps.Select(step => step.Level), item, book);
            opened++;
        }

        await db.SaveChangesAsync(ct);
        return new(opened, items.Count < command.BatchSize ? null : items[^1].Item.ItemId.Value);
    }

    /// <summary>
    /// Returns late items without an open escalation. One that was ended by hand is not opened again until the item has
    /// a new due date.
    /// </summary>
    private IQueryable<ActionItem> Late(AsOfDay today, int afterDays, Guid? after)
    {
        var (dueBy, first) = (today.LatestDay.AddDays(-afterDays), new ActionItemId(after ?? Guid.Empty));
        var items = db
            .ActionItems.OverdueOn(today, db)
            .Where(i =>
                i.DueOn <= dueBy
                && !db.Escalations.Any(e =>
                    e.ItemId == i.Id && (e.ResolvedAt == null || (e.Resolution == EscalationResolution.ByHand && e.DueOn == i.DueOn))
                )
            );
        return (after is null ? items : items.Where(i => i.Id.CompareTo(first) > 0)).OrderBy(i => i.Id);
    }
}
