using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Notifications;
using JippApi.Api.Tests.Stories;

namespace JippApi.Api.Tests.Competitions.Judging;

/// <summary>Evaluators who step back, leave or are no longer needed make room for others, and take nothing away.</summary>
public class RecusalTests(CompetitionApp app) : IClassFixture<CompetitionApp>
{
    private const string Evaluations = KippEdition.Evaluations;

    [Fact]
    public async Task Somebody_else_is_drawn_at_once_and_the_first_never_again()
    {
        var judged = await JudgedEdition.RunningAsync(app, 1);
        var evaluators = await judged.Edition.EvaluatorsAsync(3);
        await judged.Edition.DrawAsync(KippBody.Proposal);
        var leaving = await WithWorkAsync(judged, evaluators);
        var evaluation = await judged.OnlyOfAsync(leaving);
        await JudgedEdition.WriteAsync(leaving, evaluation, 50).Done();

        (await JudgedEdition.MoveAsync(leaving, evaluation, new { to = "RECUSED" })).Faults.ShouldBe(["/reason REQUIRED"]);
        await JudgedEdition.MoveAsync(leaving, evaluation, new { to = "RECUSED", reason = "Saya mengenal penulisnya." }).Done();
        await judged.Edition.DrawAsync(KippBody.Proposal);

        var all = await judged.AllAsync();
        all.Count(item => (string?)item["status"] == "ASSIGNED").ShouldBe(2);
        all.Count(item => (string?)item["evaluatorId"] == leaving.AccountId).ShouldBe(1);
        var recused = await leaving.Client.Get($"{Evaluations}/{evaluation}").Done();
        (recused["entry"], recused["scores"]!.AsArray().Count).ShouldBe((null, 0), recused.Text);
        foreach (var other in evaluators.Where(other => other != leaving))
            (await other.Client.Get($"{SentNotifications.Url}?limit=50").Done())
                .Items.Count(item => (string?)item["kind"] == "EVALUATION_ASSIGNED")
                .ShouldBe(1);
    }

    [Fact]
    public async Task An_evaluator_who_leaves_keeps_what_they_submitted_and_others_take_over_the_rest()
    {
        var judged = await JudgedEdition.RunningAsync(app, 2);
        var evaluators = await judged.Edition.EvaluatorsAsync(2);
        await judged.Edition.DrawAsync(KippBody.Proposal);
        var own = await judged.Edition.AssignedAsync(evaluators[0], KippBody.Proposal);
        await JudgedEdition.SubmitAsync(evaluators[0], (string)own[0]["id"]!, 88);
        var next = (await judged.Edition.EvaluatorsAsync(1)).Single();

        await judged
            .Edition.Organiser.Post(
                $"{judged.Edition.Url}/members/{evaluators[0].MemberId}/departure",
                new { reason = "Pindah tugas." },
                ("If-Match", "*")
            )
            .Done();

        var all = await judged.AllAsync();
        StatusesOf(evaluators[0]).ShouldBe(["RELEASED", "SUBMITTED"]);
        StatusesOf(next).ShouldBe(["ASSIGNED"]);
        (await evaluators[0].Client.Get($"{Evaluations}/{own[0]["id"]}")).Status.ShouldBe(200, "it is still theirs to read");

        List<string> StatusesOf(KippEvaluator person) =>
            [
                .. all.Where(item => (string?)item["evaluatorId"] == person.AccountId)
                    .Select(item => (string)item["status"]!)
                    .Order(StringComparer.Ordinal),
            ];
    }

    [Fact]
    public async Task Of_an_entry_that_is_withdrawn_the_submitted_scores_stay_and_the_rest_is_released()
    {
        var judged = await JudgedEdition.RunningAsync(app, 1);
        var evaluators = await judged.Edition.EvaluatorsAsync(2);
        await judged.Edition.DrawAsync(KippBody.Proposal);
        await JudgedEdition.SubmitAsync(evaluators[0], await judged.OnlyOfAsync(evaluators[0]), 64);
        var open = await judged.OnlyOfAsync(evaluators[1]);
        await JudgedEdition.WriteAsync(evaluators[1], open, 70).Done();

        var entry = judged.Entries[0];
        await entry.Entrant.Change($"{entry.Url}/transitions", new { to = "WITHDRAWN", reason = "Program berhenti." });
        (await JudgedEdition.MoveAsync(evaluators[1], open, new { to = "SUBMITTED" })).Code.ShouldBe("EVALUATION_CLOSED");
        await app.Work();

        var all = await judged.AllAsync();
        all.Select(item => (string)item["status"]!).Order(StringComparer.Ordinal).ShouldBe(["RELEASED", "SUBMITTED"]);
    }

    /// <summary>The first of some people who was drawn.</summary>
    private static async Task<KippEvaluator> WithWorkAsync(JudgedEdition judged, IReadOnlyList<KippEvaluator> evaluators)
    {
        foreach (var evaluator in evaluators)
        {
            if ((await judged.Edition.AssignedAsync(evaluator, KippBody.Proposal)).Count > 0)
                return evaluator;
        }

        throw new InvalidOperationException("Nobody was drawn.");
    }
}
