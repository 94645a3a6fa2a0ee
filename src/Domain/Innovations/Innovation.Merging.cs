using JippApi.Domain.Common;

namespace JippApi.Domain.Innovations;

/// <summary>Merging and separating records.</summary>
public sealed partial class Innovation
{
    /// <summary>Merges the record into another, to which its id redirects from then on.</summary>
    internal void MergeInto(Innovation survivor, Actor by, DateTimeOffset at)
    {
        RequireOpen(InnovationMove.Merged);
        InnovationRules.MergeTargetValid.Require(survivor.Id != Id && survivor.Publication == Publication.Published);
        InnovationRules.MergeFits.Require(
            new[]
            {
                SourceRecords.Count + survivor.SourceRecords.Count,
                Content.Awards.Count + survivor.Content.Awards.Count,
                Content.Notes.Count + survivor.Content.Notes.Count,
            }.Max() <= InnovationContent.MaxListLength
        );

        Publication = Publication.Merged;
        MergedInto = survivor.Id;
        sourceRecords.Clear();
        Touch(by, at);
        Raise(new InnovationMerged(Id, survivor.Id, at));
    }

    /// <summary>Takes over the rows of source lists, prizes and remarks of a merged record.</summary>
    internal void Absorb(InnovationMerge merge, Actor by, DateTimeOffset at) =>
        Republish(
            Content with
            {
                SourceRecords = [.. SourceRecords, .. merge.Sources.Select(record => record with { })],
                Awards = [.. Content.Awards, .. merge.Awards],
                Notes = [.. Content.Notes, .. merge.Notes],
            },
            by,
            at
        );

    /// <summary>Gives back what a merge moved here, as far as it is still here.</summary>
    internal void GiveBack(InnovationMerge merge, Actor by, DateTimeOffset at) =>
        Republish(
            Content with
            {
                SourceRecords = [.. SourceRecords.Where(record => !merge.Sources.Any(record.IsSameRow))],
                Awards = [.. Content.Awards.Except(merge.Awards)],
                Notes = [.. Content.Notes.Except(merge.Notes)],
            },
            by,
            at
        );

    /// <summary>Makes a merged record public again, as it was.</summary>
    internal void Unmerge(InnovationMerge merge, Actor by, DateTimeOffset at)
    {
        var survivor = MergedInto!.Value;
        Publication = Publication.Published;
        MergedInto = null;
        sourceRecords.AddRange(merge.Sources.Select(record => record with { }));
        Touch(by, at);
        Raise(new InnovationUnmerged(Id, survivor, at));
    }

    private void Republish(InnovationContent changed, Actor by, DateTimeOffset at)
    {
        Describe(changed, MemberOrigin.OfOwner(by, at));
        if (Publication == Publication.Published)
            Revision = NextRevision;
        Touch(by, at);
        Raise(new InnovationRevised(Id, Revision, at));
    }
}
