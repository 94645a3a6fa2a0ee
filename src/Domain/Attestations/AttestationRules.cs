using JippApi.Domain.Common;

namespace JippApi.Domain.Attestations;

public static class AttestationRules
{
    public static readonly Rule PublishedOnly = new(
        "attestation-of-unpublished",
        "Only a published record can be said to run or to have ended."
    );

    public static readonly Rule Stated = new(
        "existence-unconfirmed",
        "State whether it runs, rests or has ended; unconfirmed means that nobody has stated it.",
        RuleKind.Input
    );

    public static readonly Rule ReasonGiven = new(
        "end-reason-missing",
        "Say why it rests, has stopped or was replaced; the reasons help those who replicate it.",
        RuleKind.Input
    );

    public static readonly Rule ReasonFits = new(
        "end-reason-unfit",
        "A reason and a day on which it ceased belong to an innovation that no longer runs; one that was absorbed has that reason.",
        RuleKind.Input
    );

    public static readonly Rule ReplacementNamed = new(
        "replacement-unfit",
        "Name the published record that replaced it; for any other answer, name none.",
        RuleKind.Input
    );

    public static readonly Rule Recent = new(
        "observed-too-long-ago",
        "The day of the observation is in the future, before the innovation began, or so long ago that the statement would have expired.",
        RuleKind.Input
    );

    public static readonly Rule EndedBefore = new(
        "ended-after-observation",
        "The day on which it ceased must not be after the day of the observation.",
        RuleKind.Input
    );

    public static readonly Rule EvidenceGiven = new(
        "attestation-without-evidence",
        "A check by a hub or a ministry needs a link, a file, or a note of at least 50 characters on what was seen.",
        RuleKind.Input
    );

    public static readonly Rule CountedTransactions = new(
        "transactions-unfit",
        "A system can state only that a service runs, by transactions in at most 92 days that end by the day of the observation.",
        RuleKind.Input
    );

    public static readonly Rule Waiting = new("attestation-not-waiting", "The statement does not wait for anybody.");

    /// <summary>The four-eyes principle.</summary>
    public static readonly Rule DecidedByAnother = new(
        "own-statement",
        "You, or the person you act for, stated this or handed out its link; somebody else has to decide.",
        RuleKind.Permission
    );

    public static readonly Rule StatedByPerson = new(
        "attestation-by-system",
        "A system can state only what it has counted; everything else is stated by a person.",
        RuleKind.Permission
    );

    public static readonly Rule SpeaksForOwner = new(
        "attestation-not-of-owner",
        "Only whoever writes for the owner can state it as the owner.",
        RuleKind.Permission
    );

    public static readonly Rule ChecksFromOutside = new(
        "attestation-of-own",
        "A check is made by somebody who does not belong to the owner; state it as the owner instead.",
        RuleKind.Permission
    );

    public static readonly Rule ChecksForHub = new(
        "attestation-out-of-reach",
        "The hub of the region states what a visit has shown; national staff, or the ministry that keeps the list, what it found out.",
        RuleKind.Permission
    );

    public static readonly Rule CountsForList = new(
        "attestation-not-of-list",
        "Only the system of a partner whose list has the record can state what it has counted.",
        RuleKind.Permission
    );

    public static readonly Rule ReplicatesIt = new(
        "attestation-not-of-replica",
        "Only the team of an agreed replication of the record can state it as such.",
        RuleKind.Permission
    );

    public static readonly Rule Once = new(
        "attestation-repeated",
        "You have just stated something about this record, or it still waits for a second person."
    );

    public static readonly Rule ContradictionOpen = new("contradiction-not-open", "Somebody has already decided between the statements.");
}
