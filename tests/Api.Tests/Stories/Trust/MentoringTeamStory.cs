using System.Globalization;
using JippApi.Api.Tests.ActionItems;
using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Mentoring;
using JippApi.Domain.Access;
using JippApi.Domain.Common;
using JippApi.Domain.Hubs;
using JippApi.Domain.ReplicationPlans;
using JippApi.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Api.Tests.Stories.Trust;

/// <summary>A team of a university mentors a plan; each of its members only for as long as they are members.</summary>
[Collection(Shared.Plans)]
public class MentoringTeamStory(JippApp app)
{
    private static readonly DateOnly Today = Wib.DayOf(TimeProvider.System.GetUtcNow());

    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    [Fact]
    public async Task Members_mentor_the_plan_and_are_counted_by_person_and_by_team()
    {
        var team = await TeamAsync();
        var (first, second) = (await MemberAsync(team), await MemberAsync(team));
        var plan = await PlanAsync();
        await AssignAsync(team, plan).Done();
        var third = await MemberAsync(team);

        foreach (var member in new[] { first, second, third })
            (await Client(member).Get($"{GivenPlans.Url}/{plan}/mentoring-sessions")).Status.ShouldBe(200);
        (await Admin.Get($"{GivenPlans.Url}/{plan}/mentors"))["items"]!
            .AsArray()
            .Select(item => ((string?)item!["mentorId"], (string?)item["teamId"]))
            .ShouldBe([(first.Mentor, team.Id), (second.Mentor, team.Id), (third.Mentor, team.Id)]);
        await HeldAsync(plan, first);
        var found = await Admin.Get($"{team.Url}/{team.Id}");

        ((int)found["plans"]!, (decimal)found["hoursHeld"]!).ShouldBe((1, 1m));
        found["members"]!.AsArray().Select(member => (decimal)member!["hoursHeld"]!).ShouldBe([1m, 0m, 0m]);
        var held = GivenMentoring.InMonth(-1).ToOffset(TimeSpan.FromHours(7));
        var coverage = await Admin.Get($"{GivenHubs.Url}/{team.Hub}/mentoring-coverage?period={held.Year}Q{(held.Month + 2) / 3}");
        coverage["teams"]!
            .AsArray()
            .Select(load => ((string?)load!["teamId"], (int)load["members"]!, (int)load["plans"]!, (decimal)load["hoursHeld"]!))
            .ShouldBe([(team.Id, 3, 1, 1m)]);
        (await AssignAsync(team, plan)).Code.ShouldBe("TEAM_ALREADY_ASSIGNED");
    }

