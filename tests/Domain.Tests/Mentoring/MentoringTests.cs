using JippApi.Domain.ActionItems;
using JippApi.Domain.Common;
using JippApi.Domain.Hubs;
using JippApi.Domain.Mentoring;
using JippApi.Domain.ReplicationPlans;
using JippApi.Domain.Tests.Common;
using JippApi.Domain.Tests.Hubs;
using JippApi.Domain.Tests.ReplicationPlans;

namespace JippApi.Domain.Tests.Mentoring;

public sealed class MentoringTests
{
    private static readonly DateTimeOffset Start = new(2026, 6, 8, 3, 0, 0, TimeSpan.Zero);
    private static readonly SessionDecision First = new("Latih petugas"),
        Second = new("Siapkan sarana");

    [Fact]
    public void A_side_sees_the_others_rating_after_its_own_or_after_two_weeks()
    {
        var session = Held();
        session.Rate(Rating(SessionSide.Mentor), Start.AddHours(2));

        Seen(SessionSide.Mentor, 0).ShouldBe([SessionSide.Mentor]);
        Seen(SessionSide.Team, 0).ShouldBeEmpty();
        Seen(null, 13).ShouldBeEmpty();
        Seen(SessionSide.Team, 13).ShouldBeEmpty();
        Seen(SessionSide.Team, 14).ShouldBe([SessionSide.Mentor]);
        Seen(null, 14).ShouldBe([SessionSide.Mentor]);

        session.Rate(Rating(SessionSide.Team), Start.AddHours(3));
        foreach (var side in new SessionSide?[] { SessionSide.Mentor, SessionSide.Team, null })
            Seen(side, 0).ShouldBe([SessionSide.Mentor, SessionSide.Team]);
        ((Action)(() => session.Rate(Rating(SessionSide.Team), Start.AddHours(4)))).ShouldBreak(MentoringRules.RatedOnce, session);

        IEnumerable<SessionSide> Seen(SessionSide? side, int days) =>
            session.VisibleRatings(side, Start.AddHours(1).AddDays(days)).Select(rating => rating.By);
    }

    [Fact]
    public void A_decision_turned_into_an_item_cannot_be_removed()
    {
        var session = Held(First, Second);
        var items = new[] { ActionItemId.New(), ActionItemId.New() };
        session.LinkActionItems(items, Start.AddHours(2));

        session.Revise(session.Details, Minutes(Second, new("Satu lagi"), First), MentorAvailability.Unchanged, Start.AddHours(3));

        session.Decisions.Select(decision => decision.ItemId).ShouldBe([items[1], null, items[0]]);
        ((Action)(() => session.Revise(session.Details, Minutes(First), MentorAvailability.Unchanged, Start.AddHours(4)))).ShouldBreak(
            MentoringRules.ConvertedDecisionsKept,
            session
        );
    }

    [Fact]
    public void A_mentor_who_is_busy_or_out_of_hours_cannot_be_booked()
    {
        Booking(new(true, 0, 600)).ShouldBreak(MentoringRules.MentorFree);
        Booking(new(false, 541, 600)).ShouldBreak(MentoringRules.HoursLeft);
        Booking(new(false, 540, 600))();

        static Action Booking(MentorAvailability calendar) => () => Book(calendar);
    }

    [Fact]
    public void Each_reason_outweighs_all_later_ones_together()
    {
        var weights = Enum.GetValues<MatchReason>().Select(reason => MentorMatching.Weights[reason]).ToList();

        for (var place = 0; place < weights.Count; place++)
            weights[place].ShouldBeGreaterThan(weights.Skip(place + 1).Sum());
    }

    private static SessionRating Rating(SessionSide side) => new(side, 4, null, new UserId("uji"), Start);

    private static SessionMinutes Minutes(params SessionDecision[] decisions) =>
        new([new("Tim", AttendeeRole.Team)], null, null, decisions);

    private static MentoringSession Held(params SessionDecision[] decisions)
    {
        var session = Book(MentorAvailability.Unchanged);
        session.Revise(session.Details, Minutes(decisions), MentorAvailability.Unchanged, Start);
        session.Hold(Start.AddHours(1));
        return session;
    }

    private static MentoringSession Book(MentorAvailability calendar)
    {
        var (hub, plan) = (SampleHub.In(HubStatus.Active), SamplePlan.In(PlanStatus.InProgress));
        var mentor = hub.AddMentor(new("Pendamping", null, [], 2, null), SampleHub.By, SampleHub.At);
        var assignment = MentorAssignment.Assign(plan, hub, mentor, new(0, false), SampleHub.At);
        return MentoringSession.Book(plan, assignment, new(Start, 60, HubActivityMode.Online, null, "Agenda"), calendar, SampleHub.At);
    }
}
