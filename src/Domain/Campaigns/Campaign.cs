using JippApi.Domain.Access;
using JippApi.Domain.Common;
using JippApi.Domain.Operations;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Domain.Campaigns;

/// <summary>
/// The same steps for many plans at once, as a province takes them before its districts sign (<i>kampanye
/// replikasi</i>). A worker carries it out for whoever requested it, plan by plan and by the same rules as one by one.
/// </summary>
public sealed class Campaign : AggregateRoot
{
    /// <summary>As many as a sheet can promise.</summary>
    public const int MaxEntries = 1_000;

    /// <summary>The moves that can be taken for many plans. All others need a look at each.</summary>
    public static readonly IReadOnlyList<PlanStatus> Moves = [PlanStatus.Proposed, PlanStatus.Accepted, PlanStatus.InProgress];

    private Campaign(CampaignId id, OperationId operationId, AccountId requestedBy, DateTimeOffset requestedAt) =>
        (Id, OperationId, RequestedBy, RequestedAt) = (id, operationId, requestedBy, requestedAt);

    public CampaignId Id { get; }

    /// <summary>The operation that carries it out and shows the progress.</summary>
    public OperationId OperationId { get; }

    /// <summary>The person in whose name each step is taken, with the rights they have at that moment.</summary>
    public AccountId RequestedBy { get; }

    /// <summary>The person they act for.</summary>
    public AccountId? ActingFor { get; private init; }

    public DateTimeOffset RequestedAt { get; }

    /// <summary>The transitions of every plan, in order.</summary>
    public IReadOnlyList<PlanStatus> To { get; private init; } = [];

    /// <param name="to">The transitions of every plan, in order.</param>
    public static Campaign Request(Operation operation, AccountId by, AccountId? actingFor, IReadOnlyList<PlanStatus> to, DateTimeOffset at)
    {
        var campaign = new Campaign(CampaignId.New(), operation.Id, by, at) { ActingFor = actingFor, To = to };
        campaign.Raise(new CampaignRequested(campaign.Id, operation.Id, at));
        return campaign;
    }

    /// <inheritdoc/>
    public override Subject AuditSubject() => new("replication-campaign", Id.Value.ToString());
}
