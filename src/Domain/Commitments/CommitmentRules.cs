using JippApi.Domain.Common;

namespace JippApi.Domain.Commitments;

public static class CommitmentRules
{
    public static readonly Rule TransitionAllowed = new(
        "commitment-transition-not-allowed",
        "The commitment sheet cannot make this transition from its current status."
    );

    public static readonly Rule Editable = new(
        "commitment-not-editable",
        "A commitment sheet can be changed only while it is a draft; after the first signature, write an amendment."
    );

    /// <summary>Nobody has signed yet, so no amendment is needed to change it.</summary>
    public static readonly Rule ReopenedFirst = new(
        "commitment-open-for-signing",
        "The commitment sheet is open for signing; return it to draft to change it."
    );

    public static readonly Rule HasLines = new(
        "commitment-without-lines",
        "The commitment sheet needs at least one line before it is opened for signing."
    );

    public static readonly Rule AdoptersHaveSignatory = new(
        "commitment-adopter-without-signatory",
        "Every institution that makes a promise needs a signatory."
    );

    /// <summary>Otherwise the sheet could never be signed by everyone.</summary>
    public static readonly Rule SignatoriesHoldRole = new(
        "commitment-signatory-without-role",
        "Every account named as a signatory needs the role SIGNATORY for exactly the institution it signs for."
    );

    public static readonly Rule PlanOnce = new("commitment-plan-twice", "A plan can be on a sheet only once.", RuleKind.Input);

    public static readonly Rule PlanAccepted = new(
        "commitment-plan-not-accepted",
        "The owner of the innovation must have accepted the plan before leaders sign it."
    );

    public static readonly Rule AmendsSigned = new(
        "commitment-not-signed",
        "Only a commitment sheet that everyone has signed and that has not ended can be amended."
    );

    /// <summary>Two amendments of a plan begun from the same text would undo each other's changes.</summary>
    public static readonly Rule OneAmendment = new(
        "commitment-amendment-open",
        "Another amendment of the same plan is being written or signed."
    );

    public static readonly Rule MovesOpenItems = new(
        "commitment-amended-item-closed",
        "The amendment moves the dates of an action item that has been closed since."
    );

    public static readonly Rule AmendsOwnLines = new(
        "commitment-line-not-on-sheet",
        "An amendment can change only plans that are on the sheet.",
        RuleKind.Input
    );

    /// <summary>Budgets are made in the year before the budget year; later days would excuse everything.</summary>
    public static readonly Rule DeadlineNearYear = new(
        "budget-deadline-far",
        "The day must lie in the budget year or in the year before.",
        RuleKind.Input
    );

    public static readonly Rule OpenForSigning = new("commitment-not-open", "The commitment sheet is not open for signing.");

    public static readonly Rule SignsOnce = new("signatory-has-signed", "The signatory has already signed.");

    /// <summary>The document hash proves that the signatory read the text they sign.</summary>
    public static readonly Rule SignsWhatWasRead = new(
        "commitment-document-differs",
        "The document hash does not match the document being signed."
    );

    public static readonly Rule SignsForSelf = new(
        "signature-not-own",
        "Only the signatory's own account can sign; the hub records signatures on paper.",
        RuleKind.Permission
    );

    /// <summary>Naming an account on a sheet must not let it bind an institution it has no role for.</summary>
    public static readonly Rule SignsForOwnInstitution = new(
        "signatory-of-another-institution",
        "The account has no role to sign for the institution bound by this signature.",
        RuleKind.Permission
    );

    public static readonly Rule SignedInThePast = new(
        "signature-in-the-future",
        "A signature cannot be dated in the future.",
        RuleKind.Input
    );

    public static readonly Rule SignedAfterOpening = new(
        "signature-before-opening",
        "A signature cannot be dated before the day on which the sheet was opened for signing.",
        RuleKind.Input
    );

    /// <summary>Whoever can set the password of a leader could sign as the leader.</summary>
    public static readonly Rule SignsInOwnHands = new(
        "signature-after-reset",
        "An administrator reset the password of the account; a second one must confirm it first.",
        RuleKind.Permission
    );

    public static readonly Rule ScanIsPicture = new(
        "signature-scan-not-a-picture",
        "The scan of a signature must be a PDF or a picture.",
        RuleKind.Input
    );

    public static readonly Rule ScanIsRestricted = new(
        "signature-scan-not-restricted",
        "The scan of a signature must be classified RESTRICTED.",
        RuleKind.Input
    );

    /// <summary>A paper bears the signatures of one sheet.</summary>
    public static readonly Rule ScanOfOneSheet = new(
        "signature-scan-of-another-sheet",
        "The same scan already shows signatures on another commitment sheet."
    );

    public static readonly Rule HasSigned = new("signatory-has-not-signed", "The signatory has not signed.");

    public static readonly Rule ObjectsForSelf = new(
        "objection-not-own",
        "Only the named signatory can object, with their own account.",
        RuleKind.Permission
    );

    public static readonly Rule ObjectsOnce = new("signature-objected", "The signatory has already objected.");

    public static readonly Rule NotEnded = new("commitment-ended", "The sheet has ended; its signatures stay as they are.");

    /// <summary>Nobody takes back for a leader what the leader signed personally.</summary>
    public static readonly Rule GivenByOthers = new(
        "signature-given-in-person",
        "A signature that the signatory gave personally with their account cannot be revoked."
    );

    public static readonly Rule RevokedBySecondPerson = new(
        "signature-revoked-by-party",
        "A signature is revoked by someone who neither gave nor recorded it and is not its signatory.",
        RuleKind.Permission
    );
}
