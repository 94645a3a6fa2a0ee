using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Regions;
using JippApi.Domain.Common;
using static JippApi.Api.Tests.Hosting.GivenCommitments;

namespace JippApi.Api.Tests.Stories.Trust;

/// <summary>When a promise without a budget document is at risk, and who decides it.</summary>
[Collection(Shared.Promises)]
public class BudgetDeadlineTests(JippApp app)
{
    private const string Deadlines = "/api/v1/budget-deadlines";

    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    [Fact]
    public async Task Who_signs_after_the_deadline_has_a_month_and_a_hub_may_decide_otherwise()
    {
        var plan = await app.Accepted(adopterId: await app.InstitutionOf("61.71"));
        var sheet = await app.SignedSheet(plan);
        var (statutory, month) = (new DateOnly(2026, 11, 30), Wib.DayOf(TimeProvider.System.GetUtcNow()).AddMonths(1));
        var last = statutory > month ? statutory : month;

        (await StatusAsync(sheet.Id, last)).ShouldBe("NOT_STARTED");
        (await StatusAsync(sheet.Id, last.AddDays(1))).ShouldBe("AT_RISK");

        var body = new
        {
            provinceCode = "61",
            budgetYear = 2027,
            day = "2027-12-30",
            reason = "Perubahan jadwal APBD provinsi.",
        };
        var decision = await Admin.Post(Deadlines, body).Done();
        (
            await Admin.Post(
                Deadlines,
                new
                {
                    body.provinceCode,
                    body.budgetYear,
                    day = "2030-01-01",
                    body.reason,
                }
            )
        ).Code.ShouldBe("BUDGET_DEADLINE_FAR");
        (await app.ClientWith("HUB_ADMIN").Post(Deadlines, body)).Status.ShouldBe(403, "the hub of another province");

        (await StatusAsync(sheet.Id, last.AddDays(1))).ShouldBe("NOT_STARTED");
        (await StatusAsync(sheet.Id, new(2027, 12, 31))).ShouldBe("AT_RISK");
        var known = await app.Anonymous().Get($"{Deadlines}?provinceCode=61&budgetYear=2027").Done();
        ((string?)known.Items.ShouldHaveSingleItem()["day"]).ShouldBe("2027-12-30");
        (await app.Anonymous().Get($"{Deadlines}/{decision.Id}"))["reason"]!.ToString().ShouldBe("Perubahan jadwal APBD provinsi.");
    }

    private async Task<string?> StatusAsync(string sheet, DateOnly day) =>
        (string?)(await app.Anonymous().Get($"{Url}/{sheet}/fulfilment?asOf={day:O}").Done())["lines"]![0]!["status"];
}
