using JippApi.Domain.Common;

namespace JippApi.Domain.Mentoring;

/// <summary>The rules of mentoring.</summary>
public static class MentoringRules
{
    /// <summary>Nobody accompanies what is over.</summary>
    public static readonly Rule PlanGoesOn = new(
        "mentoring-plan-over",
        "The plan was declined, evaluated or cancelled; nobody is mentored for it any more."
    );

    /// <summary>Mentors come from hubs that work.</summary>
    public static readonly Rule HubWorks = new(
        "mentor-hub-not-active",
        "The mentor's hub is neither active nor the facilitating hub of the plan."
    );

    /// <summary>A mentor is assigned to a plan once.</summary>
    public static readonly Rule AssignedOnce = new("mentor-already-assigned", "The person is a mentor of this plan already.");

    /// <summary>A mentor accompanies as many plans as they can.</summary>
    public static readonly Rule HasRoom = new("mentor-plans-full", "The mentor accompanies as many plans at the same time as they can.");

    /// <summary>Who was released stays released; a new assignment is a new one.</summary>
    public static readonly Rule StillAssigned = new("mentor-already-released", "The mentor does not accompany this plan any more.");

    /// <summary>A session is booked with a mentor whom the hub still has.</summary>
    public static readonly Rule StillMentor = new("mentor-left-hub", "The mentor has left the hub.");

    /// <summary>Nobody is in two sessions at the same time.</summary>
    public static readonly Rule MentorFree = new("mentor-busy", "The mentor has another session at that time.");

    /// <summary>A mentor gives the hours that they have promised, and no more.</summary>
    public static readonly Rule HoursLeft = new(
        "mentor-hours-exceeded",
        "The session exceeds the hours that the mentor gives in that month."
    );

    /// <summary>The session is not in a state that allows the move.</summary>
    public static readonly Rule MoveAllowed = new(
        "session-transition-not-allowed",
        "The session cannot make this move in its present state."
    );

    /// <summary>What will not take place has no minutes.</summary>
    public static readonly Rule Editable = new("session-cancelled", "A cancelled session does not change any more.");

    /// <summary>When it took place is a fact.</summary>
    public static readonly Rule TimeFixed = new("session-time-fixed", "Time, mode, place and agenda of a session stay once it was held.");

    /// <summary>Nothing was held before it began.</summary>
    public static readonly Rule HasBegun = new("session-not-begun", "A session is held when it has begun.");

    /// <summary>A session that nobody attended was not held.</summary>
    public static readonly Rule HasAttendance = new("session-without-attendance", "A session is held when somebody took part.");

    /// <summary>What became an action item changes there.</summary>
    public static readonly Rule TurnedStays = new(
        "session-decision-turned",
        "A decision that has become an action item stays as it is; change the action item."
    );

    /// <summary>Decisions and ratings are those of a session that took place.</summary>
    public static readonly Rule WasHeld = new("session-not-held", "The session was not held.");

    /// <summary>Each side rates once.</summary>
    public static readonly Rule RatedOnce = new("session-already-rated", "Your side has rated this session already.");

    /// <summary>The two sides rate each other; others do not.</summary>
    public static readonly Rule RatedByASide = new(
        "session-rated-by-others",
        "Only the mentor and the adopter's people rate a session.",
        RuleKind.Permission
    );
}
