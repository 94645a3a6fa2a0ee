using JippApi.Domain.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Domain.Lineage;

/// <summary>
/// States that an innovation is a replica of another (<i>silsilah replikasi</i>): claimed by the replica's owner,
/// confirmed by the origin's owner, verified by someone else. It counts once confirmed, and is never deleted, only
/// rejected or withdrawn.
/// </summary>
public sealed partial class ReplicationLink : AggregateRoot
{
    public const int NoteMaxLength = 1_000;

    public const int ReasonMaxLength = 1_000;

    /// <summary>The length of <see cref="OpenPair"/>.</summary>
    public const int PairLength = 65;

    private ReplicationLink(
        ReplicationLinkId id,
        int originRevision,
        ReplicationPlanId? planId,
        UserId claimedBy,
        DateTimeOffset claimedAt
    ) => (Id, OriginRevision, PlanId, ClaimedBy, ClaimedAt) = (id, originRevision, planId, claimedBy, claimedAt);

    public ReplicationLinkId Id { get; }

    public InnovationId OriginId { get; private set; }

    /// <summary>The revision of the origin that was replicated.</summary>
    public int OriginRevision { get; }

    public InnovationId ReplicaId { get; private set; }

    /// <summary>The plan that produced the replica; null when there was none.</summary>
    public ReplicationPlanId? PlanId { get; }

    public LinkKind Kind { get; private set; }

    /// <summary>The day the replica went live.</summary>
    public DateOnly Since { get; private set; }

    /// <summary>What differs from the origin, in a few words.</summary>
    public string? Note { get; private set; }

    public LinkStatus Status { get; private set; }

    /// <summary>
    /// Origin and replica while the link is open, otherwise null: a unique index on it keeps a pair from being linked
    /// twice.
    /// </summary>
    public string? OpenPair { get; private set; }

    public UserId ClaimedBy { get; }

    public DateTimeOffset ClaimedAt { get; }

    /// <summary>The person who confirmed it for the origin.</summary>
    public UserId? ConfirmedBy { get; private set; }

    /// <summary>When it began to count; null if it never did.</summary>
    public DateTimeOffset? ConfirmedAt { get; private set; }

    /// <summary>The people who claimed or confirmed it, and those they acted for.</summary>
    public IReadOnlyList<UserId> Parties { get; private set; } = [];

    /// <summary>The institutions that owned one of its ends when it was claimed or confirmed.</summary>
    public IReadOnlyList<InstitutionId> Owners { get; private set; } = [];

    public UserId? VerifiedBy { get; private set; }

    /// <summary>When it ceased to count; null while it is open.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>The statuses so far, oldest first.</summary>
    public IReadOnlyList<LinkStep> History { get; private set; } = [];

    public DateTimeOffset UpdatedAt { get; private set; }

    /// <summary>What a merge can change.</summary>
    public LinkState State => new(Id, OriginId, ReplicaId, Status, History, ConfirmedBy, ConfirmedAt, VerifiedBy);

    /// <summary>Whether the link is part of the lineage.</summary>
    public bool Counts => LinkStatuses.Counting.Contains(Status);

    /// <param name="ends">The facts about both.</param>
    public static ReplicationLink Claim(
        InnovationId origin,
        InnovationId replica,
        LinkEnds ends,
        LinkDetails details,
        Actor by,
        DateTimeOffset at,
        ReplicationLinkId? id = null
    )
    {
        LineageRules.NoCycle.Require(origin != replica);
        LineageRules.OriginPublished.Require(ends.OriginPublished);
        LineageRules.ScaledUpOnlyByOwner.Require(ends.SameOwner == (details.Kind == LinkKind.ScaledUp));

        var link = Begin(origin, replica, ends.OriginRevision, null, details, by, at, id);
        link.Owners = [.. ends.Owners ?? []];
        return link;
    }

    /// <summary>
    /// Creates the link from a plan's origin to its replica. The owner of the origin agreed to it by agreeing to the
    /// plan.
    /// </summary>
    public static ReplicationLink FromPlan(
        ReplicationPlan plan,
        InnovationId replica,
        DateOnly since,
        Actor by,
        DateTimeOffset at,
        ReplicationLinkId? id = null
    )
    {
        var link = Begin(plan.OriginId, replica, plan.OriginRevision, plan.Id, new(LinkKinds.Of(plan), since), by, at, id);
        link.Owners = [plan.AdopterId];
        link.Enter(LinkStatus.ConfirmedByOrigin, null, at);
        link.ConfirmedAt = at;
        link.Raise(new LinkConfirmed(link.Id, at));
        return link;
    }

    private static ReplicationLink Begin(
        InnovationId origin,
        InnovationId replica,
        int revision,
        ReplicationPlanId? plan,
        LinkDetails details,
        Actor by,
        DateTimeOffset at,
        ReplicationLinkId? id
    )
    {
        LineageRules.SinceNotInTheFuture.Require(details.Since <= Wib.DayOf(at));

        var link = new ReplicationLink(id ?? ReplicationLinkId.New(), revision, plan, by.UserId, at);
        (link.Kind, link.Since, link.Note, link.Parties) = (details.Kind, details.Since, details.Note, [.. by.UserIds]);
        link.SetEnds(origin, replica);
        link.Enter(LinkStatus.Claimed, null, at);
        link.Raise(new LinkClaimed(link.Id, origin, replica, details.Kind, plan, at));
        return link;
    }

    private void SetEnds(InnovationId origin, InnovationId replica) =>
        (OriginId, ReplicaId, OpenPair) = (origin, replica, $"{origin.Value:N}/{replica.Value:N}");

    private void Enter(LinkStatus status, string? reason, DateTimeOffset at)
    {
        (Status, UpdatedAt, History) = (status, at, [.. History, new(status, at, reason)]);
        if (status is LinkStatus.Rejected or LinkStatus.Withdrawn)
            (EndedAt, OpenPair) = (at, null);
    }

    /// <inheritdoc/>
    public override Subject AuditSubject() => new("replication-link", Id.Value.ToString());
}
