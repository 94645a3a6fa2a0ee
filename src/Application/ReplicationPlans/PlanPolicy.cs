using System.ComponentModel.DataAnnotations;

namespace JippApi.Application.ReplicationPlans;

/// <summary>What the network asks of replications; section <c>Replication</c> of the configuration.</summary>
public sealed record PlanPolicy
{
    /// <summary>Within how many days an owner is to answer.</summary>
    [Range(1, 365)]
    public int AnswerDays { get; init; } = 30;
}
