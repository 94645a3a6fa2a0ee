using JippApi.Domain.Common;

namespace JippApi.Domain.Competitions.Entries;

public static class EntryRules
{
    public static readonly Rule TransitionAllowed = new(
        "entry-transition-not-allowed",
        "The entry cannot make this transition from its current status."
    );

    public static readonly Rule Editable = new("entry-not-editable", "Only a draft can be changed; a submitted entry is fixed.");

    /// <summary>One innovation, one group, one open entry.</summary>
    public static readonly Rule OneEntry = new("entry-exists", "The innovation is already entered in this edition.");

    public static readonly Rule Eligible = new(
        "entry-not-eligible",
        "The innovation does not meet the conditions of this group.",
        RuleKind.Input
    );

    public static readonly Rule HasOwner = new(
        "entry-without-owner",
        "Only the owner of an innovation can enter it, and nobody has stated who that is.",
        RuleKind.Input
    );

    /// <summary>The owner enters, and its government's quota counts: as they are at submission.</summary>
    public static readonly Rule OwnedStill = new(
        "entry-of-former-owner",
        "The innovation has another owner, or its owner another government, since the entry was made."
    );

    public static readonly Rule KnownGroup = new(
        "entry-classification-unknown",
        "The group, category, theme, section or kind of file is not one of this edition.",
        RuleKind.Input
    );

    public static readonly Rule SectionsPresent = new("entry-incomplete", "Required parts of the proposal are missing.", RuleKind.Input);

    public static readonly Rule WithinWordLimits = new(
        "entry-too-many-words",
        "Sections of the proposal have more words than the edition allows.",
        RuleKind.Input
    );

    /// <summary>Evaluators must not learn whose proposal they read.</summary>
    public static readonly Rule WithoutNames = new(
        "names-in-blind-section",
        "The proposal is read blind, but its text names a person, the institution or its region.",
        RuleKind.Input
    );

    public static readonly Rule InAdministration = new(
        "entry-not-in-administration",
        "The entry is decided on only while the administrative stage runs that it takes part in."
    );

    public static readonly Rule FailuresNamed = new(
        "failed-criteria-not-named",
        "Whoever lets an entry pass despite a condition that it does not meet names that condition in the reason.",
        RuleKind.Input
    );

    public static readonly Rule FilesAttached = new(
        "entry-file-unknown",
        "Only files of the entry can be marked as being without names.",
        RuleKind.Input
    );

    public static readonly Rule BeforeDecree = new(
        "entry-decreed",
        "The result of the entry is decreed; it can neither be withdrawn nor disqualified."
    );

    public static readonly Rule InStage = new("entry-not-in-stage", "The entry does not take part in this stage.");

    /// <summary>Decision 0044: nobody decides on what is theirs.</summary>
    public static readonly Rule DecidedByAnother = new(
        "entry-of-ones-own",
        "You cannot decide on an entry of your own institution, or one that you had a hand in.",
        RuleKind.Permission
    );

    /// <summary>A rival gains from an exclusion: one entry fewer in the group is one place more.</summary>
    public static readonly Rule DecidedByNoRival = new(
        "rival-of-entry",
        "You cannot decide on an entry with which your own institution or government competes.",
        RuleKind.Permission
    );
}
