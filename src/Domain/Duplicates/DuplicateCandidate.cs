using JippApi.Domain.Common;
using JippApi.Domain.Innovations;

namespace JippApi.Domain.Duplicates;

/// <summary>
/// Two records that seem to describe the same innovation (<i>dugaan duplikat</i>), and what somebody decided on them.
/// A decision is never deleted: however often the records come again, the pair is not asked about twice.
/// </summary>
public sealed class DuplicateCandidate : AggregateRoot
{
    public const int ReasonMaxLength = 1_000;

    public const int MaxDeferredDays = 180;

    /// <summary>The length of a pair of rows of lists, as it is remembered.</summary>
    public const int RowsMaxLength = 300;

    private DuplicateCandidate(DuplicateCandidateId id, DateTimeOffset foundAt) => (Id, FoundAt) = (id, foundAt);

    public DuplicateCandidateId Id { get; }

    /// <summary>The record with the lower id.</summary>
    public InnovationId FirstId { get; private set; }

    /// <summary>The record with the higher id.</summary>
    public InnovationId SecondId { get; private set; }

    public double Score { get; private set; }

    public DuplicateBand Band { get; private set; }

    /// <summary>Whether one rather replicates the other.</summary>
    public bool IsReplica { get; private set; }

    public IReadOnlyList<DuplicateReason> Reasons { get; private set; } = [];

    public DuplicateStatus Status { get; private set; }

    public DateTimeOffset FoundAt { get; }

    /// <summary>The day on which a deferred pair comes back.</summary>
    public DateOnly? DeferredUntil { get; private set; }

    public UserId? DecidedBy { get; private set; }

    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>Why it was decided like this.</summary>
    public string? Reason { get; private set; }

    /// <summary>What a merge can change.</summary>
    public DuplicateState State => new(Id, FirstId, SecondId, Status, Reason, DeferredUntil, DecidedBy, DecidedAt);

    /// <summary>Whether somebody has decided that both stay.</summary>
    public bool IsSettled => Status is DuplicateStatus.Distinct or DuplicateStatus.RelatedReplica;

    /// <summary>Puts two records on the list, whichever is named first.</summary>
    public static DuplicateCandidate Find(
        InnovationId one,
        InnovationId other,
        double score,
        DuplicateBand band,
        bool isReplica,
        IReadOnlyList<DuplicateReason> reasons,
        DateTimeOffset at,
        DuplicateCandidateId? id = null
    )
    {
        DuplicateRules.OneOfThePair.Require(one != other);
        var candidate = new DuplicateCandidate(id ?? DuplicateCandidateId.New(), at);
        candidate.SetPair(one, other);
        candidate.Compare(score, band, isReplica, reasons);
        return candidate;
    }

    /// <summary>Returns two ids in the order in which a pair has them.</summary>
    public static (InnovationId First, InnovationId Second) Ordered(InnovationId one, InnovationId other) =>
        one.CompareTo(other) < 0 ? (one, other) : (other, one);

    /// <summary>Returns the other record of the pair.</summary>
    public InnovationId OtherThan(InnovationId id)
    {
        DuplicateRules.OneOfThePair.Require(id == FirstId || id == SecondId);
        return id == FirstId ? SecondId : FirstId;
    }

    /// <summary>Takes over what a later comparison found, as long as nobody has decided.</summary>
    public void Compare(double score, DuplicateBand band, bool isReplica, IReadOnlyList<DuplicateReason> reasons)
    {
        if (Status is DuplicateStatus.Open or DuplicateStatus.Deferred)
            (Score, Band, IsReplica, Reasons) = (score, band, isReplica, [.. reasons]);
    }

    /// <summary>Records what somebody decided.</summary>
    public void Decide(DuplicateDecision decision, Actor by, DateTimeOffset at)
    {
        if (BlockingRule(decision.To) is { } rule)
            throw rule.Broken();
        var today = Wib.DayOf(at);
        DuplicateRules.DeferredBriefly.Require(
            decision.To != DuplicateStatus.Deferred || (decision.Until > today && decision.Until <= today.AddDays(MaxDeferredDays))
        );

        (Status, Reason, DecidedBy, DecidedAt) = (decision.To, decision.Reason, by.UserId, at);
        DeferredUntil = decision.To == DuplicateStatus.Deferred ? decision.Until : null;
        Raise(new DuplicateDecided(Id, FirstId, SecondId, Status, at));
    }

    /// <summary>Returns the rule that forbids a decision, or null.</summary>
    public Rule? BlockingRule(DuplicateStatus to) =>
        Status == DuplicateStatus.Merged ? DuplicateRules.UnmergedFirst
        : to == Status && to != DuplicateStatus.Deferred ? DuplicateRules.Decidable
        : IsSettled && to != DuplicateStatus.Open ? DuplicateRules.Decidable
        : null;

    /// <summary>Follows the merge of its two records, however it was decided.</summary>
    public void FollowMerge(UserId by, DateTimeOffset at)
    {
        (Status, DecidedBy, DecidedAt, DeferredUntil) = (DuplicateStatus.Merged, by, at, null);
        Raise(new DuplicateDecided(Id, FirstId, SecondId, Status, at));
    }

    /// <summary>Puts the survivor of a merge in the place of the merged record.</summary>
    public void Rewire(InnovationId merged, InnovationId survivor) => SetPair(OtherThan(merged), survivor);

    /// <summary>Takes over that both stay, from the pair of a record that was merged into one of these.</summary>
    public void Inherit(DuplicateCandidate other, DateTimeOffset at)
    {
        (Status, Reason, DecidedBy, DecidedAt, DeferredUntil) = (other.Status, other.Reason, other.DecidedBy, other.DecidedAt, null);
        Raise(new DuplicateDecided(Id, FirstId, SecondId, Status, at));
    }

    /// <summary>States why the records were merged.</summary>
    public void Explain(string? reason) => Reason = reason;

    /// <summary>
    /// Restores the state before a merge, except what somebody has decided since. The pair that was merged is open again.
    /// </summary>
    /// <param name="state">The state before it.</param>
    /// <param name="mergedAt">When they were merged.</param>
    /// <param name="at">Now.</param>
    public void Restore(DuplicateState state, DateTimeOffset mergedAt, DateTimeOffset at)
    {
        SetPair(state.FirstId, state.SecondId);
        if (Status == DuplicateStatus.Merged)
            (Status, Reason, DeferredUntil, DecidedBy, DecidedAt) = (DuplicateStatus.Open, null, null, null, null);
        else if (DecidedAt is null || DecidedAt <= mergedAt)
            (Status, Reason, DeferredUntil, DecidedBy, DecidedAt) = (
                state.Status,
                state.Reason,
                state.DeferredUntil,
                state.DecidedBy,
                state.DecidedAt
            );
        Raise(new DuplicateDecided(Id, FirstId, SecondId, Status, at));
    }

    private void SetPair(InnovationId one, InnovationId other) => (FirstId, SecondId) = Ordered(one, other);

    /// <inheritdoc/>
    public override Subject AuditSubject() => new("duplicate-candidate", Id.Value.ToString());
}
