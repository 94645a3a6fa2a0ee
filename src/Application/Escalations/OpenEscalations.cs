using FluentValidation;
using JippApi.Application.Common;
using JippApi.Domain.ActionItems;
using JippApi.Domain.Common;
using JippApi.Domain.Escalations;
using MediatR;

namespace JippApi.Application.Escalations;

/// <summary>Opens escalations for the next late action items that have none.</summary>
/// <param name="After">The item to continue after; null for the beginning.</param>
/// <param name="BatchSize">Maximum number of items to process.</param>
public sealed record OpenEscalations(Guid? After, int BatchSize) : IRequest<BatchResult>;

internal sealed class OpenEscalationsValidator : AbstractValidator<OpenEscalations>
{
    public OpenEscalationsValidator() => RuleFor(command => command.BatchSize).Within(1, EscalationSteps.Max);
}

internal sealed class OpenEscalationsHandler(IAppDb db, TimeProvider clock) : IRequestHandler<OpenEscalations, BatchResult>
{
    public async Task<BatchResult> Handle(OpenEscalations command, CancellationToken ct)
    {
        var (now, policies) = (clock.GetUtcNow(), await EscalationReader.PolicyBookAsync(db, ct));
        var items = await Late(Wib.DayOf(now).AddDays(-policies.FirstNotificationAfterDays), command.After)
            .Take(command.BatchSize)
            .FactsAsync(db, ct);
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
    private IQueryable<ActionItem> Late(DateOnly dueBy, Guid? after)
    {
        var (running, first) = (ItemFacts.Running, new ActionItemId(after ?? Guid.Empty));
        var items = db.ActionItems.Where(i =>
            i.ClosedAt == null
            && i.DueOn <= dueBy
            && db.ReplicationPlans.Any(p => p.Id == i.PlanId && running.Contains(p.Status))
            && !db.Escalations.Any(e =>
                e.ItemId == i.Id && (e.ResolvedAt == null || (e.Resolution == EscalationResolution.ByHand && e.DueOn == i.DueOn))
            )
        );
        return (after is null ? items : items.Where(i => i.Id.CompareTo(first) > 0)).OrderBy(i => i.Id);
    }
}
