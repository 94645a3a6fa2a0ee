using JippApi.Domain.Common;

namespace JippApi.Domain.Hubs;

public static class HubRules
{
    public static readonly Rule HostFits = new(
        "hub-host-invalid",
        "Only a provincial government, a ministry or an agency can host a hub.",
        RuleKind.Input
    );

    public static readonly Rule OneHubPerHost = new("hub-exists", "The institution already has a hub that has not ended.");

    public static readonly Rule TransitionAllowed = new(
        "hub-transition-not-allowed",
        "The hub cannot make this transition from its current status."
    );

    public static readonly Rule DesignatedByDecree = new("hub-needs-decree", "A hub is designated by decree; state its number and year.");

    public static readonly Rule AllCriteriaAssessed = new(
        "hub-not-assessed",
        "All three criteria must be assessed before a hub is designated."
    );

    /// <summary>The ministry publishes numbers such as <c>94</c> and <c>188.44/215/BAPPEDA/2023</c>.</summary>
    public static readonly Rule DecreeNumbered = new(
        "hub-decree-number-invalid",
        "The number of a decree has at least one digit; besides letters and digits it has only spaces, dots, slashes, hyphens, commas "
            + "and brackets.",
        RuleKind.Input
    );

    public static readonly Rule DecreeDated = new(
        "hub-decree-date-invalid",
        "A decree is not dated ahead, and its date lies in its year.",
        RuleKind.Input
    );

    public static readonly Rule CriteriaMet = new(
        "hub-criterion-unmet",
        "A hub is not designated while a criterion is assessed with 0 points."
    );

    public static readonly Rule CommitmentDated = new(
        "hub-commitment-date-invalid",
        "A joint commitment is recorded once it was signed, and not before the network existed.",
        RuleKind.Input
    );

    public static readonly Rule ActivityHeld = new(
        "hub-activity-not-held",
        "Attendance and outputs of an activity are recorded once it has begun.",
        RuleKind.Input
    );

    public static readonly Rule ActivityNear = new(
        "hub-activity-too-far-ahead",
        "An activity is planned until the end of next year at the latest.",
        RuleKind.Input
    );

    public static readonly Rule DecreeRemains = new("hub-keeps-decree", "The decree of a designated hub can be corrected but not removed.");

    public static readonly Rule NotEnded = new("hub-ended", "The hub has ended and can no longer change.");

    public static readonly Rule SpokeIsNotHost = new("hub-spoke-is-host", "The host of a hub cannot be its spoke.", RuleKind.Input);

    public static readonly Rule SpokeOnce = new("hub-spoke-exists", "The institution is already a spoke of this hub.");

    public static readonly Rule MentorOnce = new("hub-mentor-exists", "A person with that account is already a mentor of this hub.");

    public static readonly Rule WithinLimit = new("hub-too-large", "The hub already has the maximum number of spokes or mentors.");

    public static readonly Rule WasHubThen = new(
        "period-before-hub",
        "The quarter ended before the institution was designated as a hub.",
        RuleKind.Input
    );

    public static readonly Rule SurveyPending = new(
        "survey-already-verified",
        "The survey has already been verified or rejected; submit a new one."
    );

    /// <summary>The four-eyes principle.</summary>
    public static readonly Rule SurveyVerifiedByAnother = new(
        "survey-verified-by-submitter",
        "A survey must be verified by someone who did not submit it.",
        RuleKind.Permission
    );
}
