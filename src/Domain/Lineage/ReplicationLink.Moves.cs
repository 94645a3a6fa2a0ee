using JippApi.Domain.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;

namespace JippApi.Domain.Lineage;

public sealed partial class ReplicationLink
{
    private static readonly Dictionary<LinkStatus, LinkStatus[]> AllowedFrom = new()
    {
        [LinkStatus.ConfirmedByOrigin] = [LinkStatus.Claimed],
        [LinkStatus.Verified] = [LinkStatus.ConfirmedByOrigin],
        [LinkStatus.Rejected] = [LinkStatus.Claimed, LinkStatus.ConfirmedByOrigin, LinkStatus.Verified],
        [LinkStatus.Withdrawn] = [LinkStatus.Claimed, LinkStatus.ConfirmedByOrigin, LinkStatus.Verified],
    };

    /// <summary>The statuses it can move to from its current one.</summary>
    public IEnumerable<LinkStatus> AllowedTransitions => AllowedFrom.Where(pair => pair.Value.Contains(Status)).Select(pair => pair.Key);

    /// <summary>Returns the rule that forbids a transition now, whoever makes it, or null when it is allowed.</summary>
    public Rule? BlockingRule(LinkStatus to) => AllowedTransitions.Contains(to) ? null : LineageRules.TransitionAllowed;

    /// <summary>Returns the rule that keeps someone from verifying the link, or null.</summary>
    public Rule? BlockingRuleForVerification(Actor by) =>
        Parties.Append(ClaimedBy).Intersect(by.UserIds).Any() || (ConfirmedBy is { } confirmer && by.UserIds.Contains(confirmer))
            ? LineageRules.VerifiedByAnother
            : null;

    /// <summary>Confirms the link for the owner of the origin.</summary>
    /// <param name="owners">The institutions that own its ends now.</param>
    public void Confirm(IEnumerable<InstitutionId> owners, Actor by, DateTimeOffset at)
    {
        RequireOpen(LinkStatus.ConfirmedByOrigin);

        Enter(LinkStatus.ConfirmedByOrigin, null, at);
        (ConfirmedBy, ConfirmedAt) = (by.UserId, at);
        (Parties, Owners) = ([.. Parties.Union(by.UserIds)], [.. Owners.Union(owners)]);
        Raise(new LinkConfirmed(Id, at));
    }

    /// <summary>Verifies the link; whoever claimed or confirmed it, or had it done in their name, may not.</summary>
    public void Verify(Actor by, DateTimeOffset at)
    {
        RequireOpen(LinkStatus.Verified);
        if (BlockingRuleForVerification(by) is { } rule)
            throw rule.Broken();

        Enter(LinkStatus.Verified, null, at);
        VerifiedBy = by.UserId;
        Raise(new LinkVerified(Id, at));
    }

    public void Reject(string reason, DateTimeOffset at)
    {
        RequireOpen(LinkStatus.Rejected);

        Enter(LinkStatus.Rejected, reason, at);
        Raise(new LinkRejected(Id, reason, at));
    }

    public void Withdraw(string reason, DateTimeOffset at)
    {
        RequireOpen(LinkStatus.Withdrawn);

        Enter(LinkStatus.Withdrawn, reason, at);
        Raise(new LinkWithdrawn(Id, reason, at));
    }

    /// <summary>
    /// Replaces an end that was merged into another record. Withdraws the link if the survivor already has it, or would
    /// be linked to itself. A link that would join other owners than before has to be confirmed by them first: a merge
    /// makes nobody's record the origin or the replica of another.
    /// </summary>
    /// <param name="merged">The record that was merged.</param>
    /// <param name="survivor">The record that takes its place.</param>
    /// <param name="taken">Whether the survivor already has such a link.</param>
    /// <param name="sameOwner">Whether both records have the same owner.</param>
    public void Rewire(InnovationId merged, InnovationId survivor, bool taken, bool sameOwner, DateTimeOffset at)
    {
        var (origin, replica) = (OriginId == merged ? survivor : OriginId, ReplicaId == merged ? survivor : ReplicaId);
        if (taken || origin == replica)
        {
            Withdraw(ByMerge + survivor.Value, at);
            return;
        }

        SetEnds(origin, replica);
        if (!sameOwner && Counts)
            Enter(LinkStatus.Claimed, ByMerge + survivor.Value, at);
        UpdatedAt = at;
        Raise(new LinkRewired(Id, merged, survivor, at));
    }

    /// <summary>Restores what a merge changed; whatever was decided about the link since then is given up.</summary>
    public void Restore(LinkState before, DateTimeOffset at)
    {
        var (merged, survivor) = OriginId != before.OriginId ? (before.OriginId, OriginId) : (before.ReplicaId, ReplicaId);
        var wasDecided = EndedAt is not null && History[^1].Reason?.StartsWith(ByMerge, StringComparison.Ordinal) != true;
        SetEnds(before.OriginId, before.ReplicaId);
        UpdatedAt = at;
        if (wasDecided)
            OpenPair = null; // somebody has ended it since
        else
        {
            (Status, History, EndedAt) = (before.Status, before.History, null);
            (ConfirmedBy, ConfirmedAt, VerifiedBy) = (before.ConfirmedBy, before.ConfirmedAt, before.VerifiedBy);
        }

        Raise(new LinkRewired(Id, survivor, merged, at));
    }

    /// <summary>How the reason begins that a merge gives.</summary>
    private const string ByMerge = "merged:";

    private void RequireOpen(LinkStatus to)
    {
        if (BlockingRule(to) is { } rule)
            throw rule.Broken([.. AllowedTransitions.Select(move => move.ToString())]);
    }
}
