using JippApi.Api.Tests.Hosting;
using JippApi.Domain.Common;
using static JippApi.Api.Tests.Hosting.GivenPlans;

namespace JippApi.Api.Tests.ReplicationPlans;

[Collection(Shared.Plans)]
public class PlanTransitionTests(JippApp app)
{
    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    [Fact]
    public async Task A_plan_passes_through_its_whole_life_cycle()
    {
        var plan = await app.Plan();
        await app.Item(plan, unit: true, done: true);
        await app.Assessed(plan.Id, 2);

        var proposed = await app.MovePlan(plan.Id, "PROPOSED");
        var accepted = await app.MovePlan(plan.Id, "ACCEPTED");
        var stalled = await app.MovePlan(plan.Id, "COMMITTED", "IN_PROGRESS", "STALLED");
        var completed = await app.MovePlan(plan.Id, "IN_PROGRESS", "COMPLETED");

        DateOnly.Parse((string)proposed["answerDueOn"]!, null).ShouldBe(Wib.DayOf(TimeProvider.System.GetUtcNow()).AddDays(30));
        ((string)accepted["agreementNumber"]!).ShouldMatch(@"^\d{3,}/JIPPNAS/\d\d/\d{4}$");
        ((string?)stalled["statusReason"]).ShouldBe("Karena perlu");
        ((string?)completed["status"], completed["statusReason"], (int)completed["progress.percent"]!).ShouldBe(("COMPLETED", null, 100));
    }

    [Theory]
    [InlineData("DECLINED", "PROPOSED")]
    [InlineData("CANCELLED", "")]
    [InlineData("STALLED", "PROPOSED")]
    public async Task Some_transitions_require_a_reason(string to, string before)
    {
        var plan = await app.Plan();
        if (before != "")
            await app.MovePlan(plan.Id, before);

        (await Move(plan.Id, to, reason: " ")).Faults.ShouldBe(["/reason REQUIRED"]);
    }

    [Theory]
    [InlineData("DRAFT")]
    [InlineData("EVALUATED")]
    public async Task Some_statuses_cannot_be_requested(string to) =>
        (await Move((await app.Plan()).Id, to)).Faults.ShouldBe(["/to INVALID_VALUE"]);

    [Fact]
    public async Task A_closed_transition_names_the_open_ones()
    {
        var plan = await app.Plan();

        var problem = await Move(plan.Id, "IN_PROGRESS");

        (problem.Status, problem.Code).ShouldBe((409, "PLAN_TRANSITION_NOT_ALLOWED"));
        problem["allowed"]!.AsArray().Select(move => (string?)move).ShouldBe(["PROPOSED", "CANCELLED"]);
    }

    [Theory]
    [InlineData("willingToBeReplicated", "ORIGIN_NOT_WILLING")]
    [InlineData("publication", "ORIGIN_NOT_PUBLISHED")]
    public async Task Proposing_requires_a_replicable_origin(string what, string code)
    {
        var origin = await app.Published();
        var plan = await app.Plan(origin.Id);
        if (what == "publication")
            await app.Move(origin.Id, new { to = "WITHDRAWN", reason = "Ganda" });
        else
            await app.Revised(origin.Id, new { willingToBeReplicated = false });

        (await Move(plan.Id, "PROPOSED")).Code.ShouldBe(code);
    }

    [Fact]
    public async Task Signing_requires_a_responsible_unit_and_a_ready_adopter()
    {
        var plan = await app.Plan();
        await app.MovePlan(plan.Id, "PROPOSED", "ACCEPTED");
        await app.Item(plan);
        (await Open(plan)).Code.ShouldBe("PLAN_NO_RESPONSIBLE_UNIT");
        await app.Item(plan, unit: true);
        (await Open(plan)).Code.ShouldBe("PLAN_NOT_READY");
        await app.Assessed(plan.Id, 1);
        (await Open(plan)).Code.ShouldBe("PLAN_NOT_READY");

        await app.Assessed(plan.Id, 2);

        (await Open(plan)).Status.ShouldBe(200);

        async Task<Reply> Open(Reply signed)
        {
            var sheet = await app.Sheet([signed]);
            return await Admin.Post($"{GivenCommitments.Url}/{sheet.Id}/transitions", new { to = "OPEN_FOR_SIGNING" }, ("If-Match", "*"));
        }
    }

