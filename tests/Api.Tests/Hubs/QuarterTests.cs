using JippApi.Api.Tests.Hosting;
using JippApi.Domain.Common;
using static JippApi.Api.Tests.Hosting.GivenHubs;

namespace JippApi.Api.Tests.Hubs;

/// <summary>Quarters about which nothing can be said.</summary>
[Collection(Shared.People)]
public class QuarterTests(JippApp app)
{
    private static readonly DateOnly Today = Wib.DayOf(TimeProvider.System.GetUtcNow());

    [Fact]
    public async Task A_quarter_that_has_not_begun_is_refused()
    {
        var (hub, next) = ((await app.WorkingHub()).Id, QuarterOf(Today.AddMonths(3)));
        foreach (
            var url in new[]
            {
                $"{Url}/{hub}/scorecard?period={next}",
                $"{Url}/{hub}/mentoring-coverage?period={next}",
                $"/api/v1/monitoring-reports/missing?period={next}",
                $"/api/v1/regions/13/replication-report?period={next}",
            }
        )
        {
            var refusal = await app.ClientWith("NATIONAL_ADMIN").Get(url, ("Accept", "application/json, application/pdf"));
            (refusal.Status, refusal.Code).ShouldBe((422, "PERIOD_NOT_BEGUN"), url);
        }
    }

    [Theory]
    [InlineData(2024, null, "2023Q4", "2024Q1")]
    [InlineData(2024, "2024-05-20", "2024Q1", "2024Q2")]
    public async Task A_quarter_before_the_designation_is_refused(int year, string? date, string before, string first)
    {
        var hub = (await app.ProposedHub()).Id;
        await app.AssessedHub(hub);
        await app.MoveHub(
            hub,
            new
            {
                to = "DESIGNATED",
                decree = new
                {
                    number = "305",
                    year,
                    date,
                },
            }
        );

        var refusal = await app.Anonymous().Get($"{Url}/{hub}/scorecard?period={before}");

        (refusal.Status, refusal.Code).ShouldBe((422, "PERIOD_BEFORE_HUB"));
        (await app.Anonymous().Get($"{Url}/{hub}/scorecard?period={first}")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task A_scorecard_names_its_day_and_what_is_of_now()
    {
        var hub = (await app.WorkingHub()).Id;

        var (past, now) = (await Card(hub, "2024Q4"), await Card(hub, QuarterOf(Today)));

        ((string?)past["asOf"], (string?)now["asOf"]).ShouldBe(("2024-12-31", $"{Today:O}"));
        foreach (var card in new[] { past, now })
            card["asOfNow"]!.ToJsonString().ShouldBe("""["status","innovations","coverage","mentors","spokes"]""");
    }

    [Fact]
    public async Task A_planned_activity_is_not_counted_before_its_day()
    {
        var hub = (await app.WorkingHub()).Id;
        var admin = app.ClientWith("NATIONAL_ADMIN");
        foreach (var day in new[] { Today, Today.AddDays(1) })
            await admin.Post(
                $"{Url}/{hub}/activities",
                new
                {
                    kind = "FORUM",
                    date = $"{day:O}",
                    title = "Forum",
                }
            );

        ((int)(await Card(hub, QuarterOf(Today)))["activities.count"]!).ShouldBe(1);
    }

    private async Task<Reply> Card(string hub, string period) => await app.Anonymous().Get($"{Url}/{hub}/scorecard?period={period}");

    private static string QuarterOf(DateOnly day) => $"{day.Year}Q{(day.Month + 2) / 3}";
}
