using JippApi.Domain.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Domain.Lineage;

/// <summary>
/// Says that an innovation is a replica of another (<i>silsilah replikasi</i>): claimed by the replica's owner,
/// confirmed by the origin's, verified by somebody else. It counts from the confirmation on; it is never deleted, only
/// rejected or withdrawn.
/// </summary>
public sealed partial class ReplicationLink : AggregateRoot
{
    /// <summary>Longest note.</summary>
    public const int NoteMaxLength = 1_000;

    /// <summary>Longest reason.</summary>
    public const int ReasonMaxLength = 1_000;

    /// <summary>Length of <see cref="OpenPair"/>.</summary>
    public const int PairLength = 65;

    private ReplicationLink(
        ReplicationLinkId id,
        int originRevision,
        ReplicationPlanId? planId,
        UserId claimedBy,
        DateTimeOffset claimedAt
    ) => (Id, OriginRevision, PlanId, ClaimedBy, ClaimedAt) = (id, originRevision, planId, claimedBy, claimedAt);

    /// <summary>Its identity.</summary>
    public ReplicationLinkId Id { get; }

    /// <summary>What was repeated.</summary>
    public InnovationId OriginId { get; private set; }

    /// <summary>The revision of it that was read.</summary>
    public int OriginRevision { get; }

    /// <summary>What came of it.</summary>
    public InnovationId ReplicaId { get; private set; }

    /// <summary>The plan by which it came; null where there was none.</summary>
    public ReplicationPlanId? PlanId { get; }

    /// <summary>How it came.</summary>
    public LinkKind Kind { get; private set; }

    /// <summary>From which day the replica has been at work.</summary>
    public DateOnly Since { get; private set; }

    /// <summary>What was made different, in a few words.</summary>
    public string? Note { get; private set; }

    /// <summary>Where it stands.</summary>
    public LinkStatus Status { get; private set; }

    /// <summary>
    /// Origin and replica while the link is open, so that the same is not said twice; null once it has ended.
    /// </summary>
    public string? OpenPair { get; private set; }

    /// <summary>Who claimed it.</summary>
    public UserId ClaimedBy { get; }

    /// <summary>When.</summary>
    public DateTimeOffset ClaimedAt { get; }

    /// <summary>Who confirmed it for the origin.</summary>
    public UserId? ConfirmedBy { get; private set; }

    /// <summary>From when on it has counted; null when it never did.</summary>
    public DateTimeOffset? ConfirmedAt { get; private set; }

    /// <summary>Who verified it.</summary>
    public UserId? VerifiedBy { get; private set; }

    /// <summary>Until when it counted; null while it is open.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>What it was, oldest first.</summary>
    public IReadOnlyList<LinkStep> History { get; private set; } = [];

    /// <summary>When it was last changed.</summary>
    public DateTimeOffset UpdatedAt { get; private set; }

    /// <summary>Whether it is part of the lineage.</summary>
    public bool Counts => LinkStatuses.Counting.Contains(Status);

    /// <summary>Says that an innovation is a replica of another.</summary>
    /// <param name="origin">What was repeated.</param>
    /// <param name="replica">What came of it.</param>
    /// <param name="ends">What must be known of the two.</param>
    /// <param name="details">What is said.</param>
    /// <param name="by">Who says so.</param>
    /// <param name="at">The present time.</param>
    /// <param name="id">Its identity where it was fixed before, as in sample data.</param>
    public static ReplicationLink Claim(
        InnovationId origin,
        InnovationId replica,
        LinkEnds ends,
        LinkDetails details,
        UserId by,
        DateTimeOffset at,
        ReplicationLinkId? id = null
    )
    {
        LineageRules.NoCycle.Require(origin != replica);
        LineageRules.OriginPublished.Require(ends.OriginPublished);
        LineageRules.OwnIsScaledUp.Require(ends.SameOwner == (details.Kind == LinkKind.ScaledUp));

        return Begin(origin, replica, ends.OriginRevision, null, details, by, at, id);
    }

    /// <summary>
    /// The link between a plan's origin and the replica that came of it: the owner agreed to it when they agreed to the
    /// plan.
    /// </summary>
    public static ReplicationLink OfPlan(
        ReplicationPlan plan,
        InnovationId replica,
        DateOnly since,
        UserId by,
        DateTimeOffset at,
        ReplicationLinkId? id = null
    )
    {
        var link = Begin(plan.OriginId, replica, plan.OriginRevision, plan.Id, new(LinkKinds.Of(plan), since), by, at, id);
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
        UserId by,
        DateTimeOffset at,
        ReplicationLinkId? id
    )
    {
        LineageRules.HasBegun.Require(details.Since <= Wib.DayOf(at));

        var link = new ReplicationLink(id ?? ReplicationLinkId.New(), revision, plan, by, at);
        (link.Kind, link.Since, link.Note) = (details.Kind, details.Since, details.Note);
        link.Join(origin, replica);
        link.Enter(LinkStatus.Claimed, null, at);
        link.Raise(new LinkClaimed(link.Id, origin, replica, details.Kind, plan, at));
        return link;
    }

    private void Join(InnovationId origin, InnovationId replica) =>
        (OriginId, ReplicaId, OpenPair) = (origin, replica, $"{origin.Value:N}/{replica.Value:N}");

    private void Enter(LinkStatus status, string? reason, DateTimeOffset at)
    {
        (Status, UpdatedAt, History) = (status, at, [.. History, new(status, at, reason)]);
        if (status is LinkStatus.Rejected or LinkStatus.Withdrawn)
            (EndedAt, OpenPair) = (at, null);
    }
}
