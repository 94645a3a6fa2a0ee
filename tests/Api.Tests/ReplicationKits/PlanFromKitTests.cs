using JippApi.Api.Tests.Hosting;
using static JippApi.Api.Tests.ReplicationKits.GivenKits;

namespace JippApi.Api.Tests.ReplicationKits;

[Collection(Shared.Plans)]
public class PlanFromKitTests(JippApp app)
{
    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    [Fact]
    public async Task A_plan_is_laid_out_from_the_kit_and_keeps_what_it_says()
    {
        var owner = (await app.Institution()).Id;
        var innovation = (await app.Published(ownerId: owner)).Id;
        await app.Kitted(innovation, owner);

        var plan = await Admin.Post(GivenPlans.Url, await DraftAsync(innovation, new { startsOn = "2027-01-25" }));

        plan.Status.ShouldBe(201, plan.Text);
        string[] laidOut =
        [
            "1 Bentuk tim 2027-01-25 2027-02-03",
            "2 Latih petugas 2027-02-04 2027-02-06",
            "3 Buka layanan 2027-02-07 2027-03-08",
        ];
        (await ItemsAsync(plan.Id)).ShouldBe(laidOut);
        (await app.Owner(owner).Put(Url(innovation), Body([Step("Lain sekali")]), ("If-Match", "*"))).Status.ShouldBe(200);
        (await ItemsAsync(plan.Id)).ShouldBe(laidOut);

        var first = (await Admin.Get($"{GivenPlans.Url}/{plan.Id}/action-items")).Items.Single(item => (int)item["number"]! == 1);
        var edited = await Admin.Patch(
            $"/api/v1/action-items/{first["id"]}",
            new { activity = "Bentuk tim kota", dueOn = "2027-02-28" },
            ("If-Match", "*")
        );
        edited.Status.ShouldBe(200, edited.Text);
        ((string?)(await app.Anonymous().Get(Url(innovation)))["statement.steps"]![0]!["title"]).ShouldBe("Lain sekali");
    }

    [Fact]
    public async Task A_kit_that_is_missing_unscheduled_or_beside_a_template_is_refused()
    {
        var innovation = (await app.Published()).Id;
        var earlier = await app.Plan(innovation);

        (await RefusedAsync(innovation, new { startsOn = "2027-01-25" })).ShouldBe(["/kit NO_KIT"]);
        (await RefusedAsync(innovation, new { })).ShouldBe(["/kit/startsOn REQUIRED"]);
        (await RefusedAsync(innovation, new { startsOn = "2095-01-25" })).ShouldBe(["/kit/startsOn TIME_OUT_OF_RANGE"]);
        var both = await Admin.Post(
            GivenPlans.Url,
            new
            {
                templatePlanId = earlier.Id,
                adopterId = (await app.Institution()).Id,
                budgetYear = 2027,
                kit = new { startsOn = "2027-01-25" },
            }
        );
        both.Faults.ShouldBe(["/kit NOT_ALLOWED"]);
    }

    private async Task<IReadOnlyList<string>> RefusedAsync(string innovation, object kit)
    {
        var refused = await Admin.Post(GivenPlans.Url, await DraftAsync(innovation, kit));
        refused.Status.ShouldBe(422, refused.Text);
        return refused.Faults;
    }

    private async Task<object> DraftAsync(string innovation, object kit) =>
        new
        {
            originId = innovation,
            adopterId = (await app.Institution()).Id,
            kind = "ADAPT",
            extent = "FULL",
            budgetYear = 2027,
            kit,
        };

    private async Task<List<string>> ItemsAsync(string plan) =>
        [
            .. (await Admin.Get($"{GivenPlans.Url}/{plan}/action-items"))
                .Items.OrderBy(item => (int)item["number"]!)
                .Select(item => $"{item["number"]} {item["activity"]} {item["startsOn"]} {item["dueOn"]}"),
        ];
}
