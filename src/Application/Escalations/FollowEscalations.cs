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
public sealed record FollowEscalations(Guid? After, int BatchSize) : IRequest<EscalationBatch>;

internal sealed class FollowEscalationsValidator : AbstractValidator<FollowEscalations>
{
    public FollowEscalationsValidator() => RuleFor(command => command.BatchSize).Within(1, EscalationWork.Max);
}

internal sealed class FollowEscalationsHandler(IAppDb db, TimeProvider clock) : IRequestHandler<FollowEscalations, EscalationBatch>
{
    public async Task<EscalationBatch> Handle(FollowEscalations command, CancellationToken ct)
    {
        var (now, policies, escalations) = (
            clock.GetUtcNow(),
            await EscalationReader.PolicyBookAsync(db, ct),
            await NextAsync(command, ct)
        );
        List<ActionItemId> ids = [.. escalations.Select(escalation => escalation.ItemId)];
        var items = (await db.ActionItems.Where(i => ids.Contains(i.Id)).FactsAsync(db, ct)).ToDictionary(item => item.Item.ItemId);
        var book = await AddressBook.ReadAsync(db, items.Values, now, ct);
        var changed = 0;
        foreach (var escalation in escalations)
        {
            var item = items[escalation.ItemId];
            var levels = escalation.GoOn(item.Item, policies.For(item.Item.RegionCode), level => book.Nearest(item, level).Level, now);
            EscalationWork.AddTellings(db, escalation, levels, item, book);
            if (escalation.Events.Count > 0)
                changed++;
        }

        await db.SaveChangesAsync(ct);
        return new(changed, escalations.Count < command.BatchSize ? null : escalations[^1].Id.Value);
    }

    private Task<List<Escalation>> NextAsync(FollowEscalations command, CancellationToken ct)
    {
        var first = new EscalationId(command.After ?? Guid.Empty);
        var open = db.Escalations.Where(e => e.OpenItemId != null);
        return (command.After is null ? open : open.Where(e => e.Id.CompareTo(first) > 0))
            .OrderBy(e => e.Id)
            .Take(command.BatchSize)
            .ToListAsync(ct);
    }
}
