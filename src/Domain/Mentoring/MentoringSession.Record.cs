using JippApi.Domain.ActionItems;
using JippApi.Domain.Common;

namespace JippApi.Domain.Mentoring;

public sealed partial class MentoringSession
{
    /// <summary>
    /// The days after which each side may read the other's rating without having given its own. Long enough that
    /// neither rates in reply to the other; short enough that keeping silent hides no rating.
    /// </summary>
    public const int RatingsOpenAfterDays = 14;

    private static readonly Dictionary<SessionStatus, SessionStatus[]> AllowedFrom = new()
    {
        [SessionStatus.Held] = [SessionStatus.Planned],
        [SessionStatus.Cancelled] = [SessionStatus.Planned],
    };

    /// <summary>The statuses it can move to from its current one.</summary>
    public IEnumerable<SessionStatus> AllowedTransitions => AllowedFrom.Where(pair => pair.Value.Contains(Status)).Select(pair => pair.Key);

    /// <summary>Decisions that have not become action items yet.</summary>
    public IReadOnlyList<SessionDecision> OpenDecisions => [.. Decisions.Where(decision => decision.ItemId is null)];

    /// <summary>Returns the rule that forbids a transition now, or null when it is allowed.</summary>
    public Rule? BlockingRule(SessionStatus to, DateTimeOffset at)
    {
        if (!AllowedTransitions.Contains(to))
            return MentoringRules.TransitionAllowed;
        return to switch
        {
            SessionStatus.Held when at < StartsAt => MentoringRules.HasBegun,
            SessionStatus.Held when Attendance.Count == 0 => MentoringRules.HasAttendance,
            _ => null,
        };
    }

    /// <summary>Reschedules the session, or writes its minutes.</summary>
    /// <param name="details">Unchanged if the session has been held.</param>
    /// <param name="minutes">The minutes, with every decision that has become an action item.</param>
    /// <param name="calendar">The mentor's other commitments.</param>
    public void Revise(SessionDetails details, SessionMinutes minutes, MentorAvailability calendar, DateTimeOffset at)
    {
        MentoringRules.Editable.Require(Status != SessionStatus.Cancelled);
        MentoringRules.TimeFixed.Require(Status == SessionStatus.Planned || details == Details);
        MentoringRules.HasAttendance.Require(Status == SessionStatus.Planned || minutes.Attendance.Count > 0);
        if (Status == SessionStatus.Planned)
            RequireMentorAvailable(details, calendar);
        var decisions = WithActionItems(minutes.Decisions);
        MentoringRules.ConvertedDecisionsKept.Require(
            decisions.Count(decision => decision.ItemId is not null) == Decisions.Count - OpenDecisions.Count
        );

        Describe(details, at);
        (Attendance, Findings, Recommendations, Decisions) = (minutes.Attendance, minutes.Findings, minutes.Recommendations, decisions);
        Raise(new MentoringSessionRevised(Id, PlanId, at));
    }

    /// <summary>Marks the session as held.</summary>
    public void Hold(DateTimeOffset at)
    {
        RequireOpen(SessionStatus.Held, at);

        (Status, HeldAt, UpdatedAt) = (SessionStatus.Held, at, at);
        Raise(new MentoringSessionHeld(Id, PlanId, Minutes, at));
    }

    public void Cancel(string reason, DateTimeOffset at)
    {
        RequireOpen(SessionStatus.Cancelled, at);

        (Status, StatusReason, UpdatedAt) = (SessionStatus.Cancelled, reason, at);
        Raise(new MentoringSessionCancelled(Id, PlanId, reason, at));
    }

    /// <summary>Records the action items that the open decisions have become, in order.</summary>
    public void LinkActionItems(IReadOnlyList<ActionItemId> items, DateTimeOffset at)
    {
        MentoringRules.WasHeld.Require(Status == SessionStatus.Held);
        if (items.Count == 0)
            return;

        var next = new Queue<ActionItemId>(items);
        (Decisions, UpdatedAt) = (
            [.. Decisions.Select(decision => decision.ItemId is null ? decision with { ItemId = next.Dequeue() } : decision)],
            at
        );
        Raise(new MentoringDecisionsTurned(Id, PlanId, items.Count, at));
    }

    public void Rate(SessionRating rating, DateTimeOffset at)
    {
        MentoringRules.WasHeld.Require(Status == SessionStatus.Held);
        MentoringRules.RatedOnce.Require(Ratings.All(known => known.By != rating.By));

        (Ratings, UpdatedAt) = ([.. Ratings, rating], at);
        Raise(new MentoringSessionRated(Id, PlanId, rating.By, at));
    }

    /// <summary>
    /// Returns the ratings one side may read: its own, and the other's once it has given its own or two weeks have
    /// passed.
    /// </summary>
    /// <param name="side">The reader's side; null for a reader on neither side, who must wait for both ratings or for
    /// two weeks.</param>
    public IEnumerable<SessionRating> VisibleRatings(SessionSide? side, DateTimeOffset at)
    {
        var open =
            HeldAt?.AddDays(RatingsOpenAfterDays) <= at
            || (side is { } own ? Ratings.Any(rating => rating.By == own) : Ratings.Count == Enum.GetValues<SessionSide>().Length);
        return Ratings.Where(rating => open || rating.By == side).OrderBy(rating => rating.By);
    }

    /// <summary>The decisions as now written, each with the action item it has become.</summary>
    private List<SessionDecision> WithActionItems(IReadOnlyList<SessionDecision> said)
    {
        var turned = Decisions.Where(decision => decision.ItemId is not null).ToList();
        return
        [
            .. said.Select(decision =>
            {
                var known = turned.Find(other => other with { ItemId = null } == decision with { ItemId = null });
                if (known is not null)
                    turned.Remove(known);
                return decision with { ItemId = known?.ItemId };
            }),
        ];
    }

    private void RequireOpen(SessionStatus to, DateTimeOffset at)
    {
        if (BlockingRule(to, at) is { } rule)
            throw rule.Broken([.. rule == MentoringRules.TransitionAllowed ? AllowedTransitions.Select(move => move.ToString()) : []]);
    }
}
