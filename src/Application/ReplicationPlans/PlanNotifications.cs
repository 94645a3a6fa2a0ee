using System.Globalization;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Events;
using JippApi.Application.Notifications;
using JippApi.Domain.Access;
using JippApi.Domain.Common;
using JippApi.Domain.Institutions;
using JippApi.Domain.Notifications;
using JippApi.Domain.ReplicationPlans;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.ReplicationPlans;

/// <summary>
/// Notifies owners of declared interest, partners of the scaling up proposed to them, adopters of the answer, and both
/// sides of comments they may read.
/// </summary>
internal sealed class PlanNotifications(IAppDb db, Recipients recipients, NotificationWriter notices) : IEventConsumer
{
    public string Name => "plan-notifications";

    public IReadOnlyCollection<Type> Types { get; } =
    [typeof(PlanProposed), typeof(PlanAccepted), typeof(PlanDeclined), typeof(PlanCommented)];

    public async Task HandleAsync(IReadOnlyList<HappenedEvent> events, CancellationToken ct)
    {
        var plans = await NotificationPlans.NotificationPlansAsync(
            db,
            [.. events.Select(happened => PlanOf(happened.Event)).Distinct()],
            ct
        );
        await recipients.PreloadAsync(plans.Values.Select(plan => plan.AdopterId), Permissions.WritePlans, ct);
        await recipients.PreloadAsync(plans.Values.Select(plan => plan.AnswererId).OfType<InstitutionId>(), Permissions.AnswerPlans, ct);
        var comments = events.Select(happened => happened.Event).OfType<PlanCommented>().Select(commented => commented.CommentId).ToList();
        var authors =
            comments.Count == 0
                ? []
                : await db
                    .PlanComments.Where(c => comments.Contains(c.Id))
                    .Select(c => new { c.Id, c.By })
                    .ToDictionaryAsync(c => c.Id, c => c.By, ct);

        List<Notice> told = [];
        foreach (var happened in events)
        {
            var plan = plans[PlanOf(happened.Event)];
            told.Add(
                happened.Event switch
                {
                    PlanProposed e => Of(
                        happened,
                        NotificationKind.PlanProposed,
                        await AnswerersAsync(plan, ct),
                        plan,
                        ("answerDueOn", e.AnswerDueOn.ToString("O", CultureInfo.InvariantCulture))
                    ),
                    PlanAccepted e => Of(
                        happened,
                        NotificationKind.PlanAccepted,
                        await WritersAsync(plan, ct),
                        plan,
                        ("agreementNumber", e.AgreementNumber)
                    ),
                    PlanDeclined => Of(happened, NotificationKind.PlanDeclined, await WritersAsync(plan, ct), plan),
                    PlanCommented e => Of(
                        happened,
                        NotificationKind.PlanCommented,
                        (await ReadersAsync(plan, e, ct)).ExceptActor(authors[e.CommentId]),
                        plan
                    ),
                    var other => throw new InvalidOperationException($"{other.GetType().Name} is not among the types of this consumer."),
                }
            );
        }

        await notices.AddAsync(told, ct);
    }

    private static ReplicationPlanId PlanOf(IDomainEvent happened) =>
        happened switch
        {
            PlanProposed e => e.PlanId,
            PlanAccepted e => e.PlanId,
            PlanDeclined e => e.PlanId,
            PlanCommented e => e.PlanId,
            var other => throw new InvalidOperationException($"{other.GetType().Name} is not among the types of this consumer."),
        };

    private static Notice Of(
        HappenedEvent happened,
        NotificationKind kind,
        IEnumerable<AccountId> to,
        NotificationPlan plan,
        params (string Name, string Value)[] more
    ) => Notice.Of(happened, kind, to, $"replication-plans/{plan.Id.Value}", plan.Values(more));

    private Task<IReadOnlyList<AccountId>> WritersAsync(NotificationPlan plan, CancellationToken ct) =>
        recipients.NearestAsync(plan.AdopterId, Permissions.WritePlans, ct);

    /// <summary>
    /// Returns those who answer. If nobody owns the origin, a national administrator may have to, because the hub of
    /// the
    /// region is not asked about plans of its own adopters.
    /// </summary>
    private async Task<IReadOnlyList<AccountId>> AnswerersAsync(NotificationPlan plan, CancellationToken ct)
    {
        if (plan.AnswererId is { } answerer)
            return await recipients.NearestAsync(answerer, Permissions.AnswerPlans, ct);
        var near = await recipients.NearestAsync(plan.OriginRegion, Permissions.AnswerPlans, ct);
        return [.. near.Union(await recipients.NearestAsync((string?)null, Permissions.AnswerPlans, ct))];
    }

    /// <summary>
    /// Returns the readers of a comment. Comments on a draft reach the adopter only, because the owner does not know of
    /// the draft yet.
    /// </summary>
    private async Task<IEnumerable<AccountId>> ReadersAsync(NotificationPlan plan, PlanCommented comment, CancellationToken ct)
    {
        var writers = await WritersAsync(plan, ct);
        return comment.Visibility == CommentVisibility.Adopter || !plan.WasProposed
            ? writers
            : writers.Concat(await AnswerersAsync(plan, ct));
    }
}

/// <summary>The facts of a plan used in notifications.</summary>
/// <param name="AnswererId">The institution that answers: the partner of a scaling up, otherwise the owner.</param>
internal sealed record NotificationPlan(
    ReplicationPlanId Id,
    string Innovation,
    InstitutionId? AnswererId,
    string? OriginRegion,
    InstitutionId AdopterId,
    string Adopter,
    bool WasProposed
)
{
    /// <summary>Returns the values for the texts.</summary>
    public IReadOnlyDictionary<string, string> Values(params (string Name, string Value)[] more)
    {
        Dictionary<string, string> values = new() { ["innovation"] = Innovation, ["adopter"] = Adopter };
        foreach (var (name, value) in more)
            values[name] = value;
        return values;
    }
}

internal static class NotificationPlans
{
    /// <summary>Reads the facts of plans used in notifications.</summary>
    public static Task<Dictionary<ReplicationPlanId, NotificationPlan>> NotificationPlansAsync(
        IAppDb db,
        IReadOnlyList<ReplicationPlanId> ids,
        CancellationToken ct
    ) =>
        (
            from plan in db.ReplicationPlans
            where ids.Contains(plan.Id)
            join origin in db.Innovations on plan.OriginId equals origin.Id
            join adopter in db.Institutions on plan.AdopterId equals adopter.Id
            select new NotificationPlan(
                plan.Id,
                origin.Content.Title,
                plan.PartnerId ?? origin.OwnerId,
                origin.RegionCode,
                adopter.Id,
                adopter.Name,
                plan.AnswerDueOn != null
            )
        ).ToDictionaryAsync(plan => plan.Id, ct);
}
