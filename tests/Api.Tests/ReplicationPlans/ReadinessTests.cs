using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Stories;
using static JippApi.Api.Tests.Hosting.GivenPlans;

namespace JippApi.Api.Tests.ReplicationPlans;

[Collection(Shared.Plans)]
public class ReadinessTests(JippApp app)
{
    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    [Fact]
    public async Task An_assessment_returns_its_band_and_next_actions()
    {
        var plan = await app.Plan();

        var assessed = await Admin.Post(
            $"{Url}/{plan.Id}/readiness-assessments",
            new
            {
                answers = new object[]
                {
                    new
                    {
                        topic = "NEED_FIT",
                        level = 4,
                        evidence = "Survei",
                    },
                    new { topic = "BUDGET_LINE", level = 4 },
                    new { topic = "NAMED_TEAM", level = 3 },
                },
            },
            ("If-Match", plan.ETag)
        );

        assessed.Status.ShouldBe(201, assessed.Text);
        ((int)assessed["number"]!, (int)assessed["score"]!, (string?)assessed["band"]).ShouldBe((1, 34, "NOT_READY"));
        assessed["nextActions"]!.AsArray().Select(topic => (string?)topic).ShouldBe(["LEADERSHIP_COMMITMENT", "BUREAUCRACY_SUPPORT"]);
        var latest = await Admin.Get(assessed.Header("Location")!);
        (latest.Text, latest.ETag).ShouldBe((assessed.Text, assessed.ETag));
        ((string?)(await Admin.Get($"{Url}/{plan.Id}"))["readiness.band"]).ShouldBe("NOT_READY");
    }

    [Fact]
    public async Task Assessments_are_kept_and_listed_newest_first()
    {
        var plan = await app.Plan();
        (await Admin.Get($"{Url}/{plan.Id}/readiness-assessments/latest")).Status.ShouldBe(404);
        foreach (var level in new[] { 1, 2, 4 })
            await app.Assessed(plan.Id, level);

        var first = await Admin.Get($"{Url}/{plan.Id}/readiness-assessments?limit=2");
        var second = await Admin.Get($"{Url}/{plan.Id}/readiness-assessments?limit=2&cursor={first["page.nextCursor"]}");

        first
            .Items.Concat(second.Items)
            .Select(item => $"{item["number"]} {item["band"]}")
            .ShouldBe(["3 READY", "2 CONDITIONAL", "1 NOT_READY"]);
    }

    [Fact]
    public async Task An_assessment_is_compared_with_the_previous_one()
    {
        var plan = await app.Plan();
        var url = $"{Url}/{plan.Id}/readiness-assessments";
        await AssessAsync(("NEED_FIT", 4), ("BUDGET_LINE", 1), ("NAMED_TEAM", 3));
        (await Admin.Get($"{url}/latest?compareTo=previous"))["comparison"].ShouldBeNull("it is the first");
        await AssessAsync(("NEED_FIT", 4), ("BUDGET_LINE", 3), ("DATA_AVAILABLE", 2));

        var compared = await Admin.Get($"{url}/latest?compareTo=previous");

        (
            (int)compared["number"]!,
            (int)compared["comparison.number"]!,
            (int)compared["comparison.score"]!,
            (string?)compared["comparison.band"]
        ).ShouldBe((2, 1, 25, "NOT_READY"));
        compared["comparison.changes"]!
            .AsArray()
            .Select(change => $"{change!["topic"]} {change["from"]}-{change["to"]}")
            .ShouldBe(["BUDGET_LINE 1-3", "NAMED_TEAM 3-", "DATA_AVAILABLE -2"]);
        (await Admin.Get($"{url}/latest"))["comparison"].ShouldBeNull();
        (await Admin.Get($"{url}/latest?compareTo=baseline")).Code.ShouldBe("INVALID_PARAMETER");

        async Task AssessAsync(params (string Topic, int Level)[] answers) =>
            (
                await Admin.Post(
                    url,
                    new { answers = answers.Select(answer => new { topic = answer.Topic, level = answer.Level }) },
                    ("If-Match", "*")
                )
            ).Status.ShouldBe(201);
    }

