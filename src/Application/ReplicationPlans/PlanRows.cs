using JippApi.Application.Common;
using JippApi.Application.Places;
using JippApi.Domain.ActionItems;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Application.ReplicationPlans;

/// <summary>A plan joined with the entities it names.</summary>
internal sealed class PlanRow
{
    public required ReplicationPlan Plan { get; init; }

    public required Innovation Origin { get; init; }

    public required Institution Adopter { get; init; }

    public Institution? Owner { get; init; }
}

/// <summary>The names to show with a plan.</summary>
internal sealed record PlanNames(
    Guid OriginId,
    string Title,
    string? RegistryNumber,
    int Revision,
    InstitutionId? OwnerId,
    string? OwnerName,
    InstitutionKind? OwnerKind,
    InstitutionId AdopterId,
    string AdopterName,
    InstitutionKind AdopterKind,
    string? RegionCode
)
{
    public OriginRef Origin =>
        new(
            OriginId,
            Title,
            RegistryNumber,
            Revision,
            OwnerId is { } owner && OwnerName is not null ? new InstitutionRef(owner.Value, OwnerName, OwnerKind!.Value) : null
        );

    public AdopterRef Adopter => new(AdopterId.Value, AdopterName, AdopterKind, RegionCode);
}

/// <summary>Reads plans with the names they show with a constant number of queries.</summary>
internal static class PlanRows
{
    /// <summary>Joins plans with their origin, its owner and the adopter.</summary>
    public static IQueryable<PlanRow> WithNames(this IQueryable<ReplicationPlan> plans, IAppDb db) =>
        from plan in plans
        join adopter in db.Institutions on plan.AdopterId equals adopter.Id // first: lists filter by it, and SQLite keeps the join order
        join origin in db.Innovations on plan.OriginId equals origin.Id
        from owner in db.Institutions.Where(i => i.Id == origin.OwnerId).DefaultIfEmpty()
        select new PlanRow
        {
            Plan = plan,
            Origin = origin,
            Adopter = adopter,
            Owner = owner,
        };

    /// <summary>
    /// Returns the progress of each plan. Finished and overdue items are those at the end of the day.
    /// </summary>
    public static Task<IReadOnlyDictionary<ReplicationPlanId, ProgressSummary>> ProgressOfAsync(
        IAppDb db,
        IQueryable<ReplicationPlan> plans,
        DateOnly day,
        CancellationToken ct
    ) =>
        // A join, not a filter by a subquery: some engines would evaluate the subquery for every item.
        plans.Join(db.ActionItems, plan => plan.Id, item => item.PlanId, (_, item) => item).ProgressAsync(day, ct);

    /// <summary>Returns the progress of plans given by id.</summary>
    public static Task<IReadOnlyDictionary<ReplicationPlanId, ProgressSummary>> ProgressOfAsync(
        IAppDb db,
        IReadOnlyList<ReplicationPlanId> plans,
        DateOnly day,
        CancellationToken ct
    ) => db.ActionItems.Where(item => plans.Contains(item.PlanId)).ProgressAsync(day, ct);

    private static async Task<IReadOnlyDictionary<ReplicationPlanId, ProgressSummary>> ProgressAsync(
        this IQueryable<ActionItem> items,
        DateOnly day,
        CancellationToken ct
    ) => (await items.SumsByPlanAsync(day, ct)).ToDictionary(sum => sum.Key, sum => sum.Value.Progress);
}
