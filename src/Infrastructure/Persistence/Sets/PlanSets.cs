using JippApi.Application.ReplicationPlans;
using JippApi.Domain.ReplicationPlans;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.Persistence;

public abstract partial class JippDb
{
    /// <inheritdoc/>
    public DbSet<ReplicationPlan> ReplicationPlans => Set<ReplicationPlan>();

    /// <inheritdoc/>
    public DbSet<PlanComment> PlanComments => Set<PlanComment>();

    /// <inheritdoc/>
    public DbSet<PlanState> PlanStates => Set<PlanState>();

    /// <inheritdoc/>
    public DbSet<PlanEvaluation> PlanEvaluations => Set<PlanEvaluation>();
}
