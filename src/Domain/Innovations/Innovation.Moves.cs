using JippApi.Domain.Common;

namespace JippApi.Domain.Innovations;

/// <summary>A state that an innovation can be asked to enter.</summary>
public enum InnovationMove
{
    /// <summary>Hand in for review.</summary>
    InReview,

    /// <summary>Return to the owner, with a reason.</summary>
    Draft,

    /// <summary>Make public.</summary>
    Published,

    /// <summary>Take out of the directory, with a reason.</summary>
    Withdrawn,

    /// <summary>Declare the same as another published record.</summary>
    Merged,

    /// <summary>State that it is in its first phase.</summary>
    Creation,

    /// <summary>State that it has reached its second phase.</summary>
    Development,

    /// <summary>Follows from verified evidence, never from a request.</summary>
    Institutionalised,
}

public sealed partial class Innovation
{
    private static readonly Dictionary<InnovationMove, Publication> PublicationBefore = new()
    {
        [InnovationMove.InReview] = Publication.Draft,
        [InnovationMove.Draft] = Publication.InReview,
        [InnovationMove.Published] = Publication.InReview,
        [InnovationMove.Withdrawn] = Publication.Published,
        [InnovationMove.Merged] = Publication.Published,
    };

    /// <summary>The rule that forbids a move now; null when it is open.</summary>
    public Rule? Obstacle(InnovationMove move, int completenessFloor) =>
        move switch
        {
            _ when Publication is Publication.Withdrawn or Publication.Merged => InnovationRules.MoveAllowed,
            InnovationMove.Institutionalised => InnovationRules.NeedsEvidence,
            InnovationMove.Creation => Phase is null ? null : InnovationRules.MoveAllowed,
            InnovationMove.Development => Phase is null or Innovations.Phase.Creation ? null : InnovationRules.MoveAllowed,
            _ when PublicationBefore[move] != Publication => InnovationRules.MoveAllowed,
            InnovationMove.Published when Completeness.Score < completenessFloor => InnovationRules.CompleteEnough,
            _ => null,
        };

    /// <summary>Hands the draft in for review.</summary>
    public void Submit(UserId by, DateTimeOffset at)
    {
        RequireOpen(InnovationMove.InReview);

        Publication = Publication.InReview;
        StateReason = null;
        Touch(by, at);
        Raise(new InnovationSubmitted(Id, at));
    }

    /// <summary>Returns the record to its owner with the reason.</summary>
    public void Return(string reason, UserId by, DateTimeOffset at)
    {
        RequireOpen(InnovationMove.Draft);

        Publication = Publication.Draft;
        StateReason = reason;
        Touch(by, at);
        Raise(new InnovationReturned(Id, reason, at));
    }

    /// <summary>Makes the record public as its next revision.</summary>
    /// <param name="registryNumber">Given once; ignored when the record already has one.</param>
    /// <param name="completenessFloor">Least score of completeness, 0 to 100.</param>
    /// <param name="by">Who publishes.</param>
    /// <param name="at">The present time.</param>
    public void Publish(string registryNumber, int completenessFloor, UserId by, DateTimeOffset at)
    {
        RequireOpen(InnovationMove.Published, completenessFloor);

        Publication = Publication.Published;
        RegistryNumber ??= registryNumber;
        Revision++;
        Touch(by, at);
        Raise(new InnovationPublished(Id, RegistryNumber, Revision, at));
    }

    /// <summary>
    /// Takes the record out of the directory; its identifier goes on to answer that it was withdrawn, and why.
    /// </summary>
    public void Withdraw(string reason, UserId by, DateTimeOffset at)
    {
        RequireOpen(InnovationMove.Withdrawn);

        Publication = Publication.Withdrawn;
        StateReason = reason;
        Touch(by, at);
        Raise(new InnovationWithdrawn(Id, reason, at));
    }

    /// <summary>Declares the record the same as another one, which its identifier leads to from then on.</summary>
    public void MergeInto(Innovation survivor, UserId by, DateTimeOffset at)
    {
        RequireOpen(InnovationMove.Merged);
        InnovationRules.MergesIntoAnotherPublished.Require(survivor.Id != Id && survivor.Publication == Publication.Published);

        Publication = Publication.Merged;
        MergedInto = survivor.Id;
        Touch(by, at);
        Raise(new InnovationMerged(Id, survivor.Id, at));
    }

    /// <summary>States the phase; it never skips one and never goes back.</summary>
    public void Enter(Phase phase, UserId by, DateTimeOffset at)
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
            Revision++;
        Touch(by, at);
        Raise(new InnovationEnteredPhase(Id, phase, at));
    }

    /// <summary>
    /// A refused move names others; whether the record is complete enough for them is not known here, so publication is
    /// not offered.
    /// </summary>
    private const int LeastForAnyMove = 101;

    private void RequireOpen(InnovationMove move, int completenessFloor = 0)
    {
        if (Obstacle(move, completenessFloor) is not { } rule)
            return;

        rule.Require(
            false,
            rule == InnovationRules.CompleteEnough
                ? Completeness.Missing
                :
                [
                    .. Enum.GetValues<InnovationMove>()
                        .Where(other => Obstacle(other, LeastForAnyMove) is null)
                        .Select(other => other.ToString()),
                ]
        );
    }
}
