using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Events;
using JippApi.Application.Notifications;
using JippApi.Application.ReplicationPlans;
using JippApi.Domain.Access;
using JippApi.Domain.ActionItems;
using JippApi.Domain.Common;
using JippApi.Domain.Notifications;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.ActionItems;

/// <summary>
/// Notifies people of action items assigned to them, of items waiting for verification, and of the outcome.
/// </summary>
internal sealed class ActionItemNotifications(IAppDb db, Recipients recipients, NotificationWriter notices) : IEventConsumer
{
    public string Name => "action-item-notifications";

    public IReadOnlyCollection<Type> Types { get; } =
    [typeof(ActionItemAssigned), typeof(ActionItemDone), typeof(ActionItemVerified), typeof(ActionItemResumed)];

    public async Task HandleAsync(IReadOnlyList<HappenedEvent> events, CancellationToken ct)
    {
        List<ActionItemId> ids = [.. events.Select(happened => ItemOf(happened.Event)).Distinct()];
        var items = await db
            .ActionItems.AsNoTracking()
            .Where(i => ids.Contains(i.Id))
            .Select(i => new
            {
                i.Id,
                i.PlanId,
                i.AdopterId,
                i.Activity,
                i.AssigneeId,
                i.ReportedBy,
            })
            .ToDictionaryAsync(i => i.Id, ct);
        var plans = await NotificationPlans.NotificationPlansAsync(db, [.. items.Values.Select(item => item.PlanId).Distinct()], ct);
        await recipients.PreloadAsync(
            events.Select(happened => happened.Event).OfType<ActionItemDone>().Select(done => items[done.ItemId].AdopterId),
            Permissions.VerifyItems,
            ct
        );

        List<Notice> told = [];
        foreach (var happened in events)
        {
            var item = items[ItemOf(happened.Event)];
            IEnumerable<AccountId> workers = new[] { item.AssigneeId, item.ReportedBy?.Account() }.OfType<AccountId>().Distinct();
            var (kind, to) = happened.Event switch
            {
                ActionItemAssigned e => (NotificationKind.ActionItemAssigned, [e.AssigneeId]),
                ActionItemDone e => (
                    NotificationKind.ActionItemDone,
                    (await recipients.NearestAsync(item.AdopterId, Permissions.VerifyItems, ct)).ExceptActor(e.By)
                ),
                ActionItemVerified e => (NotificationKind.ActionItemVerified, workers.ExceptActor(e.By)),
                ActionItemResumed { From: ActionItemStatus.Done } e => (NotificationKind.ActionItemReturned, workers.ExceptActor(e.By)),
                // It was merely started or resumed
                _ => (NotificationKind.ActionItemReturned, Array.Empty<AccountId>().AsEnumerable()),
            };
            told.Add(
                Notice.Of(happened, kind, to, $"action-items/{item.Id.Value}", plans[item.PlanId].Values(("activity", item.Activity)))
            );
        }

        await notices.AddAsync(told, ct);
    }

    private static ActionItemId ItemOf(IDomainEvent happened) =>
        happened switch
        {
            ActionItemAssigned e => e.ItemId,
            ActionItemDone e => e.ItemId,
            ActionItemVerified e => e.ItemId,
            ActionItemResumed e => e.ItemId,
            var other => throw new InvalidOperationException($"{other.GetType().Name} is not among the types of this consumer."),
        };
}
