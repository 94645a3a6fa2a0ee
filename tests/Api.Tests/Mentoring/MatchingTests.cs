using JippApi.Api.Tests.ActionItems;
using JippApi.Api.Tests.Hosting;
using JippApi.Domain.ReplicationPlans;
using static JippApi.Api.Tests.Mentoring.GivenMentoring;

namespace JippApi.Api.Tests.Mentoring;

[Collection(Shared.Counting)]
public class MatchingTests(CountingApp app)
{
    private const int Tolerance = 3;

    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    [Fact]
    public async Task Mentors_are_ranked_by_reasons_with_fully_booked_ones_last()
    {
        var (near, far) = (await app.WorkingHub("13"), await app.WorkingHub("51"));
        var (origin, adopter) = ((await app.Published()).Id, (await app.Institution()).Id);
        var experienced = await app.Mentor(far.Id, $"ahli {Given.Next()}");
        var (expert, neighbour) = (await app.Mentor(far.Id, null, sectors: ["HEALTH"]), await app.Mentor(near.Id, null));
        var (stranger, full) = (
            await app.Mentor(far.Id, null, sectors: ["EDUCATION"]),
            await app.Mentor(near.Id, null, capacity: 1, sectors: ["HEALTH"])
        );
        await HoldOneAsync(origin, far.Id, experienced);
        (await app.Assign((await app.PlanWith(PlanStatus.InProgress)).Id, near.Id, full)).Status.ShouldBe(201);
        var plan = await app.Plan(origin, adopter);

        var answer = await Matches(plan.Id);
        var ids = answer.Items.Select(match => (string)match["mentorId"]!).ToList();

        ids.Where(id => new[] { experienced, expert, neighbour, stranger, full }.Contains(id))
            .ShouldBe([experienced, expert, neighbour, stranger, full]);
        Reasons(experienced).ShouldBe(["SAME_INNOVATION 60", "FREE_HOURS 5"]);
        Reasons(expert).ShouldBe(["SAME_SECTOR 25", "FREE_HOURS 5"]);
        Reasons(neighbour).ShouldBe(["SAME_PROVINCE 10", "FREE_HOURS 5"]);
        Reasons(full).ShouldBe(["SAME_SECTOR 25", "SAME_PROVINCE 10", "FREE_HOURS 5"]);
        ((bool)Of(full)["bookable"]!, (int)Of(full)["openPlans"]!, (int)Of(expert)["score"]!, (bool)Of(expert)["bookable"]!).ShouldBe(
            (false, 1, 30, true)
        );
        (await Matches(plan.Id)).Text.ShouldBe(answer.Text);

        System.Text.Json.Nodes.JsonNode Of(string mentor) => answer.Items.Single(match => (string)match["mentorId"]! == mentor);
        IEnumerable<string> Reasons(string mentor) =>
            Of(mentor)["reasons"]!.AsArray().Select(reason => $"{reason!["code"]} {reason["weight"]}");
    }

    [Fact]
    public async Task Mentors_of_inactive_hubs_and_of_the_plan_are_left_out()
    {
        var given = await app.Mentored();
        var suspended = await app.WorkingHub();
        await app.MoveHub(suspended.Id, new { to = "SUSPENDED", reason = "Uji" });

        var ids = (await Matches(given.Plan)).Items.Select(match => (string)match["mentorId"]!).ToList();

        ids.ShouldNotContain(given.Mentor);
        ids.ShouldNotContain(suspended.Mentor);
    }

