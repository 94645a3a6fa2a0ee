using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Events;
using JippApi.Application.Innovations;
using JippApi.Application.Notifications;
using JippApi.Application.ReplicationPlans;
using JippApi.Domain.Access;
using JippApi.Domain.Innovations;
using JippApi.Domain.Notifications;
using JippApi.Domain.ReplicationPlans;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Attestations;

/// <summary>
/// Notifies the adopter and the hub of a plan that is not yet carried out, when the innovation it replicates is said to
/// rest, to have stopped or to have been replaced: once for each plan and answer.
/// </summary>
internal sealed class OriginNotifications(IAppDb db, Recipients recipients, NotificationWriter notices) : IEventConsumer
{
    private static readonly PlanStatus[] Going =
    [
        PlanStatus.Draft,
        PlanStatus.Proposed,
        PlanStatus.Accepted,
        PlanStatus.Committed,
        PlanStatus.InProgress,
        PlanStatus.Stalled,
    ];

    public string Name => "origin-notifications";

    public IReadOnlyCollection<Type> Types { get; } = [typeof(InnovationConfirmed)];

    public async Task HandleAsync(IReadOnlyList<HappenedEvent> events, CancellationToken ct)
    {
        List<Notice> told = [];
        foreach (var confirmed in events.Select(happened => happened.Event).OfType<InnovationConfirmed>())
            if (Existences.Ended.Contains(confirmed.Existence))
                told.AddRange(await NoticesAsync(confirmed, ct));
        await notices.AddAsync(told, ct);
    }

    private async Task<List<Notice>> NoticesAsync(InnovationConfirmed confirmed, CancellationToken ct)
    {
        var origins = await InnovationLookup.IdsOfAsync(db, confirmed.InnovationId, ct);
        var going = await (
            from plan in db.ReplicationPlans
            where origins.Contains(plan.OriginId) && Going.Contains(plan.Status)
            join adopter in db.Institutions on plan.AdopterId equals adopter.Id
            select new { plan.Id, adopter.RegionCode }
        ).ToListAsync(ct);
        if (going.Count == 0)
            return [];
        var plans = await NotificationPlans.NotificationPlansAsync(db, going.ConvertAll(plan => plan.Id), ct);
        await recipients.PreloadAsync(plans.Values.Select(plan => plan.AdopterId), Permissions.WritePlans, ct);
        Dictionary<string, IReadOnlyList<AccountId>> hubs = [];
        foreach (var region in going.Select(plan => plan.RegionCode ?? "").Distinct())
            hubs[region] = await recipients.NearestAsync(region.Length == 0 ? null : region, Permissions.WriteHubs, ct);

        List<Notice> told = [];
        foreach (var plan in going)
            told.Add(
                new(
                    $"origin-{plan.Id.Value:N}-{Code.Of(confirmed.Existence)}",
                    NotificationKind.OriginStopped,
                    [
                        .. (await recipients.NearestAsync(plans[plan.Id].AdopterId, Permissions.WritePlans, ct)).Union(
                            hubs[plan.RegionCode ?? ""]
                        ),
                    ],
                    $"replication-plans/{plan.Id.Value}",
                    plans[plan.Id].Values()
                )
            );
        return told;
    }
}
