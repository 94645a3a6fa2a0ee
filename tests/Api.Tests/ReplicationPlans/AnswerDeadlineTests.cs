using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Stories;
using JippApi.Domain.Common;
using static JippApi.Api.Tests.Hosting.GivenPlans;

namespace JippApi.Api.Tests.ReplicationPlans;

/// <summary>
/// The deadline for the owner's answer follows from the configuration; missing it is shown but changes nothing.
/// </summary>
public class AnswerDeadlineTests(AnswerDeadlineTests.Impatient app) : IClassFixture<AnswerDeadlineTests.Impatient>
{
    private const int Days = 7;

    [Fact]
    public async Task The_answer_deadline_is_configurable_and_a_late_answer_counts()
    {
        var plan = await app.Plan();
        var due = Wib.DayOf(app.Clock.GetUtcNow()).AddDays(Days).ToString("O", null);

        var proposed = await app.MovePlan(plan.Id, "PROPOSED");

        ((string?)proposed["answerDueOn"], proposed["answerOverdue"]).ShouldBe((due, null));
        app.Clock.Advance(TimeSpan.FromDays(Days));
        var onTheDay = await (await app.Demo("national")).Get($"{Url}/{plan.Id}").Done();
        onTheDay["answerOverdue"].ShouldBeNull("the last day is a day on which to answer");
        app.Clock.Advance(TimeSpan.FromDays(1));
        var nation = await app.Demo("national");
        var late = await nation.Get($"{Url}/{plan.Id}");
        ((string?)late["status"], (string?)late["answerDueOn"], (bool?)late["answerOverdue"]).ShouldBe(("PROPOSED", due, true));
        var listed = (await nation.Get($"{Url}?status=PROPOSED&originId={plan["origin.id"]}")).Items.Single();
        ((string?)listed["id"], (string?)listed["answerDueOn"]).ShouldBe((plan.Id, due));

        var answered = await nation.Change($"{Url}/{plan.Id}/transitions", new { to = "ACCEPTED" });
        ((string?)answered["status"], answered["answerOverdue"]).ShouldBe(("ACCEPTED", null));
    }

    /// <summary>A server that gives owners a week, with a clock that tests can advance.</summary>
    public sealed class Impatient : ClockedApp
    {
        protected override IReadOnlyDictionary<string, string> Settings =>
            new Dictionary<string, string> { ["Replication:AnswerDays"] = $"{Days}" };
    }
}
