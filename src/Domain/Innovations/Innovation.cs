using JippApi.Domain.Common;

namespace JippApi.Domain.Innovations;

/// <summary>
/// A public-service innovation (<i>inovasi pelayanan publik</i>): written by its owner, reviewed, and then public for
/// ever, with a numbered revision for each published change.
/// </summary>
public sealed partial class Innovation : AggregateRoot
{
    /// <summary>Longest registry number.</summary>
    public const int RegistryNumberMaxLength = 30;

    public const int ReasonMaxLength = 1_000;

    private Innovation(InnovationId id, DateTimeOffset createdAt) => (Id, CreatedAt) = (id, createdAt);

    public InnovationId Id { get; }

    /// <summary><c>JIPP-{year}-{sequence}</c>, given at the first publication.</summary>
    public string? RegistryNumber { get; private set; }

    public Publication Publication { get; private set; } = Publication.Draft;

    /// <summary>The phase of its life; null when unknown.</summary>
    public Phase? Phase { get; private set; }

    /// <summary>Whether it is still running.</summary>
    public Existence Existence { get; private set; } = Existence.Unconfirmed;

    /// <summary>The number of the latest published revision; 0 before the first publication.</summary>
    public int Revision { get; private set; }

    public InnovationId? MergedInto { get; private set; }

    /// <summary>The reason it was returned or withdrawn.</summary>
    public string? StatusReason { get; private set; }

    public DateTimeOffset CreatedAt { get; }

    public DateTimeOffset UpdatedAt { get; private set; }

    public UserId UpdatedBy { get; private set; }

    public Completeness Completeness => Completeness.Of(Content);

    /// <summary>Creates a draft, which only its owner sees.</summary>
    public static Innovation Draft(InnovationContent content, Actor by, DateTimeOffset at, InnovationId? id = null)
    {
        var innovation = new Innovation(id ?? InnovationId.New(), at) { Phase = Innovations.Phase.Creation };
        innovation.Describe(content, MemberOrigin.OfOwner(by, at));
        innovation.Write(by, at);
        innovation.Raise(new InnovationDrafted(innovation.Id, at));
        return innovation;
    }

    /// <summary>
    /// Takes over a record that a source list has already published. Whatever the list does not state stays unknown,
    /// and the completeness floor does not apply, since it guards only what is first published here.
    /// </summary>
    public static Innovation TakeOver(
        InnovationContent content,
        string registryNumber,
        Actor by,
        DateTimeOffset at,
        InnovationId? id = null,
        MemberOrigin? origin = null
    )
    {
        var innovation = new Innovation(id ?? InnovationId.New(), at) { RegistryNumber = registryNumber };
        innovation.Describe(content, origin ?? MemberOrigin.OfTakenOver(content, by, at));
        innovation.Touch(by, at);
        innovation.Publication = Publication.Published;
        innovation.Revision = 1;
        innovation.Raise(new InnovationTakenOver(innovation.Id, registryNumber, at));
        return innovation;
    }

    /// <summary>Replaces the content. On a published record the change is public at once, as a new revision.</summary>
    /// <param name="completenessFloor">The completeness score a published record must keep; one that is already below
    /// it must not fall further.</param>
    public void Revise(InnovationContent content, int completenessFloor, Actor by, DateTimeOffset at)
    {
        InnovationRules.Editable.Require(Publication is Publication.Draft or Publication.Published);
        var after = Completeness.Of(content);
        InnovationRules.CompleteEnough.Require(
            Publication == Publication.Draft || after.Score >= Math.Min(completenessFloor, Completeness.Score),
            after.Missing
        );

        Describe(content, MemberOrigin.OfOwner(by, at));
        if (Publication == Publication.Published)
            Revision = NextRevision;
        Write(by, at);
        Raise(new InnovationRevised(Id, Revision, at));
    }

    private void Touch(Actor by, DateTimeOffset at) => (UpdatedBy, UpdatedAt) = (by.UserId, at);

    /// <inheritdoc/>
    public override Subject AuditSubject() =>
        new("innovation", Id.Value.ToString())
        {
            RegionCode = RegionCode,
            InstitutionId = OwnerId?.Value,
            Sources = [.. SourceRecords.Select(record => record.Source.ToString()).Distinct()],
        };
}
