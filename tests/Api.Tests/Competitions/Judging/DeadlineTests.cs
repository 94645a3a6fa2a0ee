using System.Globalization;
using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Notifications;
using JippApi.Api.Tests.Stories;

namespace JippApi.Api.Tests.Competitions.Judging;

/// <summary>The last day counts to its last second, is announced twice, and only the organiser moves it.</summary>
public class DeadlineTests(CompetitionApp app) : IClassFixture<CompetitionApp>
{
    [Fact]
    public async Task Evaluations_are_taken_up_to_the_last_second_of_the_last_day()
    {
        var judged = await JudgedEdition.RunningAsync(app, 1);
        var evaluators = await judged.Edition.EvaluatorsAsync(2);
        await judged.Edition.DrawAsync(KippBody.Proposal);
        var due = await DueAsync(judged);
        var (punctual, late) = (await judged.OnlyOfAsync(evaluators[0]), await judged.OnlyOfAsync(evaluators[1]));
        await JudgedEdition.WriteAsync(evaluators[1], late, 75).Done();

        app.GoTo(due, 23, 59);
        await JudgedEdition.SubmitAsync(evaluators[0], punctual, 75);
        app.GoTo(due.AddDays(1), 0);

        (await JudgedEdition.MoveAsync(evaluators[1], late, new { to = "SUBMITTED" })).Code.ShouldBe("EVALUATION_OVERDUE");
        (await JudgedEdition.WriteAsync(evaluators[1], late, 80)).Code.ShouldBe("EVALUATION_OVERDUE");
        await judged.Edition.Organiser.Change(
            $"{judged.Edition.Url}/extensions",
            new
            {
                stage = KippBody.Proposal,
                evaluateUntil = Text(due.AddDays(3)),
                reason = "Penilai sakit.",
            }
        );
        await JudgedEdition.MoveAsync(evaluators[1], late, new { to = "SUBMITTED" }).Done();
    }

    [Fact]
    public async Task Evaluators_are_reminded_a_week_and_a_day_before_once_for_all_their_entries()
    {
        var judged = await JudgedEdition.RunningAsync(app, 3);
        var evaluators = await judged.Edition.EvaluatorsAsync(2);
        await judged.Edition.DrawAsync(KippBody.Proposal);
        var due = await DueAsync(judged);

        await app.WorkOn(due.AddDays(-8));
        (await KindsAsync(evaluators[0].Client)).ShouldBe(["EVALUATION_ASSIGNED"]);
        await app.WorkOn(due.AddDays(-7));
        await app.WorkOn(due.AddDays(-6));
        (await KindsAsync(evaluators[0].Client)).ShouldBe(["EVALUATION_ASSIGNED", "EVALUATION_DUE"]);
        foreach (var evaluation in await judged.Edition.AssignedAsync(evaluators[1], KippBody.Proposal))
            await JudgedEdition.SubmitAsync(evaluators[1], (string)evaluation["id"]!, 70);
        await app.WorkOn(due.AddDays(-1));
        await app.WorkOn(due);

        (await KindsAsync(evaluators[0].Client)).Count(kind => kind == "EVALUATION_DUE").ShouldBe(2);
        (await KindsAsync(evaluators[1].Client)).Count(kind => kind == "EVALUATION_DUE").ShouldBe(1, "whoever has submitted is left alone");
    }

    [Fact]
    public async Task Organisers_are_told_once_what_is_overdue()
    {
        var judged = await JudgedEdition.RunningAsync(app, 2);
        var secretary = await judged.Edition.MemberAsync($"sekretaris {Given.Next()}", "SECRETARIAT");
        await judged.Edition.EvaluatorsAsync(2);
        await judged.Edition.DrawAsync(KippBody.Proposal);
        var due = await DueAsync(judged);

        await app.WorkOn(due);
        (await KindsAsync(secretary.Client)).ShouldBeEmpty();
        await app.WorkOn(due.AddDays(1));
        await app.WorkOn(due.AddDays(2));

        (await KindsAsync(secretary.Client)).ShouldBe(["EVALUATION_OVERDUE"]);
        var figures = await secretary.Client.Get($"{judged.Edition.Url}/figures").Done();
        figures["evaluators"]!.AsArray().Sum(load => (int)load!["overdue"]!).ShouldBe(4);
    }

    private static async Task<DateOnly> DueAsync(JudgedEdition judged) =>
        DateOnly.Parse((string)(await judged.AllAsync())[0]["dueOn"]!, CultureInfo.InvariantCulture);

    private static async Task<IReadOnlyList<string>> KindsAsync(HttpClient client) =>
        [
            .. (await client.Get($"{SentNotifications.Url}?limit=200").Done())
                .Items.Select(item => (string)item["kind"]!)
                .Where(kind => kind != "COMPETITION_DUTY")
                .Reverse(),
        ];

    private static string Text(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}