    [Fact]
    public async Task Each_topic_takes_one_answer_within_the_scale()
    {
        var plan = await app.Plan();
        var url = $"{Url}/{plan.Id}/readiness-assessments";

        (await Admin.Post(url, new { answers = Array.Empty<object>() }, ("If-Match", "*"))).Faults.ShouldBe(["/answers REQUIRED"]);
        (
            await Admin.Post(
                url,
                new { answers = new[] { new { topic = "NEED_FIT", level = 5 }, new { topic = "NEED_FIT", level = -1 } } },
                ("If-Match", "*")
            )
        ).Faults.ShouldBe(["/answers REPEATED", "/answers/0/level OUT_OF_RANGE", "/answers/1/level OUT_OF_RANGE"], ignoreOrder: true);
        (await Admin.Post(url, new { answers = new[] { new { topic = "NEED_FIT", level = 1 } } })).Status.ShouldBe(428);
    }

    [Fact]
    public async Task A_readiness_exception_lets_an_unready_adopter_sign()
    {
        var plan = await app.Plan();
        await app.Item(plan, unit: true);
        await app.MovePlan(plan.Id, "PROPOSED", "ACCEPTED");
        var url = $"{Url}/{plan.Id}/readiness-exception";

        (await app.ClientWith("INSTITUTION_EDITOR").Post(url, new { reason = "Mendesak" }, ("If-Match", "*"))).Status.ShouldBe(403);
        (
            await app.ClientWith("HUB_ADMIN", scope: new(Domain.Access.ScopeKind.Region, "61"))
                .Post(url, new { reason = "Mendesak" }, ("If-Match", "*"))
        ).Status.ShouldBe(404);
        (await Admin.Post(url, new { reason = " " }, ("If-Match", "*"))).Faults.ShouldBe(["/reason REQUIRED"]);
        var excepted = await app.ClientWith("HUB_ADMIN").Post(url, new { reason = "Mendesak" }, ("If-Match", "*"));

        (excepted.Status, (string?)excepted["readinessException"]).ShouldBe((200, "Mendesak"));
        await app.MovePlan(plan.Id, "COMMITTED");
        (await app.Anonymous().Get($"{Url}/{plan.Id}"))["readinessException"].ShouldBeNull();
    }

    [Fact]
    public async Task Only_the_provincial_secretary_grants_a_readiness_exception()
    {
        var plan = $"{Url}/{(await app.Plan(adopterId: app.Accounts.Government)).Id}";
        var (secretary, far, own) = (
            Secretary(app.Accounts.ProvincialGovernment),
            await app.Demo("secretary61"),
            Secretary(app.Accounts.Government)
        );

        (await ExceptAsync(own)).Status.ShouldBe(403);
        (await ExceptAsync(far)).Status.ShouldBe(404);
        var excepted = await ExceptAsync(secretary);

        (excepted.Status, (string?)excepted["readinessException"]).ShouldBe((200, "Mendesak"));
        (await secretary.Get($"{plan}/readiness-assessments")).Status.ShouldBe(200);
        (await secretary.Patch(plan, new { problem = "Lain" }, ("If-Match", "*"))).Status.ShouldBe(403);
        (await secretary.Get("/api/v1/me"))["permissions"]!.AsArray().Select(name => (string?)name).ShouldContain("plans:except");
        (await own.Get("/api/v1/me"))["permissions"]!.AsArray().Select(name => (string?)name).ShouldNotContain("plans:except");

        HttpClient Secretary(string government) =>
            app.ClientWith("SIGNATORY", "sekda", new(Domain.Access.ScopeKind.Institution, government));
        Task<Reply> ExceptAsync(HttpClient by) => by.Post($"{plan}/readiness-exception", new { reason = "Mendesak" }, ("If-Match", "*"));
    }

    [Fact]
    public async Task Readiness_is_hidden_from_the_public()
    {
        var plan = await app.Committed();
        var far = app.ClientWith("MENTOR", scope: new(Domain.Access.ScopeKind.Region, "61"));

        (await app.Anonymous().Get($"{Url}/{plan.Id}"))["readiness"].ShouldBeNull();
        (await far.Get($"{Url}/{plan.Id}")).Status.ShouldBe(200);
        (await far.Get($"{Url}/{plan.Id}/readiness-assessments")).Status.ShouldBe(403);
    }
}
