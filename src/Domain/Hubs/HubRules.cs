using JippApi.Domain.Common;

namespace JippApi.Domain.Hubs;

/// <summary>The rules of hubs.</summary>
public static class HubRules
{
    /// <summary>Ministries, agencies and provincial governments are hosts of hubs.</summary>
    public static readonly Rule HostFits = new(
        "hub-host-invalid",
        "Only a provincial government, a ministry or an agency can be the host of a hub.",
        RuleKind.Input
    );

    /// <summary>An institution has at most one hub that is not ended.</summary>
    public static readonly Rule OneHubPerHost = new("hub-exists", "The institution has a hub that is not ended.");

    /// <summary>A move starts from the state that the state machine says.</summary>
    public static readonly Rule MoveAllowed = new("hub-transition-not-allowed", "The hub is not in a state from which this move starts.");

    /// <summary>A hub is designated by a decree.</summary>
    public static readonly Rule DesignatedByDecree = new("hub-needs-decree", "A hub is designated by a decree; state its number and year.");

    /// <summary>A hub is designated after it was assessed by all three criteria.</summary>
    public static readonly Rule Assessed = new("hub-not-assessed", "A hub is designated after all three criteria were assessed.");

    /// <summary>A hub that has been designated keeps a decree.</summary>
    public static readonly Rule DecreeRemains = new("hub-keeps-decree", "The decree of a designated hub can be corrected, not removed.");

    /// <summary>What has ended changes no more.</summary>
    public static readonly Rule NotEnded = new("hub-ended", "The hub has ended; nothing about it changes any more.");

    /// <summary>A hub is not its own spoke.</summary>
    public static readonly Rule SpokeIsAnother = new("hub-spoke-is-host", "The host of a hub cannot be its spoke.", RuleKind.Input);

    /// <summary>An institution is a spoke of a hub once.</summary>
    public static readonly Rule SpokeOnce = new("hub-spoke-exists", "The institution is a spoke of this hub already.");

    /// <summary>A person is a mentor of a hub once.</summary>
    public static readonly Rule MentorOnce = new("hub-mentor-exists", "A person with that account is a mentor of this hub already.");

    /// <summary>A hub has a bounded number of spokes and mentors.</summary>
    public static readonly Rule NotTooMany = new("hub-too-large", "The hub has as many spokes or mentors as a hub can have.");

    /// <summary>A survey is verified once; another answer is another survey.</summary>
    public static readonly Rule SurveyPending = new(
        "survey-already-verified",
        "The survey was verified or rejected before; hand in a new one."
    );
}
