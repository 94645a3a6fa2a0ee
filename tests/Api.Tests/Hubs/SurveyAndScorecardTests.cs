using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Hubs;

[Collection(Shared.People)]
public class SurveyAndScorecardTests(JippApp app)
{
    private const string Url = GivenHubs.Url;

    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    [Fact]
    public async Task The_instrument_states_its_source()
    {
        var instrument = await app.Anonymous().Get("/api/v1/maturity-instruments/2026");

        instrument["aspects"]!
            .AsArray()
            .Select(aspect => $"{aspect!["code"]} {aspect["weight"]}")
            .ShouldBe(["PLANNING 25", "INSTITUTIONALISATION 25", "DISSEMINATION 25", "EVALUATION 25"]);
        instrument["source"]!.ToString().ShouldContain("were written for JippApi");
        (await app.Anonymous().Get("/api/v1/maturity-instruments/1999")).Status.ShouldBe(404);
    }

    [Fact]
    public async Task Claimed_and_verified_scores_are_shown_side_by_side()
    {
        var hub = await app.WorkingHub();
        var survey = $"{Url}/{hub.Id}/maturity-surveys/{hub.Survey}";
        var before = await Admin.Get(survey);
        (before["status"]!.ToString(), (decimal)before["claimed.score"]!, before["verified"]).ShouldBe(("PENDING", 5.55m, null));

        var after = await Admin.Post(
            $"{survey}/verification",
            new { status = "VERIFIED", corrections = new[] { new { question = "S1", options = new[] { "FORUM" } } } },
            ("If-Match", before.ETag)
        );

        ((decimal)after["claimed.score"]!, (decimal)after["verified.score"]!, after["verified.label"]!.ToString()).ShouldBe(
            (5.55m, 4.68m, "NEEDS_IMPROVEMENT")
        );
        var again = await Admin.Post($"{survey}/verification", new { status = "REJECTED", note = "x" }, ("If-Match", "*"));
        (again.Status, again.Code).ShouldBe((409, "SURVEY_ALREADY_VERIFIED"));
    }

    [Fact]
    public async Task Every_invalid_answer_is_reported()
    {
        var hub = await app.WorkingHub();
        object[] answers =
        [
            new
            {
                question = "P1",
                options = new[] { "NONE", "DRAFT" },
                evidence = "x",
            },
            new
            {
                question = "P2",
                options = new[] { "MUNGKIN" },
                evidence = "x",
            },
            new { question = "Z9", options = new[] { "NONE" } },
            new { question = "L1", options = new[] { "NONE" } },
        ];

        var faults = (await Admin.Post($"{Url}/{hub.Id}/maturity-surveys", new { instrumentVersion = "2026", answers })).Faults;

        faults
            .Where(fault => fault[..9] != "/answers ")
            .ShouldBe([
                "/answers/0/options TOO_MANY",
                "/answers/1/options UNKNOWN_OPTION",
                "/answers/2/question UNKNOWN_QUESTION",
                "/answers/3/evidence REQUIRED",
            ]);
        faults.Count(fault => fault == "/answers ANSWER_MISSING").ShouldBe(5);
        (await Admin.Post($"{Url}/{hub.Id}/maturity-surveys", new { instrumentVersion = "1999" })).Faults.ShouldBe([
            "/instrumentVersion UNKNOWN_INSTRUMENT",
        ]);
    }

    [Fact]
    public async Task A_survey_is_verified_or_rejected_with_a_reason()
    {
        var hub = await app.WorkingHub();
        var verification = $"{Url}/{hub.Id}/maturity-surveys/{hub.Survey}/verification";

        (await Admin.Post(verification, new { status = "PENDING" }, ("If-Match", "*"))).Faults.ShouldBe(["/status INVALID_VALUE"]);
        (await Admin.Post(verification, new { status = "REJECTED" }, ("If-Match", "*"))).Faults.ShouldBe(["/note REQUIRED"]);
        (
            await Admin.Post(
                verification,
                new { status = "VERIFIED", corrections = new[] { new { question = "Z9", options = new[] { "NONE" } } } },
                ("If-Match", "*")
            )
        ).Faults.ShouldBe(["/corrections/0/question UNKNOWN_QUESTION"]);
        (await Admin.Post(verification, new { status = "REJECTED", note = "Bukti tidak terbaca" }, ("If-Match", "*")))["verified"]
            .ShouldBeNull();
    }

