using JippApi.Application.ReplicationPlans;
using JippApi.Domain.ReplicationPlans;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Common;

public partial interface IAppDb
{
    DbSet<ReplicationPlan> ReplicationPlans { get; }

    DbSet<PlanComment> PlanComments { get; }

    /// <summary>States of plans, one after each change.</summary>
    DbSet<PlanState> PlanStates { get; }

    DbSet<PlanEvaluation> PlanEvaluations { get; }
}
