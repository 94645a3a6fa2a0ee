using JippApi.Api.Tests.ActionItems;
using JippApi.Api.Tests.Attestations;
using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.LegalInstruments;
using JippApi.Api.Tests.Lineage;
using JippApi.Api.Tests.ProblemStatements;
using JippApi.Api.Tests.Questions;
using JippApi.Api.Tests.ReplicationKits;
using JippApi.Api.Tests.Stories.Trust;
using JippApi.Domain.Common;

namespace JippApi.Api.Tests.Stories;

/// <summary>
/// An officer's problem, stunting in a remote regency with little money and no connection: who has solved it, what it takes,
/// and whether it lasts.
/// </summary>
public class StuntingStory(ClockedApp app) : IClassFixture<ClockedApp>
{
    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    [Fact]
    public async Task From_a_problem_to_a_routine_and_what_is_missing_a_year_later()
    {
        var owner = await app.Root();
        var origin = (await app.Published($"Cegah stunting balita desa terpencil bersama kader {Given.Next()}", ownerId: owner)).Id;

        var problem = (await app.StatedProblem()).Id;
        await ReasonsAsync(problem, origin);
        await AskedAndPublicAsync(owner, origin);
        await app.Kitted(origin, owner);
        await PrintedAsync(origin);

        var plan = await PlannedAsync(problem, origin);
        await DoneAsync(plan);
        ((string?)(await app.Anonymous().Get($"{GivenProblems.Url}/{problem}"))["status"]).ShouldBe("ADDRESSED");
        var observed = (await app.Anonymous().Get(GivenKits.Url(origin)))["observed"]!;
        ((int)observed["plans"]!).ShouldBe(1, "the next one learns from this plan");

        var replica = await RoutineAsync(plan.Id);
        (await app.Anonymous().Get($"{GivenPlans.Url}/{plan.Id}")).Routine().ShouldBe((true, "ROUTINE_PROGRAMME", ""));

        app.Clock.Advance(TimeSpan.FromDays(366));
        var (holds, level, missing) = (await app.Anonymous().Get($"{GivenPlans.Url}/{plan.Id}")).Routine();
        (holds, level).ShouldBe((false, "REGIONAL_REGULATION"), missing);
        missing.ShouldBe("RECENT_PROGRAMME,RECENT_BUDGET");
        (await app.Anonymous().Get($"/api/v1/innovations/{replica}/ladder")).Text.ShouldContain("EVIDENCE_OLD");
    }

    private async Task ReasonsAsync(string problem, string origin)
    {
        var found = (await app.Anonymous().Get($"{GivenProblems.Url}/{problem}/matches?limit=20")).With(200);
        var match = found.Items.Single(item => (string?)item["innovation"]!["id"] == origin);
        var words = match["parts"]!.AsArray().Single(part => (string?)part!["part"] == "TEXT")!;
        ((string?)words["reason"]).ShouldBe("WORDS_SHARED");
        ((string)words["facts"]![0]!["value"]!).ShouldContain("stunting");
    }

    private async Task AskedAndPublicAsync(string owner, string origin)
    {
        var asked = (await app.Person("NOBODY").Client.Asked(origin, "Berapa kader yang diperlukan per dusun?")).Id;
        (await app.Anonymous().Get($"{GivenQuestions.Url}/{asked}")).With(404);
        (await app.Editor(owner).Client.Answer(asked, "Dua kader untuk setiap posyandu.", isFaq: true)).With(200);
        (await app.Anonymous().Get($"/api/v1/innovations/{origin}/faq")).Ids.ShouldBe([asked]);
        (await app.Anonymous().Get("/api/v1/search?q=kader%20posyandu&kind=QUESTION")).Ids.ShouldContain(asked);
    }

    private async Task PrintedAsync(string origin)
    {
        var pdf = await app.Anonymous().Get(GivenKits.Url(origin), ("Accept", "application/pdf"));
        (pdf.Status, pdf.Header("Content-Type")).ShouldBe((200, "application/pdf"));
    }

    private async Task<Reply> PlannedAsync(string problem, string origin)
    {
        var plan = await Admin.Post(
            GivenPlans.Url,
            new
            {
                originId = origin,
                adopterId = (await app.Institution()).Id,
                kind = "ADOPT",
                extent = "FULL",
                budgetYear = 2027,
                problemId = problem,
                targets = new[]
                {
                    new
                    {
                        indicator = "Waktu tunggu",
                        baseline = 30.5,
                        goal = 10,
                        unit = "menit",
                    },
                },
                kit = new { startsOn = "2027-01-04" },
            }
        );
        plan.With(201);
        ((string)plan["problem"]!).ShouldStartWith("Satu dari tiga balita pendek");
        return plan;
    }

    private async Task DoneAsync(Reply plan)
    {
        var items = (await Admin.Get($"{GivenPlans.Url}/{plan.Id}/action-items")).Items.Select(item =>
            $"/api/v1/action-items/{item["id"]}"
        );
        string[] steps = [.. items];
        steps.Length.ShouldBe(3, "the steps of the kit");
        foreach (var step in steps)
            (await Admin.Patch(step, new { responsibleUnitId = (string?)plan["adopter.id"] }, ("If-Match", "*"))).With(200);
        await app.Assessed(plan.Id, 4);
        await app.MovePlan(plan.Id, "PROPOSED", "ACCEPTED", "COMMITTED", "IN_PROGRESS");
        var reporter = app.ClientWith("NATIONAL_ADMIN", "pelaksana");
        foreach (var step in steps)
        {
            await app.Reported(step, new { progress = 100, evidence = new[] { "https://contoh.go.id/bukti" } }, reporter);
            (await app.MoveItem(step, "DONE", reporter)).With(200);
        }

        (await app.MoveItem(steps[0], "VERIFIED", app.ClientWith("NATIONAL_ADMIN", "pendamping"))).With(200);
        await app.MovePlan(plan.Id, "COMPLETED");
    }

    /// <summary>Evaluates the plan, makes its replica a routine of a year, and closes the plan; returns the replica.</summary>
    private async Task<string> RoutineAsync(string plan)
    {
        await app.Evaluated(plan, "INSTITUTIONALISE");
        var replica = (await app.Replica(plan)).Id;
        await app.Ministry().Stated(replica, "MINISTRY", "ACTIVE");
        var instruments = app.Accounts.Government;
        await app.Accepted(instruments, "REGION_HEAD_REGULATION", replica, Wib.DayOf(app.Clock.GetUtcNow()).AddYears(3));
        await app.Proved(replica, "ROUTINE_PROGRAMME");
        (await Admin.Post($"{GivenPlans.Url}/{plan}/transitions", new { to = "INSTITUTIONALISED" }, ("If-Match", "*"))).Code.ShouldBe(
            "PLAN_LADDER_TOO_LOW",
            "the budget is still to be proved"
        );
        await app.Proved(replica, "BUDGET");
        await app.MovePlan(plan, "INSTITUTIONALISED");
        return replica;
    }
}