    [Fact]
    public async Task Whoever_is_no_longer_a_member_neither_reads_nor_records_a_booked_session()
    {
        var team = await TeamAsync();
        var (member, other) = (await MemberAsync(team), await MemberAsync(team));
        var plan = await PlanAsync(PlanStatus.Draft);
        await AssignAsync(team, plan).Done();
        var session = await BookAsync(plan, member, GivenMentoring.InMonth(-1)).Done();

        await Admin.Send(HttpMethod.Delete, $"{team.Url}/{team.Id}/members/{member.Mentor}", null, ("If-Match", "*")).Done();

        (await Client(member).Get($"{GivenPlans.Url}/{plan}")).Status.ShouldBe(404);
        (await Client(member).Patch($"{GivenMentoring.Url}/{session.Id}", new { agenda = "Lain" }, ("If-Match", "*"))).Status.ShouldBe(404);
        (await BookAsync(plan, member, GivenMentoring.InMonth(2))).Status.ShouldBe(404);
        (await Client(other).Get($"{GivenPlans.Url}/{plan}")).Status.ShouldBe(200);
        (await Client(other).Patch($"{GivenMentoring.Url}/{session.Id}", new { agenda = "Lain" }, ("If-Match", "*"))).Status.ShouldBe(
            403,
            "it is not their session"
        );
        (await Admin.Get($"{GivenMentoring.Url}/{session.Id}")).ETag.ShouldBe(session.ETag);
        (await Admin.Get($"{team.Url}/{team.Id}"))["members"]![0]!["until"]!
            .ToString()
            .ShouldBe(Today.ToString("O", CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task Rights_begin_and_end_with_the_days_of_the_membership()
    {
        var team = await TeamAsync();
        var (now, past, future) = (
            await MemberAsync(team, Today, Today),
            await MemberAsync(team, Today.AddDays(-9), Today.AddDays(-1)),
            await MemberAsync(team, Today.AddDays(1))
        );
        var plan = await PlanAsync(PlanStatus.Draft);
        await AssignAsync(team, plan).Done();

        (await Client(now).Get($"{GivenPlans.Url}/{plan}")).Status.ShouldBe(200);
        foreach (var outside in new[] { past, future })
            (await Client(outside).Get($"{GivenPlans.Url}/{plan}")).Status.ShouldBe(404);
        (await BookAsync(plan, now, GivenMentoring.InMonth(2))).Code.ShouldBe("TEAM_MEMBERSHIP_OVER");
        (await AddAsync(team, past.Mentor, Today, Today.AddDays(-1))).Code.ShouldBe("TEAM_MEMBERSHIP_NOT_IN_ORDER");
        (await AddAsync(team, now.Mentor, Today, null)).Code.ShouldBe("TEAM_MEMBER_EXISTS");
    }

    [Fact]
    public async Task A_membership_that_has_run_its_course_gives_no_rights_and_stands_in_nobodys_way()
    {
        var team = await TeamAsync();
        var (member, other) = (await MemberAsync(team), await MemberAsync(team));
        var plan = await PlanAsync(PlanStatus.Draft);
        await AssignAsync(team, plan).Done();
        var session = await BookAsync(plan, member, GivenMentoring.InMonth(-1)).Done();

        await LapseAsync(plan, member);

        (await Client(member).Get($"{GivenPlans.Url}/{plan}")).Status.ShouldBe(404);
        (await Client(member).Patch($"{GivenMentoring.Url}/{session.Id}", new { agenda = "Lain" }, ("If-Match", "*"))).Status.ShouldBe(404);
        (await Client(other).Get($"{GivenPlans.Url}/{plan}")).Status.ShouldBe(200);
        (await app.Assign(plan, team.Hub, member.Mentor)).Status.ShouldBe(201);
        (await Client(member).Get($"{GivenPlans.Url}/{plan}")).Status.ShouldBe(200);
    }

    /// <summary>Lets the membership end yesterday, as time does.</summary>
    private async Task LapseAsync(string plan, Member member)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var (key, mentor) = (new ReplicationPlanId(Guid.Parse(plan)), new HubMentorId(Guid.Parse(member.Mentor)));
        await scope
            .ServiceProvider.GetRequiredService<JippDb>()
            .MentorAssignments.Where(a => a.PlanId == key && a.MentorId == mentor)
            .ExecuteUpdateAsync(a => a.SetProperty(x => x.MemberUntil, Today.AddDays(-1)));
    }

    [Fact]
    public async Task A_member_who_belongs_to_the_adopter_has_no_rights_on_its_plan()
    {
        var team = await TeamAsync();
        var adopter = await app.Root();
        var own = await MemberAsync(team);
        await new Somebody(app, "NOBODY", own.Subject).At(adopter);
        var plan = (await app.PlanWith(PlanStatus.Draft, adopter)).Id;
        var alone = await AssignAsync(team, plan);
        (alone.Status, alone.Code).ShouldBe((409, "TEAM_WITHOUT_MENTOR"));
        (await Admin.Get($"{team.Url}/{team.Id}"))["plans"]!.GetValue<int>().ShouldBe(0);

        var other = await MemberAsync(team);
        await AssignAsync(team, plan).Done();

        (await Client(own).Get($"{GivenPlans.Url}/{plan}")).Status.ShouldBe(404);
        (await Client(other).Get($"{GivenPlans.Url}/{plan}")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task A_team_is_released_as_a_whole_and_only_its_hub_maintains_it()
    {
        var team = await TeamAsync();
        var (first, second) = (await MemberAsync(team), await MemberAsync(team));
        var plan = await PlanAsync(PlanStatus.Draft);
        var assigned = await AssignAsync(team, plan).Done();
        var far = app.Person("HUB_ADMIN", new(ScopeKind.Region, "61")).Client;

        (await far.Post(team.Url, new { institutionId = await app.Root(), name = "Tim lain" })).Status.ShouldBe(403);
        (await far.Send(HttpMethod.Delete, $"{team.Url}/{team.Id}/members/{first.Mentor}", null, ("If-Match", "*"))).Status.ShouldBe(403);
        await Admin.Send(HttpMethod.Delete, $"{GivenPlans.Url}/{plan}/mentors/{assigned.Id}", null, ("If-Match", "*")).Done();

        foreach (var member in new[] { first, second })
            (await Client(member).Get($"{GivenPlans.Url}/{plan}")).Status.ShouldBe(404);
        (await Admin.Get($"{team.Url}/{team.Id}"))["plans"]!.GetValue<int>().ShouldBe(0);
    }

    private sealed record Team(string Hub, string Id)
    {
        public string Url => $"{GivenHubs.Url}/{Hub}/mentoring-teams";
    }

    private sealed record Member(string Mentor, string Subject);

    private HttpClient Client(Member member) => app.ClientWith("NOBODY", member.Subject);

    private async Task<Team> TeamAsync()
    {
        var hub = (await app.WorkingHub()).Id;
        return new(hub, await app.TeamId(hub));
    }

    private async Task<Member> MemberAsync(Team team, DateOnly? from = null, DateOnly? until = null)
    {
        var subject = $"anggota {Given.Next()}";
        var mentor = await app.Mentor(team.Hub, subject);
        await AddAsync(team, mentor, from ?? Today.AddDays(-100), until).Done();
        return new(mentor, subject);
    }

    private Task<Reply> AddAsync(Team team, string mentor, DateOnly from, DateOnly? until) =>
        Admin.Post(
            $"{team.Url}/{team.Id}/members",
            new
            {
                mentorId = mentor,
                from,
                until,
            },
            ("If-Match", "*")
        );

    private async Task<string> PlanAsync(PlanStatus status = PlanStatus.InProgress) => (await app.PlanWith(status, await app.Root())).Id;

    private Task<Reply> AssignAsync(Team team, string plan) =>
        Admin.Post($"{GivenPlans.Url}/{plan}/mentors", new { hubId = team.Hub, teamId = team.Id });

    private Task<Reply> BookAsync(string plan, Member member, DateTimeOffset at) =>
        Client(member).Post($"{GivenPlans.Url}/{plan}/mentoring-sessions", GivenMentoring.Body(at, mentorId: member.Mentor));

    private async Task HeldAsync(string plan, Member member)
    {
        var session = $"{GivenMentoring.Url}/{(await BookAsync(plan, member, GivenMentoring.InMonth(-1)).Done()).Id}";
        var attendance = new[] { new { name = "Tim pelaksana", role = "TEAM" } };
        await Client(member).Patch(session, new { attendance, findings = "Baik." }, ("If-Match", "*")).Done();
        await Client(member).Post($"{session}/transitions", new { to = "HELD" }, ("If-Match", "*")).Done();
    }
}
