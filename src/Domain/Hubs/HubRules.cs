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

    public static readonly Rule DecreeRemains = new("hub-keeps-decree", "The decree of a designated hub can be corrected but not removed.");

    public static readonly Rule NotEnded = new("hub-ended", "The hub has ended and can no longer change.");

    public static readonly Rule SpokeIsNotHost = new("hub-spoke-is-host", "The host of a hub cannot be its spoke.", RuleKind.Input);

    public static readonly Rule SpokeOnce = new("hub-spoke-exists", "The institution is already a spoke of this hub.");

    public static readonly Rule MentorOnce = new("hub-mentor-exists", "A person with that account is already a mentor of this hub.");

    public static readonly Rule WithinLimit = new("hub-too-large", "The hub already has the maximum number of spokes or mentors.");

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