    [Fact]
    public async Task Only_hub_and_adopter_may_request_matches()
    {
        var given = await app.Mentored();
        var address = $"{GivenPlans.Url}/{given.Plan}/mentor-matches";

        foreach (var client in new[] { app.ClientWith("HUB_ADMIN"), app.EditorOf(given.Adopter) })
            (await client.Post(address, new { })).Status.ShouldBe(200);
        foreach (var client in new[] { app.ClientWith("MENTOR"), app.ClientWith("INSTITUTION_EDITOR"), app.ClientWith("EVALUATOR") })
            (await client.Post(address, new { })).Status.ShouldBe(403);
        (await Admin.Post(address, new { limit = 0 })).Faults.ShouldBe(["/limit OUT_OF_RANGE"]);
        (await Admin.Post(address, new { limit = 1 })).Items.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Mentoring_gaps_are_reported_by_sector()
    {
        var hub = (await app.WorkingHub("81")).Id;
        var given = await app.Mentored(hub: hub);
        await app.Held(given, 90, 2);
        await app.Session(given);
        var period = Quarter(InMonth(-2));

        var card = await app.Anonymous().Get($"{GivenHubs.Url}/{hub}/scorecard?period={period}");
        card["mentoring"]!.ToJsonString().ShouldBe("""{"sessions":1,"hours":1.5,"plans":1}""");

        var plan = await app.Plan(adopterId: await InstitutionOf("81.01"));
        var sector = await Health();
        (
            (int)sector["plans"]!,
            (int)sector["withMentor"]!,
            (int)sector["hoursNeeded"]!,
            (int)sector["mentors"]!,
            (bool)sector["gap"]!
        ).ShouldBe((1, 0, 6, 0, true));
        var expert = await app.Mentor(hub, null, sectors: ["HEALTH"]);
        (await app.Assign(plan.Id, hub, expert)).Status.ShouldBe(201);
        sector = await Health();
        ((int)sector["withMentor"]!, (int)sector["mentors"]!, (bool)sector["gap"]!).ShouldBe((1, 1, false));

        (await app.ClientWith("HUB_ADMIN").Get($"{GivenHubs.Url}/{hub}/mentoring-coverage?period={period}")).Status.ShouldBe(403);
        (await Admin.Get($"{GivenHubs.Url}/{hub}/mentoring-coverage?period=2026")).Faults.ShouldBe(["period NOT_A_PERIOD"]);

        async Task<System.Text.Json.Nodes.JsonNode> Health() =>
            (await Admin.Get($"{GivenHubs.Url}/{hub}/mentoring-coverage?period={period}"))["sectors"]!
                .AsArray()
                .Single(row => (string?)row!["sector"] == "HEALTH")!;
    }

    [Fact]
    public async Task Matching_many_mentors_takes_as_many_queries_as_matching_few()
    {
        var hub = (await app.WorkingHub("82")).Id;
        var given = await app.Mentored(hub: hub);
        await app.Held(given);
        string[] reads =
        [
            $"{Url}?hubId={hub}&limit=200",
            $"{given.Sessions}?limit=200",
            $"{GivenHubs.Url}/{hub}/mentoring-coverage?period={Quarter(InMonth(-2))}",
            $"{GivenPlans.Url}/{given.Plan}/timeline?limit=200",
        ];
        var few = await CountQueries();

        for (var n = 0; n < 12; n++)
        {
            await app.Session(given, InMonth(1).AddHours(n));
            (
                await app.Assign((await app.Plan(adopterId: await InstitutionOf("82.01"))).Id, hub, await app.Mentor(hub, null))
            ).Status.ShouldBe(201);
        }

        (await CountQueries()).ShouldBeLessThanOrEqualTo(few + Tolerance);

        async Task<int> CountQueries()
        {
            await Matches(given.Plan);
            foreach (var read in reads)
                await Admin.Get(read);
            var before = app.Commands;
            await Matches(given.Plan);
            foreach (var read in reads)
                (await Admin.Get(read)).Status.ShouldBe(200);
            return app.Commands - before;
        }
    }

    private async Task<Reply> Matches(string plan)
    {
        var answer = await Admin.Post($"{GivenPlans.Url}/{plan}/mentor-matches", new { limit = 200 });
        answer.Status.ShouldBe(200, answer.Text);
        return answer;
    }

    private async Task HoldOneAsync(string origin, string hub, string mentor)
    {
        var plan = await app.Plan(origin);
        (await app.Assign(plan.Id, hub, mentor)).Status.ShouldBe(201);
        var session = await Admin.Post($"{GivenPlans.Url}/{plan.Id}/mentoring-sessions", Body(InMonth(-2)));
        await Admin.Patch($"{Url}/{session.Id}", new { attendance = new[] { new { name = "Tim", role = "TEAM" } } }, ("If-Match", "*"));
        (await Admin.Post($"{Url}/{session.Id}/transitions", new { to = "HELD" }, ("If-Match", "*"))).Status.ShouldBe(200);
    }

    private async Task<string> InstitutionOf(string region) =>
        (
            await Admin.Post(
                "/api/v1/institutions",
                new
                {
                    name = $"Kantor {Given.Next()}",
                    kind = "REGIONAL_APPARATUS",
                    regionCode = region,
                }
            )
        ).Id;

    private static string Quarter(DateTimeOffset at) => $"{at.Year}Q{(at.Month + 2) / 3}";
}