    [Fact]
    public async Task Verifying_the_survey_of_ones_own_institution_is_refused()
    {
        var hub = await app.WorkingHub();
        var own = app.ClientWith("NATIONAL_ADMIN", "pegawai-hub");
        await app.JoinAsync("NATIONAL_ADMIN", "pegawai-hub", hub.Host);

        var problem = await own.Post(
            $"{Url}/{hub.Id}/maturity-surveys/{hub.Survey}/verification",
            new { status = "VERIFIED" },
            ("If-Match", "*")
        );

        (problem.Status, problem.Code).ShouldBe((403, "OWN_RECORD"));
        (
            await app.ClientWith("HUB_ADMIN")
                .Post($"{Url}/{hub.Id}/maturity-surveys/{hub.Survey}/verification", new { status = "VERIFIED" }, ("If-Match", "*"))
        ).Status.ShouldBe(403);
    }

    [Fact]
    public async Task The_scorecard_counts_what_happened_in_the_quarter()
    {
        var hub = await app.WorkingHub();
        var plan = (await app.Plan()).Id;
        var outputs = new[] { new { text = "Rencana", planId = plan }, new { text = "Rencana yang sama", planId = plan } };
        await Admin.Post(
            $"{Url}/{hub.Id}/activities",
            new
            {
                kind = "COACHING",
                date = "2026-03-31",
                title = "A",
                attendance = 12,
                outputs,
            }
        );
        await Admin.Post(
            $"{Url}/{hub.Id}/activities",
            new
            {
                kind = "COACHING",
                date = "2026-04-01",
                title = "B",
                attendance = 99,
            }
        );

        var card = await app.Anonymous().Get($"{Url}/{hub.Id}/scorecard?period=2026Q1");

        (card["from"]!.ToString(), card["to"]!.ToString()).ShouldBe(("2026-01-01", "2026-03-31"));
        card["activities"]!
            .ToJsonString()
            .ShouldBe(
                """{"count":2,"attendance":12,"plansWorkedOn":1,"byKind":[{"kind":"FORUM","count":1},{"kind":"COACHING","count":1}]}"""
            );
        card["mentors"]!.ToJsonString().ShouldBe("""{"count":1,"capacity":2}""");
        card["spokes"]!.GetValue<int>().ShouldBe(1);
        card["maturity"].ShouldBeNull();
    }

    [Fact]
    public async Task The_scorecard_of_a_province_shows_its_coverage()
    {
        var id = (await app.Anonymous().Get($"{Url}?provinceCode=13&year=2020")).Ids[0];
        var published = await app.Anonymous().Get("/api/v1/innovations?provinceCode=13&count=exact&limit=1");

        var card = await app.Anonymous().Get($"{Url}/{id}/scorecard?period=2020Q4");

        card["innovations.published"]!.GetValue<int>().ShouldBe(published["page.count.value"]!.GetValue<int>());
        card["coverage.regions"]!.GetValue<int>().ShouldBe(19);
        card["coverage.withInnovations"]!.GetValue<int>().ShouldBeInRange(1, 19);
        card["activities.byKind"]!.AsArray().Select(kind => kind!["kind"]!.ToString()).ShouldContain("FORUM");
    }

    [Fact]
    public async Task The_scorecard_shows_the_newest_verified_survey()
    {
        var hub = await app.WorkingHub();
        await Admin.Post($"{Url}/{hub.Id}/maturity-surveys/{hub.Survey}/verification", new { status = "VERIFIED" }, ("If-Match", "*"));

        var card = await app.Anonymous().Get($"{Url}/{hub.Id}/scorecard?period={ReplicationScorecardTests.Now}");

        ((decimal)card["maturity.score"]!, card["maturity.label"]!.ToString()).ShouldBe((5.55m, "NEEDS_IMPROVEMENT"));
        (await app.Anonymous().Get($"{Url}/{hub.Id}/scorecard?period=2024Q4"))["maturity"].ShouldBeNull();
    }

    [Theory]
    [InlineData("2026Q5")]
    [InlineData("2026-Q1")]
    [InlineData("0000Q1")]
    [InlineData("triwulan")]
    public async Task A_period_must_be_a_quarter(string period) =>
        (await app.Anonymous().Get($"{Url}/{Guid.Empty}/scorecard?period={period}")).Faults.ShouldBe(["period NOT_A_PERIOD"]);
}
