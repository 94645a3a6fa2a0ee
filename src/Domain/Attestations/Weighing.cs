using JippApi.Domain.Innovations;

namespace JippApi.Domain.Attestations;

/// <summary>The effect of a statement.</summary>
public enum AttestationEffect
{
    /// <summary>Nothing: it is shown beside the answer that stands.</summary>
    None,

    /// <summary>It becomes the answer that stands.</summary>
    Confirms,

    /// <summary>Another party says otherwise, and somebody has to decide.</summary>
    Contradicts,
}

/// <summary>Weighs statements against each other.</summary>
public static class Weighing
{
    /// <summary>Weighs a statement against the answer that stands.</summary>
    /// <param name="standing">The answer that stands; null when there has never been one.</param>
    /// <param name="stated">The statement that it goes back to.</param>
    /// <param name="said">The new statement.</param>
    /// <param name="now">The time.</param>
    public static AttestationEffect Of(Confirmation? standing, Attestation? stated, Attestation said, DateTimeOffset now)
    {
        var canConfirm = ConfirmationSchedule.CanConfirm(said.Method);
        if (standing is null || standing.FreshnessAt(now) == Freshness.Overdue)
            return canConfirm ? AttestationEffect.Confirms : AttestationEffect.None;
        if (Agree(standing.Existence, said.Content.Existence))
            return canConfirm && Renews(standing, said, now) ? AttestationEffect.Confirms : AttestationEffect.None;
        if (stated is not null && AreOneParty(stated, said))
            return canConfirm && said.Content.ObservedOn >= standing.ObservedOn ? AttestationEffect.Confirms : AttestationEffect.None;
        return IsNews(standing, said) ? AttestationEffect.Contradicts : AttestationEffect.None;
    }

    /// <summary>Whether two answers do not contradict each other.</summary>
    public static bool Agree(Existence one, Existence other) => ExistenceClasses.Of(one) == ExistenceClasses.Of(other);

    /// <summary>Whether a statement counts more than the answer that stands; of equals, the earlier stays.</summary>
    public static bool IsStronger(Attestation said, Confirmation standing) =>
        ConfirmationSchedule.StrengthOf(said.Method) > StrengthOf(standing);

    /// <summary>Whether two statements are those of one party, which may change its mind.</summary>
    public static bool AreOneParty(Attestation one, Attestation other) =>
        (IsOfOwner(one) && IsOfOwner(other))
        || (
            one.Method == other.Method
            && one.Method switch
            {
                ConfirmationMethod.HubVisit or ConfirmationMethod.Ministry => true,
                ConfirmationMethod.ReplicaTeam => one.StatedFor is not null && one.StatedFor == other.StatedFor,
                _ => one.StatedBy == other.StatedBy,
            }
        );

    private static bool IsOfOwner(Attestation said) =>
        said.Method == ConfirmationMethod.Self
        || (said.Method == ConfirmationMethod.SystemLog && said.StatedFor is not null && said.StatedFor == said.OwnerId);

    /// <summary>An answer that a reviewer has decided for counts like a check.</summary>
    private static int StrengthOf(Confirmation standing)
    {
        var own = ConfirmationSchedule.StrengthOf(standing.Method);
        return standing.DecidedOn is null ? own : Math.Max(own, ConfirmationSchedule.StrengthOf(ConfirmationMethod.HubVisit));
    }

    /// <summary>
    /// Whether an agreeing statement takes the place of the one that stands, which it must not weaken or shorten. One
    /// that soon expires gives way to any that lasts longer.
    /// </summary>
    private static bool Renews(Confirmation standing, Attestation said, DateTimeOffset now) =>
        (ConfirmationSchedule.StrengthOf(said.Method) >= StrengthOf(standing) || standing.FreshnessAt(now) == Freshness.Due)
        && said.Content.ObservedOn >= standing.ObservedOn
        && (said.ValidUntil is null || said.ValidUntil >= standing.ValidUntil);

    /// <summary>
    /// Whether a contradiction says more than what a reviewer has already decided on: it was seen since, or is
    /// stronger.
    /// </summary>
    private static bool IsNews(Confirmation standing, Attestation said) =>
        standing.DecidedOn is not { } day || said.Content.ObservedOn > day || IsStronger(said, standing);
}
