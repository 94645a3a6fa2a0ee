using JippApi.Domain.Common;

namespace JippApi.Domain.Commitments;

/// <summary>The rules of commitment sheets.</summary>
public static class CommitmentRules
{
    /// <summary>The sheet is not in a state that allows the move.</summary>
    public static readonly Rule MoveAllowed = new(
        "commitment-transition-not-allowed",
        "The commitment sheet cannot make this move in its present state."
    );

    /// <summary>What is being signed stays as it is.</summary>
    public static readonly Rule Editable = new(
        "commitment-not-editable",
        "A commitment sheet can be changed while it is a draft; after the first signature only by an amendment."
    );

    /// <summary>Something must be promised.</summary>
    public static readonly Rule HasLines = new(
        "commitment-without-lines",
        "The commitment sheet needs at least one line before it is opened for signing."
    );

    /// <summary>Whoever promises signs.</summary>
    public static readonly Rule AdoptersSign = new(
        "commitment-adopter-without-signatory",
        "Every institution that promises something needs a signatory."
    );

    /// <summary>A plan is promised once on a sheet.</summary>
    public static readonly Rule PlanOnce = new("commitment-plan-twice", "A plan stands on a sheet once.", RuleKind.Input);

    /// <summary>A plan is on one open sheet at a time.</summary>
    public static readonly Rule PlanFree = new("commitment-plan-taken", "The plan is being signed on another sheet.");

    /// <summary>Only what the owner agreed to can be promised.</summary>
    public static readonly Rule PlanAccepted = new(
        "commitment-plan-not-accepted",
        "The owner of the innovation must have accepted the plan before leaders sign it."
    );

    /// <summary>Only what runs can be amended.</summary>
    public static readonly Rule PlanRuns = new(
        "commitment-plan-not-running",
        "An amendment is about a plan that was signed and has not ended."
    );

    /// <summary>Only what all have signed is amended.</summary>
    public static readonly Rule AmendsSigned = new(
        "commitment-not-signed",
        "Only a commitment sheet that all have signed, and that has not ended, can be amended."
    );

    /// <summary>What one amendment changes, another begun from the same text would change back.</summary>
    public static readonly Rule OneAmendment = new(
        "commitment-amendment-open",
        "Another amendment of the commitment sheet is being written or signed."
    );

    /// <summary>What is closed has no days left to move.</summary>
    public static readonly Rule MovesOpenItems = new(
        "commitment-amended-item-closed",
        "An action item whose days the amendment moves was closed after it was written."
    );

    /// <summary>An amendment is about promises of the sheet.</summary>
    public static readonly Rule AmendsOwnLines = new(
        "commitment-line-not-on-sheet",
        "An amendment changes plans that stand on the sheet.",
        RuleKind.Input
    );

    /// <summary>Signatures are given while the sheet is open.</summary>
    public static readonly Rule OpenForSigning = new(
        "commitment-not-open",
        "Signatures are given while the commitment sheet is open for signing."
    );

    /// <summary>Nobody signs twice.</summary>
    public static readonly Rule SignsOnce = new("signatory-has-signed", "The signatory has signed already.");

    /// <summary>One signs what one has read.</summary>
    public static readonly Rule SignsWhatWasRead = new(
        "commitment-document-differs",
        "The document hash is not that of the document which is being signed."
    );

    /// <summary>Nobody signs for another.</summary>
    public static readonly Rule SignsForSelf = new(
        "signature-not-own",
        "Only the signatory's own account signs; a signature on paper is put on record by the hub.",
        RuleKind.Permission
    );

    /// <summary>One signs for the institution whose signatory one is, not for whoever a sheet names one for.</summary>
    public static readonly Rule SignsForOwnInstitution = new(
        "signatory-of-another-institution",
        "The account has no role to sign for the institution that the signature binds.",
        RuleKind.Permission
    );

    /// <summary>A signature on paper was given before it is put on record.</summary>
    public static readonly Rule SignedInThePast = new("signature-in-the-future", "A signature cannot be of a day to come.", RuleKind.Input);
}
