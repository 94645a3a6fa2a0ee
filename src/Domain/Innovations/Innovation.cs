using JippApi.Domain.Common;

namespace JippApi.Domain.Innovations;

/// <summary>
/// A public-service innovation (<i>inovasi pelayanan publik</i>): written by its owner, reviewed, then public for ever,
/// each published change a numbered revision.
/// </summary>
public sealed partial class Innovation : AggregateRoot
{
    private Innovation(InnovationId id, string title, DateTimeOffset createdAt) => (Id, Title, CreatedAt) = (id, title, createdAt);

    /// <summary>Its identity, for ever.</summary>
    public InnovationId Id { get; }

    /// <summary><c>JIPP-{year}-{sequence}</c>, given at the first publication.</summary>
    public string? RegistryNumber { get; private set; }

    /// <summary>Whether the public may read it.</summary>
    public Publication Publication { get; private set; } = Publication.Draft;

    /// <summary>Where it stands in its life; null when nobody has said.</summary>
    public Phase? Phase { get; private set; }

    /// <summary>Whether it still runs.</summary>
    public Existence Existence { get; private set; } = Existence.Unconfirmed;

    /// <summary>Number of the newest published revision; 0 before the first publication.</summary>
    public int Revision { get; private set; }

    /// <summary>The record that this one was merged into.</summary>
    public InnovationId? MergedInto { get; private set; }

    /// <summary>Why it was returned or withdrawn, in the words of who did it.</summary>
    public string? StateReason { get; private set; }

    /// <summary>When it was first written.</summary>
    public DateTimeOffset CreatedAt { get; }

    /// <summary>When it was last changed.</summary>
    public DateTimeOffset UpdatedAt { get; private set; }

    /// <summary>Who last changed it.</summary>
    public UserId UpdatedBy { get; private set; }

    /// <summary>How much of it is filled in.</summary>
    public Completeness Completeness => Completeness.Of(Content);

    /// <summary>A new record, seen by its owner alone.</summary>
    public static Innovation Draft(InnovationContent content, UserId by, DateTimeOffset at)
    {
        var innovation = new Innovation(InnovationId.New(), content.Title, at) { Phase = Innovations.Phase.Creation };
        innovation.Describe(content);
        innovation.Touch(by, at);
        innovation.Raise(new InnovationDrafted(innovation.Id, at));
        return innovation;
    }

    /// <summary>
    /// Takes over a record that a list has already made public, as it stands there: what the list does not state stays
    /// unknown, and the floor of completeness, which guards what is published here first, does not apply.
    /// </summary>
    /// <param name="content">What the list states.</param>
    /// <param name="registryNumber">Its registry number.</param>
    /// <param name="by">Who takes it over.</param>
    /// <param name="at">The present time.</param>
    /// <param name="id">Its identity where it was fixed before, as in sample data; a new one otherwise.</param>
    public static Innovation TakeOver(
        InnovationContent content,
        string registryNumber,
        UserId by,
        DateTimeOffset at,
        InnovationId? id = null
    )
    {
        var innovation = new Innovation(id ?? InnovationId.New(), content.Title, at) { RegistryNumber = registryNumber };
        innovation.Describe(content);
        innovation.Touch(by, at);
        innovation.Publication = Publication.Published;
        innovation.Revision = 1;
        innovation.Raise(new InnovationTakenOver(innovation.Id, registryNumber, at));
        return innovation;
    }

    /// <summary>
    /// Changes what is said about it; on a published record the change is public at once, as a new revision.
    /// </summary>
    /// <param name="content">All that is said from now on.</param>
    /// <param name="completenessFloor">Below this score a published record may not fall (one that is already below may
    /// not fall further).</param>
    /// <param name="by">Who changes it.</param>
    /// <param name="at">The present time.</param>
    public void Revise(InnovationContent content, int completenessFloor, UserId by, DateTimeOffset at)
    {
        InnovationRules.Editable.Require(Publication is Publication.Draft or Publication.Published);
        var after = Completeness.Of(content);
        InnovationRules.CompleteEnough.Require(
            Publication == Publication.Draft || after.Score >= Math.Min(completenessFloor, Completeness.Score),
            after.Missing
        );

        Describe(content);
        if (Publication == Publication.Published)
            Revision++;
        Touch(by, at);
        Raise(new InnovationRevised(Id, Revision, at));
    }

    private void Touch(UserId by, DateTimeOffset at) => (UpdatedBy, UpdatedAt) = (by, at);

    /// <inheritdoc/>
    public override Subject AuditSubject() =>
        new("innovation", Id.Value.ToString())
        {
            RegionCode = RegionCode,
            InstitutionId = OwnerId?.Value,
            Sources = [.. SourceRecords.Select(record => record.Source.ToString()).Distinct()],
        };
}
