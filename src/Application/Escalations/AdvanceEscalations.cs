using FluentValidation;
using JippApi.Application.Common;
using JippApi.Domain.ActionItems;
using JippApi.Domain.Escalations;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Escalations;

/// <summary>Brings the next escalations up to date: ends them, restarts their clocks or raises their levels.</summary>
/// <param name="After">The escalation to continue after; null for the beginning.</param>
/// <param name="BatchSize">Maximum number of escalations to process.</param>
/// <param name="LeavesOut">Whether the next row is left out instead, because it has just failed alone.</param>
public sealed record AdvanceEscalations(Guid? After, int BatchSize, bool LeavesOut = false) : IRequest<BatchResult>;

internal sealed class AdvanceEscalationsValidator : AbstractValidator<AdvanceEscalations>
{
    public AdvanceEscalationsValidator() => RuleFor(command => command.BatchSize).Within(1, EscalationSteps.Max);
}

internal sealed class AdvanceEscalationsHandler(IAppDb db, TimeProvider clock) : IRequestHandler<AdvanceEscalations, BatchResult>
{
    public async Task<BatchResult> Handle(AdvanceEscalations command, CancellationToken ct)
    {
        var next = Next(command.After);
        if (command.LeavesOut)
            return await BatchResult.LeavingOutAsync(next.Select(e => e.Id), ct);
        var (now, policies, escalations) = (
            clock.GetUtcNow(),
            await EscalationReader.PolicyBookAsync(db, ct),
            await next.Take(command.BatchSize).ToListAsync(ct)
        );
        List<ActionItemId> ids = [.. escalations.Select(escalation => escalation.ItemId)];
        var items = (await db.ActionItems.Where(i => ids.Contains(i.Id)).FactsAsync(db, ct)).ToDictionary(item => item.Item.ItemId);
        var book = await AddressBook.ReadAsync(db, items.Values, now, ct);
        var changed = 0;
        foreach (var escalation in escalations)
        {
            var item = items[escalation.ItemId];
            var levels = escalation.Advance(
                item.Item,
                policies.For(item.Item.RegionCode),
                level => book.RecipientsAt(item, level).Level,
                now
            );
            EscalationSteps.AddNotifications(db, escalation, levels, item, book);
            if (escalation.Events.Count > 0)
                changed++;
        }

        await db.SaveChangesAsync(ct);
        return new(changed, escalations.Count < command.BatchSize ? null : escalations[^1].Id.Value);
    }

    private IOrderedQueryable<Escalation> Next(Guid? after)
    {
        var first = new EscalationId(after ?? Guid.Empty);
        var open = db.Escalations.Where(e => e.OpenItemId != null);
        return (after is null ? open : open.Where(e => e.Id.CompareTo(first) > 0)).OrderBy(e => e.Id);
    }
}
