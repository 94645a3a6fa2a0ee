using JippApi.Domain.ReplicationPlans;

namespace JippApi.Domain.Lineage;

/// <summary>Where a link stands.</summary>
public enum LinkStatus
{
    /// <summary>The replica's owner says so.</summary>
    Claimed,

    /// <summary>The origin's owner says so too; from now on it counts.</summary>
    ConfirmedByOrigin,

    /// <summary>Somebody who belongs to neither has looked.</summary>
    Verified,

    /// <summary>It is not so, says the origin's owner or who looked.</summary>
    Rejected,

    /// <summary>The replica's owner no longer says so.</summary>
    Withdrawn,
}

/// <summary>How a replica came of its origin.</summary>
public enum LinkKind
{
    /// <summary>All of it, as it is.</summary>
    Full,

    /// <summary>A part of it.</summary>
    Partial,

    /// <summary>Fitted to the place, or changed.</summary>
    Adapted,

    /// <summary>Made of several origins.</summary>
    Merged,

    /// <summary>Made larger by its own owner.</summary>
    ScaledUp,
}

/// <summary>One step of a link's history.</summary>
/// <param name="Status">What it became.</param>
/// <param name="At">When.</param>
/// <param name="Reason">Why, where it was rejected or withdrawn.</param>
public sealed record LinkStep(LinkStatus Status, DateTimeOffset At, string? Reason = null);

/// <summary>What is said about a link.</summary>
/// <param name="Kind">How the replica came of its origin.</param>
/// <param name="Since">From which day the replica has been at work.</param>
/// <param name="Note">What was made different, in a few words.</param>
public sealed record LinkDetails(LinkKind Kind, DateOnly Since, string? Note = null);

/// <summary>What must be known of the two ends of a link.</summary>
/// <param name="OriginRevision">The present revision of the origin.</param>
/// <param name="OriginPublished">The public may read the origin.</param>
/// <param name="SameOwner">Both have the same owner.</param>
public sealed record LinkEnds(int OriginRevision, bool OriginPublished, bool SameOwner);

/// <summary>Tells which links count.</summary>
public static class LinkStatuses
{
    /// <summary>The states in which links are part of the lineage: both sides say so.</summary>
    public static IReadOnlyList<LinkStatus> Counting { get; } = [LinkStatus.ConfirmedByOrigin, LinkStatus.Verified];
}

/// <summary>Tells kinds of links.</summary>
public static class LinkKinds
{
    /// <summary>The kind of the link that a plan leads to.</summary>
    public static LinkKind Of(ReplicationPlan plan) =>
        plan.Content.Kind switch
        {
            ReplicationKind.ScaleUp => LinkKind.ScaledUp,
            _ when plan.Content.Extent == ReplicationExtent.Partial => LinkKind.Partial,
            ReplicationKind.Adopt => LinkKind.Full,
            _ => LinkKind.Adapted,
        };
}
