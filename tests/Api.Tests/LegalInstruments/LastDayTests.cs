using JippApi.Api.Tests.Escalations;
using JippApi.Api.Tests.Hosting;
using JippApi.Domain.Common;

namespace JippApi.Api.Tests.LegalInstruments;

/// <summary>The clock passes the last day of an instrument on which a plan is to end.</summary>
public class LastDayTests(EscalationApp app) : IClassFixture<EscalationApp>
{
    [Fact]
    public async Task The_last_day_of_an_instrument_still_counts_and_the_next_one_does_not()
    {
        var ((first, one), (second, other)) = (await app.Ready(), await app.Ready());
        var last = Wib.DayOf(app.Clock.GetUtcNow()).AddDays(1);
        foreach (var replica in new[] { one, other })
            await app.Accepted(app.Accounts.Government, "REGION_HEAD_REGULATION", replica, last);
        var admin = await app.Admin();

        app.GoTo(last);
        var closed = await CloseAsync(admin, first);
        closed.Status.ShouldBe(200, closed.Text);
        app.GoTo(last.AddDays(1));

        (await CloseAsync(admin, second)).Code.ShouldBe("PLAN_LADDER_TOO_LOW");
        var shown = await app.Anonymous().Get($"{GivenPlans.Url}/{first}");
        shown.Routine().ShouldBe((false, "RUNNING", "INSTRUMENT_IN_FORCE,REGIONAL_INSTRUMENT_IN_FORCE"));
    }

    private static Task<Reply> CloseAsync(HttpClient admin, string plan) =>
        admin.Post($"{GivenPlans.Url}/{plan}/transitions", new { to = "INSTITUTIONALISED" }, ("If-Match", "*"));
}
