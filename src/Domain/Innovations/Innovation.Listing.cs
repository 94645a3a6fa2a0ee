using JippApi.Domain.Common;

namespace JippApi.Domain.Innovations;

/// <summary>The statements of source lists, and undoing them (docs/decisions/0062-source-records.md).</summary>
public sealed partial class Innovation
{
    private int? restoredVersion;

    /// <summary>
    /// The highest version that it had before it was restored to an earlier state; no later one repeats it.
    /// </summary>
    public int VersionFloor { get; private set; }

    /// <summary>The highest revision that it had before it was restored to an earlier state.</summary>
    public int RevisionFloor { get; private set; }

    private int NextRevision => Math.Max(Revision, RevisionFloor) + 1;

    public override int NextVersion => restoredVersion ?? Math.Max(Version, VersionFloor) + 1;

    /// <summary>
    /// Hands in a record that a list states, for review. Whatever the list does not state stays unknown.
    /// </summary>
    public static Innovation HandIn(InnovationContent content, MemberOrigin origin, Actor by, DateTimeOffset at)
    {
        var innovation = new Innovation(InnovationId.New(), at) { Publication = Publication.InReview };
        innovation.Describe(content, origin);
        innovation.Write(by, at);
        innovation.Raise(new InnovationDrafted(innovation.Id, at));
        innovation.Raise(new InnovationSubmitted(innovation.Id, at));
        return innovation;
    }

    /// <summary>
    /// Takes over what lists state now. On a published record it is public at once, as a new revision. What becomes empty
    /// has no origin, so that any list can state it again.
    /// </summary>
    /// <param name="content">The content with it.</param>
    /// <param name="origins">The origins of members that change, and of those whose value another now states.</param>
    /// <param name="by">The person who sent it.</param>
    /// <param name="at">The time.</param>
    public void Restate(InnovationContent content, IReadOnlyList<MemberOrigin> origins, Actor by, DateTimeOffset at)
    {
        InnovationRules.NotEnded.Require(Publication is not (Publication.Withdrawn or Publication.Merged));

        var before = Content;
        Describe(content, MemberOrigin.OfOwner(by, at));
        var changed = InnovationMembers.Changed(before, Content);
        var emptied = changed.Where(member => !member.IsStated(Content)).Select(member => member.Name);
        Origins = Ordered(
            Origins.ExceptBy(origins.Select(origin => origin.Member).Concat(emptied), origin => origin.Member).Concat(origins)
        );
        if (changed.Count == 0)
            return; // somebody else states the same
        if (Publication == Publication.Published)
        {
            Revision = NextRevision;
            Touch(by, at);
        }
        else
            Write(by, at);
        Raise(new InnovationRevised(Id, Revision, at));
    }

    /// <summary>Returns what it says now.</summary>
    public InnovationState Remember() =>
        new()
        {
            Content = Content,
            Origins = Origins,
            Publication = Publication,
            Existence = Existence,
            Confirmation = Confirmation,
            Freshness = Confirmation is null ? null : Freshness,
            Phase = Phase,
            InstitutionalisedAt = InstitutionalisedAt,
            RegistryNumber = RegistryNumber,
            StatusReason = StatusReason,
            Revision = Revision,
            UpdatedAt = UpdatedAt,
            UpdatedBy = UpdatedBy,
            Writers = Writers,
            FormerOwners = FormerOwners,
        };

    /// <summary>
    /// Restores an earlier state. Versions and revisions that were public since are never given again, so that no tag or
    /// cached revision can come to name something else.
    /// </summary>
    /// <param name="state">The state.</param>
    /// <param name="version">The version it had; null to count on, when what it shows has changed otherwise.</param>
    /// <param name="at">The time.</param>
    public void Restore(InnovationState state, int? version, DateTimeOffset at)
    {
        (VersionFloor, RevisionFloor) = (Math.Max(Version, VersionFloor), Math.Max(Revision, RevisionFloor));
        restoredVersion = version;
        content = state.Content;
        (OwnerId, RegionCode) = (state.Content.OwnerId, state.Content.RegionCode);
        sourceRecords.RemoveAll(record => !state.Content.SourceRecords.Contains(record));
        sourceRecords.AddRange(state.Content.SourceRecords.Except(sourceRecords).Select(record => record with { }).ToList());

        (Origins, Writers, FormerOwners) = (state.Origins, state.Writers, state.FormerOwners);
        (Publication, Existence, Phase) = (state.Publication, state.Existence, state.Phase);
        (Confirmation, Freshness) = (state.Confirmation, state.Freshness ?? Freshness.Never);
        ConfirmedUntil = Confirmation?.ValidUntil;
        (InstitutionalisedAt, RegistryNumber, StatusReason) = (state.InstitutionalisedAt, state.RegistryNumber, state.StatusReason);
        (Revision, UpdatedAt, UpdatedBy) = (state.Revision, state.UpdatedAt, state.UpdatedBy);
        Raise(new InnovationRestored(Id, Revision, at));
    }

    /// <summary>Removes a record that a list made, as if it had never been; the caller removes it.</summary>
    /// <param name="at">The time.</param>
    /// <param name="isUsed">Whether something else refers to it.</param>
    public void Unlist(DateTimeOffset at, bool isUsed)
    {
        InnovationRules.InUse.Require(!isUsed);

        Raise(new InnovationUnlisted(Id, at));
    }

    public override int TakeNextVersion()
    {
        var next = NextVersion;
        restoredVersion = null;
        return next;
    }
}
