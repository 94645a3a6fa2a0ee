using JippApi.Api.Tests.ActionItems;
using JippApi.Api.Tests.Hosting;
using JippApi.Domain.ReplicationPlans;
using static JippApi.Api.Tests.Mentoring.GivenMentoring;

namespace JippApi.Api.Tests.Mentoring;

[Collection(Shared.Plans)]
public class BookingTests(JippApp app)
{
    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    [Fact]
    public async Task A_mentor_of_an_active_hub_is_assigned_once_and_released()
    {
        var given = await app.Mentored();

        (await app.Assign(given.Plan, given.Hub, given.Mentor)).Code.ShouldBe("MENTOR_ALREADY_ASSIGNED");
        var address = $"{GivenPlans.Url}/{given.Plan}/mentors/{given.Assignment}";
        (await Admin.Send(HttpMethod.Delete, address, null)).Status.ShouldBe(428);
        (await Admin.Send(HttpMethod.Delete, address, null, ("If-Match", "\"9-x\""))).Status.ShouldBe(412);
        var released = await Admin.Send(HttpMethod.Delete, address, null, ("If-Match", "*"));

        (released.Status, released["releasedAt"] is not null).ShouldBe((200, true));
        (await Admin.Send(HttpMethod.Delete, address, null, ("If-Match", "*"))).Code.ShouldBe("MENTOR_ALREADY_RELEASED");
        (await app.MentorOf(given).Post(given.Sessions, Body(InMonth(1)))).Status.ShouldBe(403);
        (await app.Assign(given.Plan, given.Hub, given.Mentor)).Status.ShouldBe(201);
        (await app.Anonymous().Get($"{GivenPlans.Url}/{given.Plan}/mentors")).Items.Count.ShouldBe(2);
    }

    [Fact]
    public async Task An_unsuitable_mentor_cannot_be_assigned()
    {
        var (hub, plan) = (await app.WorkingHub(), await app.PlanWith(PlanStatus.InProgress));
        var proposed = await app.ProposedHub();
        var (fromProposed, busy) = (await app.Mentor(proposed.Id, null), await app.Mentor(hub.Id, null, capacity: 1));

        (await app.Assign(plan.Id, proposed.Id, fromProposed)).Code.ShouldBe("MENTOR_HUB_NOT_ACTIVE");
        (await app.Assign(plan.Id, hub.Id, fromProposed)).Faults.ShouldBe(["/mentorId UNKNOWN_MENTOR"]);
        (await app.Assign(plan.Id, Guid.CreateVersion7().ToString(), busy)).Faults.ShouldBe(["/hubId UNKNOWN_HUB"]);
        (await Admin.Post($"{GivenPlans.Url}/{plan.Id}/mentors", new { })).Faults.ShouldBe(
            ["/hubId REQUIRED", "/mentorId REQUIRED"],
            ignoreOrder: true
        );
        (await app.Assign((await app.PlanWith(PlanStatus.Cancelled)).Id, hub.Id, busy)).Code.ShouldBe("MENTORING_PLAN_OVER");
        (await app.Assign(plan.Id, hub.Id, busy)).Status.ShouldBe(201);
        (await app.Assign((await app.PlanWith(PlanStatus.Draft)).Id, hub.Id, busy)).Code.ShouldBe("MENTOR_PLANS_FULL");
        (
            await app.Assign(plan.Id, hub.Id, hub.Mentor, app.ClientWith("HUB_ADMIN", scope: new(Domain.Access.ScopeKind.Region, "61")))
        ).Status.ShouldBe(403);
        (await app.Assign(plan.Id, hub.Id, hub.Mentor, app.ClientWith("INSTITUTION_EDITOR"))).Status.ShouldBe(403);
    }

    [Fact]
    public async Task Sessions_of_a_mentor_cannot_overlap_even_across_hubs()
    {
        var (given, start) = (await app.Mentored(), InMonth(1));
        var (other, second) = (await app.PlanWith(PlanStatus.InProgress), await app.WorkingHub());
        var elsewhere = await app.Mentor(second.Id, given.Subject);
        (await app.Assign(other.Id, second.Id, elsewhere)).Status.ShouldBe(201);
        var session = await app.Session(given, start);

        foreach (var minutes in new[] { -59, 0, 30, 59 })
            (
                await app.MentorOf(given).Post($"{GivenPlans.Url}/{other.Id}/mentoring-sessions", Body(start.AddMinutes(minutes)))
            ).Code.ShouldBe("MENTOR_BUSY");
        var next = await app.MentorOf(given).Post($"{GivenPlans.Url}/{other.Id}/mentoring-sessions", Body(start.AddMinutes(60)));
        next.Status.ShouldBe(201, next.Text);
        (await app.MentorOf(given).Patch($"{Url}/{next.Id}", new { startsAt = start }, ("If-Match", next.ETag))).Code.ShouldBe(
            "MENTOR_BUSY"
        );
        (await app.MentorOf(given).Patch($"{Url}/{next.Id}", new { agenda = "Lain" }, ("If-Match", next.ETag))).Status.ShouldBe(200);

        (
            await app.MentorOf(given)
                .Post($"{Url}/{session.Id}/transitions", new { to = "CANCELLED", reason = "Sakit" }, ("If-Match", session.ETag))
        ).Status.ShouldBe(200);
        (await app.MentorOf(given).Post($"{GivenPlans.Url}/{other.Id}/mentoring-sessions", Body(start))).Status.ShouldBe(201);
    }