    [Fact]
    public async Task Completion_requires_all_items_done_with_evidence()
    {
        var plan = await app.Committed();
        await app.MovePlan(plan.Id, "IN_PROGRESS");

        (await Move(plan.Id, "COMPLETED")).Code.ShouldBe("PLAN_ITEMS_OPEN");
    }

    [Fact]
    public async Task Transitions_are_listed_with_the_callers_obstacles()
    {
        var plan = await app.Plan();
        await app.MovePlan(plan.Id, "PROPOSED", "ACCEPTED");

        var asAdmin = await Admin.Get($"{Url}/{plan.Id}/transitions");
        var asMentor = await app.ClientWith("MENTOR").Get($"{Url}/{plan.Id}/transitions");

        Obstacles(asAdmin)
            .ShouldBe([
                "PROPOSED PLAN_TRANSITION_NOT_ALLOWED",
                "ACCEPTED PLAN_TRANSITION_NOT_ALLOWED",
                "DECLINED PLAN_TRANSITION_NOT_ALLOWED",
                "COMMITTED PLAN_NO_RESPONSIBLE_UNIT",
                "IN_PROGRESS PLAN_TRANSITION_NOT_ALLOWED",
                "STALLED PLAN_TRANSITION_NOT_ALLOWED",
                "COMPLETED PLAN_TRANSITION_NOT_ALLOWED",
                "INSTITUTIONALISED PLAN_TRANSITION_NOT_ALLOWED",
                "CANCELLED ",
            ]);
        Obstacles(asMentor).ShouldContain("CANCELLED FORBIDDEN");
    }

    [Fact]
    public async Task Twenty_concurrent_agreements_get_numbers_without_a_gap()
    {
        var origin = (await app.Published()).Id;
        List<string> ids = [];
        foreach (var _ in Enumerable.Range(0, 20))
        {
            ids.Add((await app.Plan(origin)).Id);
            await app.MovePlan(ids[^1], "PROPOSED");
        }

        var refused = await app.Plan(origin);
        var answers = await Task.WhenAll(ids.Append(refused.Id).Select(id => Move(id, "ACCEPTED")));

        answers[^1].Code.ShouldBe("PLAN_TRANSITION_NOT_ALLOWED");
        answers[..^1].ShouldAllBe(answer => answer.Status == 200);
        var numbers = answers[..^1].Select(answer => int.Parse(((string)answer["agreementNumber"]!).Split('/')[0], null)).Order().ToList();
        numbers.ShouldBe(Enumerable.Range(numbers[0], 20));
    }

    [Fact]
    public async Task Only_one_of_ten_concurrent_answers_is_accepted()
    {
        var plan = await app.Plan();
        await app.MovePlan(plan.Id, "PROPOSED");

        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(n => Move(plan.Id, n % 2 == 0 ? "ACCEPTED" : "DECLINED")));

        answers.Count(answer => answer.Status == 200).ShouldBe(1);
        answers.ShouldAllBe(answer => answer.Status == 200 || answer.Status == 409 || answer.Status == 412);
    }

    private Task<Reply> Move(string id, string to, string reason = "Karena perlu") =>
        Admin.Post($"{Url}/{id}/transitions", new { to, reason }, ("If-Match", "*"));

    private static IEnumerable<string> Obstacles(Reply transitions) =>
        transitions["moves"]!.AsArray().Select(move => $"{move!["to"]} {move["obstacle"]}");
}
