using JippApi.Application.ReplicationPlans;
using JippApi.Domain.ReplicationPlans;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.Persistence;

/// <summary>Keeps the past states of plans, in the transaction of each change.</summary>
internal static class PlanHistory
{
    /// <summary>Adds the state of every plan about to be saved; its version has already grown.</summary>
    public static void AddFor(JippDb db)
    {
        foreach (
            var entry in db
                .ChangeTracker.Entries<ReplicationPlan>()
                .Where(entry => entry.State is EntityState.Added or EntityState.Modified)
                .ToList()
        )
            db.PlanStates.Add(PlanState.Of(entry.Entity));
    }
}
