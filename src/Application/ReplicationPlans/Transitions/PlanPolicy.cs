using System.ComponentModel.DataAnnotations;

namespace JippApi.Application.ReplicationPlans;

/// <summary>Settings of replications; section <c>Replication</c> of the configuration.</summary>
public sealed record PlanPolicy
{
    /// <summary>Days within which an owner must answer.</summary>
    [Range(1, 365)]
    public int AnswerDays { get; init; } = 30;
}
