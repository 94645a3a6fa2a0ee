using JippApi.Domain.Common;

namespace JippApi.Domain.Innovations;

/// <summary>The rules of innovations.</summary>
public static class InnovationRules
{
    /// <summary>A record can be edited as a draft, or when published.</summary>
    public static readonly Rule Editable = new(
        "innovation-not-editable",
        "A record can be changed as a draft or when published, not while it is in review, withdrawn or merged."
    );

    /// <summary>A move starts from the state that the state machine says.</summary>
    public static readonly Rule MoveAllowed = new("transition-not-allowed", "The record is not in a state from which this move starts.");

    /// <summary>A record is published only above the floor of completeness.</summary>
    public static readonly Rule CompleteEnough = new(
        "innovation-incomplete",
        "Too little of the record is filled in for it to be public.",
        RuleKind.Input
    );

    /// <summary>Institutionalisation follows from verified evidence.</summary>
    public static readonly Rule NeedsEvidence = new(
        "institutionalisation-needs-evidence",
        "Institutionalisation follows from verified evidence: a regulation, a routine programme with budget, a performance contract."
    );

    /// <summary>A record merges into another one that is public.</summary>
    public static readonly Rule MergesIntoAnotherPublished = new(
        "merge-target-invalid",
        "A record can only be merged into another one that is published.",
        RuleKind.Input
    );

    /// <summary>No two records hold the same row of the same source.</summary>
    public static readonly Rule SourceRecordUnique = new("source-record-exists", "Another record already holds this row of this source.");
}
