namespace JippApi.Domain.Innovations;

/// <summary>Awards that editions held here decide.</summary>
public sealed partial class Innovation
{
    /// <summary>
    /// Adds an award that a decree granted. It is public at once; nobody has written anything, so the record keeps its
    /// last writer.
    /// </summary>
    /// <param name="award">The award, with its edition.</param>
    /// <param name="at">The time.</param>
    /// <returns>Whether it was added; repeating the work adds nothing.</returns>
    public bool Grant(Award award, DateTimeOffset at)
    {
        var edition = award.EditionId ?? throw new ArgumentException("The award names no edition.", nameof(award));
        InnovationRules.PublishedOnly.Require(Publication == Publication.Published);
        if (Content.Awards.Any(known => (known.EditionId, known.Tier) == (award.EditionId, award.Tier)))
            return false;

        Describe(Content with { Awards = [.. Content.Awards, award] }, MemberOrigin.OfOwner(new(UpdatedBy), at));
        (Revision, UpdatedAt) = (NextRevision, at);
        Raise(new InnovationAwarded(Id, edition, award.Tier, Revision, at));
        return true;
    }
}
