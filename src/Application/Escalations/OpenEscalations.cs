using FluentValidation;
using JippApi.Application.Common;
using JippApi.Domain.ActionItems;
using JippApi.Domain.Common;
using JippApi.Domain.Escalations;
using MediatR;

namespace JippApi.Application.Escalations;

/// <summary>Begins escalations about the next late action items that have none.</summary>
/// <param name="After">The item after which to go on; null for the beginning.</param>
/// <param name="BatchSize">Most items to look at.</param>
public sealed record OpenEscalations(Guid? After, int BatchSize) : IRequest<EscalationBatch>;

/// <summary>What a step of the daily work has come to.</summary>
/// <param name="Done">How much it has changed.</param>
/// <param name="Last">Where the next one goes on; null when nothing is left.</param>
public sealed record EscalationBatch(int Done, Guid? Last);

internal sealed class OpenEscalationsValidator : AbstractValidator<OpenEscalations>
{
    public OpenEscalationsValidator() => RuleFor(command => command.BatchSize).Within(1, EscalationWork.Max);
}

internal sealed class OpenEscalationsHandler(IAppDb db, TimeProvider clock) : IRequestHandler<OpenEscalations, EscalationBatch>
{
    public async Task<EscalationBatch> Handle(OpenEscalations command, CancellationToken ct)
    {
        var (now, policies) = (clock.GetUtcNow(), await db.PolicyBookAsync(ct));
        var items = await Late(Wib.DayOf(now).AddDays(-policies.FewestDays), command.After).Take(command.BatchSize).FactsAsync(db, ct);
        var book = await AddressBook.ReadAsync(db, items, now, ct);
        var opened = 0;
        foreach (var item in items)
        {
            if (
                Escalation.Begin(item.Item, policies.For(item.Item.RegionCode), level => book.Nearest(item, level).Level, now)
                is not { } escalation
            )
                continue;
            db.Escalations.Add(escalation);
            db.AddTellings(escalation, escalation.Steps.Select(step => step.Level), item, book);
            opened++;
        }

        await db.SaveChangesAsync(ct);
        return new(opened, items.Count < command.BatchSize ? null : items[^1].Item.ItemId.Value);
    }

    /// <summary>
    /// Items that were due on that day or before and that nobody escalates; what somebody has ended by hand does not
    /// begin again before it is due anew.
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
