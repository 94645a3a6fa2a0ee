using JippApi.Domain.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Domain.Lineage;

/// <summary>The status of a link.</summary>
public enum LinkStatus
{
    /// <summary>Claimed by the replica's owner.</summary>
    Claimed,

    /// <summary>Confirmed by the origin's owner; it counts from now on.</summary>
    ConfirmedByOrigin,

    /// <summary>Confirmed by someone who belongs to neither side.</summary>
    Verified,

    /// <summary>Rejected by the origin's owner or a reviewer.</summary>
    Rejected,

    /// <summary>Withdrawn by the replica's owner.</summary>
    Withdrawn,
}

/// <summary>How a replica relates to its origin.</summary>
public enum LinkKind
{
    /// <summary>All of the origin, unchanged.</summary>
    Full,

    /// <summary>A part of the origin.</summary>
    Partial,

    /// <summary>Adapted or modified.</summary>
    Adapted,

    /// <summary>Combined from several origins.</summary>
    Merged,

    /// <summary>Scaled up by its own owner.</summary>
    ScaledUp,
}

/// <summary>One step in the history of a link.</summary>
/// <param name="Status">The new status.</param>
/// <param name="At">When it changed.</param>
/// <param name="Reason">The reason it was rejected or withdrawn.</param>
public sealed record LinkStep(LinkStatus Status, DateTimeOffset At, string? Reason = null);

/// <summary>The state of a link that a merge can change.</summary>
public sealed record LinkState(
    ReplicationLinkId Id,
    InnovationId OriginId,
    InnovationId ReplicaId,
    LinkStatus Status,
    IReadOnlyList<LinkStep> History,
    UserId? ConfirmedBy,
    DateTimeOffset? ConfirmedAt,
    UserId? VerifiedBy
);

/// <summary>The content of a link.</summary>
/// <param name="Since">The day the replica went live.</param>
/// <param name="Note">What differs from the origin, in a few words.</param>
public sealed record LinkDetails(LinkKind Kind, DateOnly Since, string? Note = null);

/// <summary>The facts about both ends of a link.</summary>
/// <param name="OriginRevision">The current revision of the origin.</param>
/// <param name="OriginPublished">Whether the origin is published.</param>
/// <param name="SameOwner">Whether both have the same owner.</param>
/// <param name="Owners">The institutions that own them.</param>
public sealed record LinkEnds(int OriginRevision, bool OriginPublished, bool SameOwner, IReadOnlyList<InstitutionId>? Owners = null);

public static class LinkStatuses
{
    /// <summary>The statuses in which a link is part of the lineage: both sides have agreed to it.</summary>
    public static IReadOnlyList<LinkStatus> Counting { get; } = [LinkStatus.ConfirmedByOrigin, LinkStatus.Verified];
}

public static class LinkKinds
{
    /// <summary>Returns the kind of link that a plan leads to.</summary>
    public static LinkKind Of(ReplicationPlan plan) =>
        plan.Content.Kind switch
        {
            ReplicationKind.ScaleUp => LinkKind.ScaledUp,
            _ when plan.Content.Extent == ReplicationExtent.Partial => LinkKind.Partial,
            ReplicationKind.Adopt => LinkKind.Full,
            _ => LinkKind.Adapted,
        };
}