    [Fact]
    public async Task A_mentor_cannot_exceed_their_monthly_hours()
    {
        var (given, start) = (await app.Mentored(hoursPerMonth: 2), InMonth(1));
        await app.Session(given, start, 90);

        (await app.MentorOf(given).Post(given.Sessions, Body(start.AddDays(1), 45))).Code.ShouldBe("MENTOR_HOURS_EXCEEDED");
        var last = await app.MentorOf(given).Post(given.Sessions, Body(start.AddDays(1), 30));
        last.Status.ShouldBe(201, last.Text);
        (await app.MentorOf(given).Patch($"{Url}/{last.Id}", new { durationMinutes = 31 }, ("If-Match", last.ETag))).Code.ShouldBe(
            "MENTOR_HOURS_EXCEEDED"
        );
        (await app.MentorOf(given).Post(given.Sessions, Body(InMonth(2), 120))).Status.ShouldBe(201);
    }

    [Fact]
    public async Task Only_one_of_several_concurrent_bookings_succeeds()
    {
        foreach (var hasAccount in new[] { true, false })
        {
            var given = hasAccount ? await app.Mentored() : await WithoutAccountAsync();
            var admin = Admin;

            var answers = await Task.WhenAll(
                Enumerable.Range(0, 8).Select(n => admin.Post(given.Sessions, Body(InMonth(1).AddMinutes(n))))
            );

            answers.Select(answer => answer.Status).Order().ShouldBe([201, 409, 409, 409, 409, 409, 409, 409]);
            answers.Where(answer => answer.Status == 409).ShouldAllBe(answer => answer.Code == "MENTOR_BUSY");
        }
    }

    [Fact]
    public async Task Concurrent_bookings_cannot_exceed_the_monthly_hours()
    {
        var (given, admin) = (await app.Mentored(hoursPerMonth: 3), Admin);

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(n => admin.Post(given.Sessions, Body(InMonth(1).AddHours(2 * n)))));

        answers.Count(answer => answer.Status == 201).ShouldBe(3);
        answers.Where(answer => answer.Status != 201).ShouldAllBe(answer => answer.Code == "MENTOR_HOURS_EXCEEDED");
    }

    [Fact]
    public async Task Concurrent_assignments_cannot_exceed_the_mentors_capacity()
    {
        var (hub, plans) = (await app.WorkingHub(), new List<string>());
        for (var n = 0; n < 6; n++)
            plans.Add((await app.PlanWith(PlanStatus.InProgress)).Id);

        var answers = await Task.WhenAll(plans.Select(plan => app.Assign(plan, hub.Id, hub.Mentor)));

        answers.Select(answer => answer.Status).Order().ShouldBe([201, 201, 409, 409, 409, 409]);
    }

    [Fact]
    public async Task Invalid_input_books_nothing()
    {
        var given = await app.Mentored();

        (await Admin.Post(given.Sessions, new { })).Faults.ShouldBe(
            ["/startsAt REQUIRED", "/durationMinutes REQUIRED", "/mode REQUIRED", "/agenda REQUIRED"],
            ignoreOrder: true
        );
        (await Admin.Post(given.Sessions, Body(InMonth(1), 10))).Faults.ShouldBe(["/durationMinutes OUT_OF_RANGE"]);
        (await Admin.Post(given.Sessions, Body(DateTimeOffset.MinValue))).Faults.ShouldBe(["/startsAt TIME_OUT_OF_RANGE"]);
        (await Admin.Post(given.Sessions, Body(DateTimeOffset.MaxValue))).Faults.ShouldBe(["/startsAt TIME_OUT_OF_RANGE"]);
        (await Admin.Post(given.Sessions, Body(InMonth(1), mentorId: Guid.CreateVersion7().ToString()))).Faults.ShouldBe([
            "/mentorId UNKNOWN_MENTOR",
        ]);
        (
            await Admin.Post(
                given.Sessions,
                new
                {
                    startsAt = "besok",
                    durationMinutes = 60,
                    mode = "HYBRID",
                    agenda = "x",
                }
            )
        ).Faults.ShouldBe(["/startsAt WRONG_TYPE", "/mode WRONG_TYPE"], ignoreOrder: true);
        (await Admin.Get(given.Sessions)).Items.ShouldBeEmpty();
    }

    [Fact]
    public async Task Only_mentor_and_hub_may_book()
    {
        var given = await app.Mentored();

        (await app.ClientWith("HUB_ADMIN").Post(given.Sessions, Body(InMonth(1)))).Status.ShouldBe(201);
        (await app.MentorOf(given).Post(given.Sessions, Body(InMonth(2)))).Status.ShouldBe(201);
        foreach (
            var client in new[]
            {
                app.EditorOf(given.Adopter),
                app.ClientWith("MENTOR"),
                app.ClientWith("NOBODY", "orang lain"),
                app.ClientOf("KIPP"),
            }
        )
            (await client.Post(given.Sessions, Body(InMonth(3)))).Status.ShouldBe(403);
        (await app.Anonymous().Post(given.Sessions, Body(InMonth(3)))).Status.ShouldBe(401);
    }

    private async Task<Mentored> WithoutAccountAsync()
    {
        var (plan, hub) = (await app.PlanWith(PlanStatus.InProgress), await app.WorkingHub());
        var assigned = await app.Assign(plan.Id, hub.Id, hub.Mentor);
        return new(plan.Id, plan.Adopter, hub.Id, hub.Mentor, assigned.Id, "");
    }
}
