namespace JippApi.Domain.Innovations;

/// <summary>Whether it still runs, as far as somebody has confirmed (docs/decisions/0068-attestations.md).</summary>
/// <remarks>None of this is the owner's writing: the record keeps who changed it last, and its writers.</remarks>
public sealed partial class Innovation
{
    /// <summary>
    /// The answer that stands; one that has expired is kept, so that the last known answer stays shown.
    /// </summary>
    public Confirmation? Confirmation { get; private set; }

    public Freshness Freshness { get; private set; } = Freshness.Never;

    /// <summary>When the confirmation expires, as a column that can be searched.</summary>
    public DateTimeOffset? ConfirmedUntil { get; private set; }

    /// <summary>How many of the reminders about the present confirmation were sent.</summary>
    public int RemindedStage { get; private set; }

    /// <summary>
    /// Lets an answer stand. A phase that was never stated follows from it: whatever runs has been created.
    /// </summary>
    public void Confirm(Confirmation confirmation, DateTimeOffset at)
    {
        InnovationRules.PublishedOnly.Require(Publication == Publication.Published);

        (Existence, Confirmation, Freshness) = (confirmation.Existence, confirmation, confirmation.FreshnessAt(at));
        if (Freshness == Freshness.Overdue)
            Existence = Existence.Unconfirmed;
        (ConfirmedUntil, RemindedStage) = (confirmation.ValidUntil, 0);
        if (Phase is null && PhaseOf(confirmation.Existence) is { } phase)
        {
            Phase = phase;
            Raise(new InnovationEnteredPhase(Id, phase, at));
        }

        Reissue(at);
        Raise(new InnovationConfirmed(Id, Existence, confirmation.Method, Revision, at));
    }

    /// <summary>
    /// Moves the confirmation to what the clock says: due, and then overdue, when nothing is confirmed any more.
    /// </summary>
    /// <returns>Whether that changed anything.</returns>
    public bool Age(Freshness freshness, DateTimeOffset at)
    {
        if (Publication != Publication.Published || Confirmation is null || freshness <= Freshness)
            return false;

        Freshness = freshness;
        if (freshness == Freshness.Overdue)
            Existence = Existence.Unconfirmed;
        Reissue(at);
        Raise(new InnovationConfirmationAged(Id, freshness, Revision, at));
        return true;
    }

    /// <summary>Shows or no longer shows that somebody else says otherwise.</summary>
    /// <param name="isDisputed">Whether somebody does.</param>
    /// <param name="at">The time.</param>
    /// <param name="decidedOn">The day on which a reviewer decided for the answer that stands.</param>
    public void MarkDispute(bool isDisputed, DateTimeOffset at, DateOnly? decidedOn = null)
    {
        if (Confirmation is not { } standing || standing.InDispute == isDisputed)
            return;

        Confirmation = standing with { InDispute = isDisputed, DecidedOn = decidedOn ?? standing.DecidedOn };
        Reissue(at);
        Raise(new InnovationDisputeMarked(Id, isDisputed, Revision, at));
    }

    private static Phase? PhaseOf(Existence existence) =>
        existence switch
        {
            Existence.Active => Innovations.Phase.Creation,
            Existence.Developed => Innovations.Phase.Development,
            _ => null,
        };

    /// <summary>Makes the change public, as a new revision; the owner has not edited anything.</summary>
    private void Reissue(DateTimeOffset at)
    {
        if (Publication == Publication.Published)
            (Revision, UpdatedAt) = (NextRevision, at);
    }
}
