using JippApi.Domain.Common;

namespace JippApi.Domain.Innovations;

public static class InnovationRules
{
    public static readonly Rule Editable = new(
        "innovation-not-editable",
        "A record can be changed only while it is a draft or published, not while it is in review, withdrawn or merged."
    );

    public static readonly Rule TransitionAllowed = new(
        "transition-not-allowed",
        "The record cannot make this transition from its current status."
    );

    public static readonly Rule CompleteEnough = new(
        "innovation-incomplete",
        "The record is not complete enough to be public.",
        RuleKind.Input
    );

    public static readonly Rule NeedsEvidence = new(
        "institutionalisation-needs-evidence",
        "Institutionalisation follows from verified evidence: a regulation, a routine programme with a budget, a performance contract."
    );

    public static readonly Rule MergeTargetValid = new(
        "merge-target-invalid",
        "A record can only be merged into another one that is published.",
        RuleKind.Input
    );

    public static readonly Rule MergedBefore = new("innovation-not-merged", "The record is not merged into another one.");

    public static readonly Rule MergeReachesBoth = new(
        "merge-out-of-reach",
        "You must be able to review both records; otherwise propose the merge.",
        RuleKind.Permission
    );

    public static readonly Rule LastMergeFirst = new(
        "innovation-merged-further",
        "The surviving record was merged or withdrawn since; undo that first."
    );

    public static readonly Rule MergeFits = new(
        "merge-too-long",
        "Together the records have more than 50 prizes, remarks or rows of lists.",
        RuleKind.Input
    );

    public static readonly Rule InUse = new("innovation-in-use", "Evidence, links, plans or indicators refer to this draft.");

    public static readonly Rule NeverPublic = new("innovation-was-public", "Only a draft that was never public can be discarded.");

    /// <summary>The four-eyes principle.</summary>
    public static readonly Rule ReviewedByAnother = new(
        "own-writing",
        "You cannot publish what you, or the person you act for, wrote or handed in.",
        RuleKind.Permission
    );

    public static readonly Rule RegionOfOwner = new(
        "region-outside-owner",
        "An innovation runs in the region of its owner, unless a reason is stated.",
        RuleKind.Input
    );

    public static readonly Rule NotEnded = new("innovation-ended", "The record was withdrawn or merged into another one.");

    public static readonly Rule PublishedOnly = new("innovation-not-published", "The record is not published.");

    public static readonly Rule PinsBetweenLists = new(
        "pin-not-between-lists",
        "Only a value that lists state can be pinned; what the owner states is changed by the owner, or by a correction."
    );

    public static readonly Rule Pinned = new("member-not-pinned", "The member is not pinned.");

    public static readonly Rule SourceRecordUnique = new("source-record-exists", "Another record already holds this row of this source.");
}
