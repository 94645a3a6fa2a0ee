using JippApi.Domain.Common;

namespace JippApi.Domain.Mentoring;

public static class MentoringRules
{
    public static readonly Rule PlanNotOver = new(
        "mentoring-plan-over",
        "The plan was declined, evaluated or cancelled, and no longer takes mentors."
    );

    public static readonly Rule HubActive = new(
        "mentor-hub-not-active",
        "The mentor's hub is neither active nor the supporting hub of the plan."
    );

    /// <summary>Nobody mentors their own institution.</summary>
    public static readonly Rule MentoredByOthers = new(
        "mentor-of-own-institution",
        "Nobody mentors a plan of an institution to which they belong, of one above it or of one of its units.",
        RuleKind.Permission
    );

    public static readonly Rule AssignedOnce = new("mentor-already-assigned", "The person is already a mentor of this plan.");

    public static readonly Rule MentorHasCapacity = new("mentor-plans-full", "The mentor already has as many plans as they can take.");

    public static readonly Rule StillAssigned = new("mentor-already-released", "The mentor has already been released from this plan.");

    public static readonly Rule StillMentor = new("mentor-left-hub", "The mentor has left the hub.");

    public static readonly Rule MembershipInOrder = new(
        "team-membership-not-in-order",
        "A membership ends on its first day or later.",
        RuleKind.Input
    );

    public static readonly Rule MemberOnce = new("team-member-exists", "The mentor is already a member of the team in that period.");

    public static readonly Rule TeamAssignedOnce = new("team-already-assigned", "The team already mentors this plan.");

    public static readonly Rule TeamCanMentor = new(
        "team-without-mentor",
        "No member of the team can mentor the plan: there is none, or they belong to the adopter, reported on it or mentor it already."
    );

    public static readonly Rule StillMember = new("team-membership-over", "The mentor is not a member of the team on that day.");

    public static readonly Rule MentorFree = new("mentor-busy", "The mentor already has a session at that time.");

    public static readonly Rule HoursLeft = new("mentor-hours-exceeded", "The session exceeds the mentor's hours for that month.");

    public static readonly Rule TransitionAllowed = new(
        "session-transition-not-allowed",
        "The session cannot make this transition from its current status."
    );

    public static readonly Rule Editable = new("session-cancelled", "A cancelled session can no longer change.");

    public static readonly Rule TimeFixed = new(
        "session-time-fixed",
        "The time, mode, place and agenda of a session cannot change once it was held."
    );

    public static readonly Rule HasBegun = new("session-not-begun", "A session cannot be marked as held before it has begun.");

    public static readonly Rule HasAttendance = new(
        "session-without-attendance",
        "A session that nobody attended cannot be marked as held."
    );

    public static readonly Rule ConvertedDecisionsKept = new(
        "session-decision-turned",
        "A decision that has become an action item can no longer change; change the action item instead."
    );

    public static readonly Rule WasHeld = new("session-not-held", "The session was not held.");

    public static readonly Rule RatedOnce = new("session-already-rated", "Your side has already rated this session.");

    public static readonly Rule RatedByASide = new(
        "session-rated-by-others",
        "Only the mentor and the adopter's people can rate a session.",
        RuleKind.Permission
    );
}
