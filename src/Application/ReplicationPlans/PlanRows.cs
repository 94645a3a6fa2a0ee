using JippApi.Application.Common;
using JippApi.Application.Places;
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
    /// Returns the progress of each plan. Items, finished and overdue ones are those at the end of the day; the
    /// percentage
    /// is that of now.
    /// </summary>
    public static async Task<IReadOnlyDictionary<ReplicationPlanId, ProgressSummary>> ProgressOfAsync(
        IAppDb db,
        IQueryable<ReplicationPlan> plans,
        DateOnly day,
        CancellationToken ct
    )
    {
        // A join, not a filter by a subquery: some engines would evaluate the subquery for every item.
        var items = plans.Join(db.ActionItems, plan => plan.Id, item => item.PlanId, (_, item) => item);
        var then = new AsOfDay(day, IsPast: true);
        var (sums, states) = (await items.SumsByPlanAsync(db, then, ct), await PlanStates.StatesOfAsync(db, plans, then.End, ct));
        return sums.ToDictionary(
            sum => sum.Key,
            sum => sum.Value.Of(states.GetValueOrDefault(sum.Key)?.Status ?? default).Progress(then with { IsPast = false })
        );
    }

    /// <summary>Returns the progress of plans whose status on the day is known.</summary>
    public static async Task<IReadOnlyDictionary<ReplicationPlanId, ProgressSummary>> ProgressOfAsync(
        IAppDb db,
        IReadOnlyDictionary<ReplicationPlanId, PlanStatus> plans,
        AsOfDay asOf,
        CancellationToken ct
    )
    {
        var ids = plans.Keys.ToList();
        return (await db.ActionItems.Where(item => ids.Contains(item.PlanId)).SumsByPlanAsync(db, asOf, ct)).ToDictionary(
            sum => sum.Key,
            sum => sum.Value.Of(plans[sum.Key]).Progress(asOf)
        );
    }
}
