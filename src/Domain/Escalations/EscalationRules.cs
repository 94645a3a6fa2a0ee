using JippApi.Domain.Common;

namespace JippApi.Domain.Escalations;

public static class EscalationRules
{
    public static readonly Rule TransitionAllowed = new(
        "escalation-transition-not-allowed",
        "The escalation cannot make this transition from its current status."
    );

    /// <summary>
    /// Otherwise the clock could be stopped indefinitely, a little at a time, and nobody higher up would be notified.
    /// </summary>
    public static readonly Rule OncePerLevel = new(
        "escalation-level-acknowledged",
        "The clock has already been stopped once at this level; it runs until the next level is reached."
    );

    public static readonly Rule EndsAfterToday = new(
        "escalation-until-not-later",
        "An acknowledgement must last until a later day than today.",
        RuleKind.Input
    );

    public static readonly Rule StopWithinLimit = new(
        "escalation-stop-too-long",
        "The policy does not allow the clock to be stopped for that many days.",
        RuleKind.Input
    );

    public static readonly Rule LevelsClimb = new(
        "escalation-levels-not-climbing",
        "Each level must rank above the one before it and come after more days.",
        RuleKind.Input
    );

    public static readonly Rule QuietHoursLeaveTime = new(
        "escalation-quiet-hours-wrong",
        "Quiet hours must begin and end at different times and leave at least two hours of the day.",
        RuleKind.Input
    );

    public static readonly Rule HolidayNotFixed = new(
        "holiday-fixed-by-law",
        "The law fixes this holiday; it is neither entered nor renamed nor removed."
    );

    public static readonly Rule OnePerRegion = new("escalation-policy-exists", "The region already has an escalation policy.");
}
