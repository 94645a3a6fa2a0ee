using JippApi.Domain.Common;
using JippApi.Domain.Institutions;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Domain.Campaigns;

/// <summary>How far an entry of a campaign is.</summary>
public enum CampaignEntryStatus
{
    Waiting,

    /// <summary>All its steps were taken.</summary>
    Succeeded,

    /// <summary>A step was refused, and none of its steps has had an effect.</summary>
    Failed,
}

/// <summary>The value of a target before the replication, as measured at the adopter.</summary>
/// <param name="Target">The number of the target, from 1.</param>
/// <param name="Value">The value, in the unit of the target.</param>
public sealed record StatedBaseline(int Target, decimal Value);

/// <summary>What is to be done for one plan.</summary>
/// <param name="PlanId">The plan; null to duplicate the template for the adopter.</param>
/// <param name="TemplateId">The plan to duplicate.</param>
/// <param name="AdopterId">The adopter of the duplicate.</param>
/// <param name="UnitId">The unit for action items without one; null for the adopter itself.</param>
/// <param name="Readiness">The readiness of the adopter; empty to leave it as it is.</param>
/// <param name="Baselines">Baselines of targets that have none.</param>
public sealed record CampaignSteps(
    ReplicationPlanId? PlanId,
    ReplicationPlanId? TemplateId,
    InstitutionId? AdopterId,
    InstitutionId? UnitId,
    IReadOnlyList<ReadinessAnswer> Readiness,
    IReadOnlyList<StatedBaseline> Baselines
);

/// <summary>One plan of a campaign. An aggregate of its own, because a campaign can have a thousand.</summary>
public sealed class CampaignEntry : AggregateRoot
{
    public const int ProblemMaxLength = 100;

    private CampaignEntry(CampaignEntryId id, CampaignId campaignId, int number, CampaignSteps steps) =>
        (Id, CampaignId, Number, Steps) = (id, campaignId, number, steps);

    public CampaignEntryId Id { get; }

    public CampaignId CampaignId { get; }

    /// <summary>The number in the campaign, from 1.</summary>
    public int Number { get; }

    public CampaignSteps Steps { get; }

    public CampaignEntryStatus Status { get; private set; } = CampaignEntryStatus.Waiting;

    /// <summary>The plan; null until it is drafted.</summary>
    public ReplicationPlanId? PlanId { get; private set; }

    /// <summary>The code of the problem that refused a step.</summary>
    public string? Problem { get; private set; }

    /// <summary>What the problem is about: what is missing, or which members are wrong.</summary>
    public IReadOnlyList<string> Details { get; private set; } = [];

    public DateTimeOffset? EndedAt { get; private set; }

    public static CampaignEntry Of(CampaignId campaign, int number, CampaignSteps steps) =>
        new(CampaignEntryId.New(), campaign, number, steps) { PlanId = steps.PlanId };

    public void Succeed(ReplicationPlanId plan, DateTimeOffset at)
    {
        (Status, PlanId, EndedAt) = (CampaignEntryStatus.Succeeded, plan, at);
        Raise(new CampaignEntryEnded(Id, CampaignId, Status, at));
    }

    /// <summary>Records why a step was refused.</summary>
    public void Fail(string problem, IReadOnlyList<string> details, DateTimeOffset at)
    {
        (Status, Problem, Details, EndedAt) = (CampaignEntryStatus.Failed, problem, details, at);
        Raise(new CampaignEntryEnded(Id, CampaignId, Status, at));
    }

    /// <inheritdoc/>
    public override Subject AuditSubject() => new("replication-campaign-entry", Id.Value.ToString());
}
