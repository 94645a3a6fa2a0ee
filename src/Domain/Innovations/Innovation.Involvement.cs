using JippApi.Domain.Common;
using JippApi.Domain.Institutions;

namespace JippApi.Domain.Innovations;

/// <summary>
/// Who is involved in what has not been reviewed yet: nobody lets pass what they wrote, or what belongs or belonged to
/// their institution meanwhile (docs/decisions/0044-conflict-of-interest.md).
/// </summary>
public sealed partial class Innovation
{
    /// <summary>
    /// The people who wrote the content or handed it in since it was last let pass, and those they acted for.
    /// </summary>
    public IReadOnlyList<UserId> Writers { get; private set; } = [];

    /// <summary>The institutions that owned it since then and no longer do.</summary>
    public IReadOnlyList<InstitutionId> FormerOwners { get; private set; } = [];

    /// <summary>
    /// The people who may not let it pass. Of a record that was written before writers were recorded, only the last is
    /// known.
    /// </summary>
    public IReadOnlyList<UserId> InvolvedPersons =>
        Writers.Count == 0 && Publication is Publication.Draft or Publication.InReview ? [UpdatedBy] : Writers;

    /// <summary>
    /// The institutions whose people may not let it pass: its owner, and all owners since it last was.
    /// </summary>
    public IReadOnlyList<InstitutionId> InvolvedOwners => OwnerId is { } owner ? [.. FormerOwners.Union([owner])] : FormerOwners;

    /// <summary>Whether one of the people behind a request wrote it or handed it in.</summary>
    public bool IsWrittenBy(Actor by) => InvolvedPersons.Intersect(by.UserIds).Any();

    private void Write(Actor by, DateTimeOffset at)
    {
        Writers = [.. InvolvedPersons.Where(person => person != default).Union(by.UserIds)];
        Touch(by, at);
    }

    private void RecordOwner(InstitutionId? next)
    {
        if (OwnerId is { } owner && owner != next)
            FormerOwners = [.. FormerOwners.Union([owner])];
    }

    private void LetPass() => (Writers, FormerOwners) = ([], []);
}
