using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Stories;

namespace JippApi.Api.Tests.Competitions.Judging;

/// <summary>
/// Points are hidden until one's own are in, from organisers until the stage is closed, and from everybody else always.
/// </summary>
public class HiddenScoresTests(CompetitionApp app) : IClassFixture<CompetitionApp>
{
    private const string Evaluations = KippEdition.Evaluations;

    [Fact]
    public async Task Others_totals_are_shown_without_names_once_ones_own_are_in()
    {
        var judged = await JudgedEdition.RunningAsync(app, 1);
        var evaluators = await judged.Edition.EvaluatorsAsync(2);
        await judged.Edition.DrawAsync(KippBody.Proposal);
        var (first, second) = (await judged.OnlyOfAsync(evaluators[0]), await judged.OnlyOfAsync(evaluators[1]));
        await JudgedEdition.SubmitAsync(evaluators[0], first, 83);

        var waiting = await evaluators[1].Client.Get($"{Evaluations}/{second}").Done();
        waiting["others"].ShouldBeNull();
        (await evaluators[1].Client.Get($"{Evaluations}/{first}")).Status.ShouldBe(404);
        await JudgedEdition.SubmitAsync(evaluators[1], second, 77);

        var submitted = await evaluators[1].Client.Get($"{Evaluations}/{second}").Done();
        ((decimal)submitted["total"]!).ShouldBe(77);
        var other = submitted["others"]!.AsArray().ShouldHaveSingleItem()!;
        ((int)other["evaluator"]!, (decimal)other["total"]!).ShouldBe((1, 83m), submitted.Text);
        submitted.Text.ShouldNotContain(evaluators[0].AccountId);
    }

    [Fact]
    public async Task Organisers_see_who_is_late_but_no_points_before_the_stage_is_closed()
    {
        var judged = await JudgedEdition.RunningAsync(app, 1);
        var (edition, evaluators) = (judged.Edition, await judged.Edition.EvaluatorsAsync(2));
        await edition.DrawAsync(KippBody.Proposal);
        var first = await judged.OnlyOfAsync(evaluators[0]);
        await JudgedEdition.SubmitAsync(evaluators[0], first, 81);

        var open = (await judged.AllAsync()).Single(item => (string?)item["id"] == first);
        ((string?)open["status"], open["total"], (int)open["scored"]!).ShouldBe(("SUBMITTED", null, 1));
        var read = await edition.Organiser.Get($"{Evaluations}/{first}").Done();
        (read["total"], read["scores"]!.AsArray().Count).ShouldBe((null, 0), read.Text);
        (await edition.Organiser.Get($"{edition.Url}/export").Done())["evaluations"]!.AsArray().ShouldBeEmpty();

        await JudgedEdition.SubmitAsync(evaluators[1], await judged.OnlyOfAsync(evaluators[1]), 79);
        await edition.CloseAsync(KippBody.Proposal);
        var closed = await edition.Organiser.Get($"{Evaluations}/{first}").Done();
        ((decimal)closed["total"]!, closed["scores"]!.AsArray().Count).ShouldBe((81m, 3), closed.Text);
        (await edition.Organiser.Get($"{edition.Url}/export").Done())["evaluations"]!.AsArray().Count.ShouldBe(2);
    }

    [Fact]
    public async Task To_strangers_there_are_no_evaluations()
    {
        var judged = await JudgedEdition.RunningAsync(app, 1);
        var evaluator = (await judged.Edition.EvaluatorsAsync(2))[0];
        await judged.Edition.DrawAsync(KippBody.Proposal);
        var id = await judged.OnlyOfAsync(evaluator);

        foreach (var client in new[] { await app.Person("NOBODY", "penasaran"), judged.Entries[0].Entrant })
        {
            (await client.Get($"{judged.Edition.Url}/evaluations")).Status.ShouldBe(404);
            (await client.Get($"{Evaluations}/{id}")).Status.ShouldBe(404);
            (await client.Get($"{judged.Edition.Url}/figures")).Status.ShouldBe(403);
            (await client.Get(Evaluations).Done()).Items.ShouldBeEmpty();
            var scores = KippEdition.ScoresBody(KippBody.Criteria, _ => 1);
            (await client.Put($"{Evaluations}/{id}/scores", scores, ("If-Match", "*"))).Status.ShouldBe(404);
        }

        (await evaluator.Client.Get($"{judged.Edition.Url}/evaluations?mine=false")).Status.ShouldBe(403);
        (await app.Anonymous().Get(Evaluations)).Status.ShouldBe(401);
    }

    [Fact]
    public async Task What_was_submitted_never_changes()
    {
        var judged = await JudgedEdition.RunningAsync(app, 1);
        var evaluator = (await judged.Edition.EvaluatorsAsync(2))[0];
        await judged.Edition.DrawAsync(KippBody.Proposal);
        var id = await judged.OnlyOfAsync(evaluator);
        await JudgedEdition.SubmitAsync(evaluator, id, 70);

        (await JudgedEdition.WriteAsync(evaluator, id, 100)).Code.ShouldBe("EVALUATION_CLOSED");
        var recusal = new { to = "RECUSED", reason = "Berubah pikiran." };
        (await JudgedEdition.MoveAsync(evaluator, id, recusal)).Code.ShouldBe("EVALUATION_CLOSED");
        ((decimal)(await evaluator.Client.Get($"{Evaluations}/{id}"))["total"]!).ShouldBe(70);
    }

    [Fact]
    public async Task Scores_are_checked()
    {
        var judged = await JudgedEdition.RunningAsync(app, 1);
        var evaluator = (await judged.Edition.EvaluatorsAsync(2))[0];
        await judged.Edition.DrawAsync(KippBody.Proposal);
        var url = $"{Evaluations}/{await judged.OnlyOfAsync(evaluator)}/scores";

        (await PutAsync(new { criterion = "DAMPAK", points = 100.01 })).Faults.ShouldBe(["/scores/0/points NOT_POINTS"]);
        (await PutAsync(new { criterion = "DAMPAK", points = 55.555 })).Faults.ShouldBe(["/scores/0/points NOT_POINTS"]);
        (await PutAsync(new { criterion = "GRATIFIKASI", points = 50 })).Code.ShouldBe("UNKNOWN_CRITERION");
        var twice = await PutAsync(new { criterion = "DAMPAK", points = 50 }, new { criterion = "DAMPAK", points = 60 });
        twice.Code.ShouldBe("UNKNOWN_CRITERION");
        (await PutAsync(new { criterion = "DAMPAK", points = 99.99 })).Status.ShouldBe(200);
        var incomplete = await JudgedEdition.MoveAsync(evaluator, await judged.OnlyOfAsync(evaluator), new { to = "SUBMITTED" });
        incomplete.Code.ShouldBe("EVALUATION_INCOMPLETE");
        incomplete["missing"]!.AsArray().Select(item => (string?)item).ShouldBe(KippBody.Criteria, "the first lacks its reason");

        Task<Reply> PutAsync(params object[] scores) => evaluator.Client.Put(url, new { scores }, ("If-Match", "*"));
    }
}
