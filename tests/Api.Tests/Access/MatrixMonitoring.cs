using JippApi.Api.Tests.ActionItems;
using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Mentoring;

namespace JippApi.Api.Tests.Access;

/// <summary>The parts of <see cref="Target"/> about a plan that is followed.</summary>
internal static class MatrixMonitoring
{
    public static async Task<(string Session, string Report, string Indicator)> MonitoredAsync(
        JippApp app,
        GivenPlan plan,
        GivenHub hub,
        string innovation
    )
    {
        var admin = app.ClientWith("NATIONAL_ADMIN");
        (await app.Assign(plan.Id, hub.Id, hub.Mentor)).Status.ShouldBe(201);
        var session = await admin.Post($"{GivenPlans.Url}/{plan.Id}/mentoring-sessions", GivenMentoring.Body(GivenMentoring.InMonth(-2)));
        await admin.Patch(
            $"{GivenMentoring.Url}/{session.Id}",
            new { attendance = new[] { new { name = "Tim", role = "TEAM" } } },
            ("If-Match", "*")
        );
        (await admin.Post($"{GivenMentoring.Url}/{session.Id}/transitions", new { to = "HELD" }, ("If-Match", "*"))).Status.ShouldBe(200);
        var report = await admin.Post($"{GivenPlans.Url}/{plan.Id}/monitoring-reports", new { period = "2026Q3", progress = 10 });
        (
            await admin.Post($"/api/v1/monitoring-reports/{report.Id}/transitions", new { to = "SUBMITTED" }, ("If-Match", "*"))
        ).Status.ShouldBe(200);
        var indicator = await admin.Post(
            $"/api/v1/innovations/{innovation}/indicators",
            new
            {
                code = "waktu",
                name = "Waktu",
                unit = "menit",
                direction = "LOWER_IS_BETTER",
            }
        );
        return (session.Id, report.Id, indicator.Id);
    }
}
