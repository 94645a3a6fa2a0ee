using JippApi.Domain.Common;

namespace JippApi.Domain.Escalations;

/// <summary>The rules of escalation.</summary>
public static class EscalationRules
{
    /// <summary>What is over stays over; what is acknowledged is not acknowledged again.</summary>
    public static readonly Rule MoveAllowed = new(
        "escalation-transition-not-allowed",
        "The escalation cannot make this move in its present state."
    );

    /// <summary>
    /// Else the clock could be stopped for ever, a little at a time, and nobody higher up would hear of it.
    /// </summary>
    public static readonly Rule OnceALevel = new(
        "escalation-level-acknowledged",
        "The clock was stopped once since the present level was reached; it goes on until the next level."
    );

    /// <summary>A stop ends later.</summary>
    public static readonly Rule UntilLater = new(
        "escalation-until-not-later",
        "An acknowledgement holds until a day after today.",
        RuleKind.Input
    );

    /// <summary>A stop is as long as the policy allows.</summary>
    public static readonly Rule StopBounded = new(
        "escalation-stop-too-long",
        "The policy does not let the clock stand still for so many days.",
        RuleKind.Input
    );

    /// <summary>A chain leads upwards.</summary>
    public static readonly Rule LevelsClimb = new(
        "escalation-levels-not-climbing",
        "Each level comes after more days than the one before, and stands above it.",
        RuleKind.Input
    );

    /// <summary>Quiet hours are some of a day, not all of it.</summary>
    public static readonly Rule QuietHoursLeaveTime = new(
        "escalation-quiet-hours-wrong",
        "Quiet hours begin and end at different times, and leave at least two hours of the day.",
        RuleKind.Input
    );

    /// <summary>One policy for the nation, and one for each province at most.</summary>
    public static readonly Rule OneOfRegion = new("escalation-policy-exists", "The region has an escalation policy already.");
}
