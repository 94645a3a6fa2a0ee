using JippApi.Domain.Common;

namespace JippApi.Domain.Innovations;

/// <summary>A status or phase that an innovation can be asked to move to.</summary>
public enum InnovationMove
{
    /// <summary>Submit for review.</summary>
    InReview,

    Draft,

    /// <summary>Publish.</summary>
    Published,

    /// <summary>Withdraw from the directory, with a reason.</summary>
    Withdrawn,

    /// <summary>Merge into another published record.</summary>
    Merged,

    /// <summary>State that it is in the creation phase.</summary>
    Creation,

    /// <summary>State that it has reached the development phase.</summary>
    Development,

    /// <summary>Reached through verified evidence, never by request.</summary>
    Institutionalised,
}

public sealed partial class Innovation
{
    private static readonly Dictionary<InnovationMove, Publication> PublicationAllowedFrom = new()
    {
        [InnovationMove.InReview] = Publication.Draft,
        [InnovationMove.Draft] = Publication.InReview,
        [InnovationMove.Published] = Publication.InReview,
        [InnovationMove.Withdrawn] = Publication.Published,
        [InnovationMove.Merged] = Publication.Published,
    };

    /// <summary>Returns the rule that forbids a transition now, or null when it is allowed.</summary>
    public Rule? BlockingRule(InnovationMove move, int completenessFloor) =>
        move switch
        {
            _ when Publication is Publication.Withdrawn or Publication.Merged => InnovationRules.TransitionAllowed,
            InnovationMove.Institutionalised => InnovationRules.NeedsEvidence,
            InnovationMove.Creation => Phase is null ? null : InnovationRules.TransitionAllowed,
            InnovationMove.Development => Phase is null or Innovations.Phase.Creation ? null : InnovationRules.TransitionAllowed,
            _ when PublicationAllowedFrom[move] != Publication => InnovationRules.TransitionAllowed,
            InnovationMove.Published when Completeness.Score < completenessFloor => InnovationRules.CompleteEnough,
            _ => null,
        };

    /// <summary>Submits the draft for review.</summary>
    public void Submit(Actor by, DateTimeOffset at)
    {
        RequireOpen(InnovationMove.InReview);

        Publication = Publication.InReview;
        StatusReason = null;
        Write(by, at);
        Raise(new InnovationSubmitted(Id, at));
    }

    /// <summary>Returns the record to its owner with a reason.</summary>
    public void Return(string reason, Actor by, DateTimeOffset at)
    {
        RequireOpen(InnovationMove.Draft);

        Publication = Publication.Draft;
        StatusReason = reason;
        Touch(by, at);
        Raise(new InnovationReturned(Id, reason, at));
    }

    /// <summary>Publishes the record as its next revision. None of those who wrote it or handed it in may.</summary>
    /// <param name="registryNumber">The number to assign; ignored when the record already has one.</param>
    /// <param name="completenessFloor">The lowest completeness score at which a record may be published, 0 to
    /// 100.</param>
    public void Publish(string registryNumber, int completenessFloor, Actor by, DateTimeOffset at)
    {
        RequireOpen(InnovationMove.Published, completenessFloor);
        InnovationRules.ReviewedByAnother.Require(!IsWrittenBy(by));

        Publication = Publication.Published;
        RegistryNumber ??= registryNumber;
        Revision = NextRevision;
        Touch(by, at);
        LetPass();
        Raise(new InnovationPublished(Id, RegistryNumber, Revision, at));
    }

    /// <summary>
    /// Withdraws the record from the directory. Requests for its id still return the withdrawal and its reason.
    /// </summary>
    public void Withdraw(string reason, Actor by, DateTimeOffset at)
    {
        RequireOpen(InnovationMove.Withdrawn);

        Publication = Publication.Withdrawn;
        StatusReason = reason;
        Touch(by, at);
        Raise(new InnovationWithdrawn(Id, reason, at));
    }

    /// <summary>Discards a draft; the caller removes it.</summary>
    /// <param name="at">The time.</param>
    /// <param name="isUsed">Whether something else refers to it.</param>
    public void Discard(DateTimeOffset at, bool isUsed)
    {
        InnovationRules.InUse.Require(!isUsed);
        InnovationRules.NeverPublic.Require(Publication == Publication.Draft && Revision == 0);

        Raise(new InnovationDiscarded(Id, at));
    }

    /// <summary>States the phase. Phases are never skipped and never go back.</summary>
    public void Enter(Phase phase, Actor by, DateTimeOffset at)
    {
        RequireOpen(
            phase switch
            {
                Innovations.Phase.Creation => InnovationMove.Creation,
                Innovations.Phase.Development => InnovationMove.Development,
                _ => InnovationMove.Institutionalised,
            }
        );

        Phase = phase;
        if (Publication == Publication.Published)
            Revision = NextRevision;
        Write(by, at);
        Raise(new InnovationEnteredPhase(Id, phase, at));
    }

    /// <summary>
    /// A refusal lists the transitions that are allowed. Whether the record is complete enough to publish is not known
    /// here, so publishing is not offered.
    /// </summary>
    private const int LeastForAnyMove = 101;

    private void RequireOpen(InnovationMove move, int completenessFloor = 0)
    {
        if (BlockingRule(move, completenessFloor) is not { } rule)
            return;

        rule.Require(
            false,
            rule == InnovationRules.CompleteEnough
                ? Completeness.Missing
                :
                [
                    .. Enum.GetValues<InnovationMove>()
                        .Where(other => BlockingRule(other, LeastForAnyMove) is null)
                        .Select(other => other.ToString()),
                ]
        );
    }
}
