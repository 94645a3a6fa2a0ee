using JippApi.Domain.Common;
using JippApi.Domain.Innovations;

namespace JippApi.Domain.Lineage;

/// <summary>How a link is confirmed, verified and ended, and what a merge of records makes of it.</summary>
public sealed partial class ReplicationLink
{
    private static readonly Dictionary<LinkStatus, LinkStatus[]> Before = new()
    {
        [LinkStatus.ConfirmedByOrigin] = [LinkStatus.Claimed],
        [LinkStatus.Verified] = [LinkStatus.ConfirmedByOrigin],
        [LinkStatus.Rejected] = [LinkStatus.Claimed, LinkStatus.ConfirmedByOrigin, LinkStatus.Verified],
        [LinkStatus.Withdrawn] = [LinkStatus.Claimed, LinkStatus.ConfirmedByOrigin, LinkStatus.Verified],
    };

    /// <summary>The states that its present one can lead to.</summary>
    public IEnumerable<LinkStatus> OpenMoves => Before.Where(pair => pair.Value.Contains(Status)).Select(pair => pair.Key);

    /// <summary>The rule that forbids a move now, whoever makes it; null when it is open.</summary>
    public Rule? Obstacle(LinkStatus to) => OpenMoves.Contains(to) ? null : LineageRules.MoveAllowed;

    /// <summary>The rule that keeps somebody from verifying it; null when none does.</summary>
    public Rule? ObstacleToVerifying(UserId by) => by == ClaimedBy || by == ConfirmedBy ? LineageRules.VerifiedByAnother : null;

    /// <summary>The origin's owner says so too.</summary>
    public void Confirm(UserId by, DateTimeOffset at)
    {
        RequireOpen(LinkStatus.ConfirmedByOrigin);

        Enter(LinkStatus.ConfirmedByOrigin, null, at);
        (ConfirmedBy, ConfirmedAt) = (by, at);
        Raise(new LinkConfirmed(Id, at));
    }

    /// <summary>Somebody who belongs to neither has looked.</summary>
    public void Verify(UserId by, DateTimeOffset at)
    {
        RequireOpen(LinkStatus.Verified);
        if (ObstacleToVerifying(by) is { } rule)
            rule.Require(false);

        Enter(LinkStatus.Verified, null, at);
        VerifiedBy = by;
        Raise(new LinkVerified(Id, at));
    }

    /// <summary>It is not so.</summary>
    public void Reject(string reason, DateTimeOffset at)
    {
        RequireOpen(LinkStatus.Rejected);

        Enter(LinkStatus.Rejected, reason, at);
        Raise(new LinkRejected(Id, reason, at));
    }

    /// <summary>The replica's owner no longer says so.</summary>
    public void Withdraw(string reason, DateTimeOffset at)
    {
        RequireOpen(LinkStatus.Withdrawn);

        Enter(LinkStatus.Withdrawn, reason, at);
        Raise(new LinkWithdrawn(Id, reason, at));
    }

    /// <summary>One end was merged into another record, which takes its place.</summary>
    /// <param name="merged">The record that is no more.</param>
    /// <param name="survivor">The record that takes its place.</param>
    /// <param name="taken">Whether a link of the survivor says the same already.</param>
    /// <param name="at">The present time.</param>
    public void Rewire(InnovationId merged, InnovationId survivor, bool taken, DateTimeOffset at)
    {
        var (origin, replica) = (OriginId == merged ? survivor : OriginId, ReplicaId == merged ? survivor : ReplicaId);
        if (taken || origin == replica)
        {
            Withdraw($"merged:{survivor.Value}", at);
            return;
        }

        Join(origin, replica);
        UpdatedAt = at;
        Raise(new LinkRewired(Id, merged, survivor, at));
    }

    private void RequireOpen(LinkStatus to)
    {
        if (Obstacle(to) is { } rule)
            rule.Require(false, [.. OpenMoves.Select(move => move.ToString())]);
    }
}
