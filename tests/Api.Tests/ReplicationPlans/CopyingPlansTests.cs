using JippApi.Api.Tests.Hosting;
using JippApi.Domain.Access;
using JippApi.Domain.ActionItems;
using JippApi.Domain.ReplicationPlans;
using JippApi.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static JippApi.Api.Tests.Hosting.GivenPlans;

namespace JippApi.Api.Tests.ReplicationPlans;

[Collection(Shared.Plans)]
public class CopyingPlansTests(JippApp app)
{
    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    [Fact]
    public async Task A_plan_from_a_template_gets_its_items_a_year_later()
    {
        var earlier = await app.Plan();
        var first = await app.Item(earlier, unit: true, done: true, dueOn: new(2027, 3, 31));
        await app.Item(earlier, unit: true, weight: 5, dueOn: new(2028, 2, 29), dependsOn: first);
        var adopter = await app.Institution();

        var plan = await Admin.Post(
            Url,
            new
            {
                templatePlanId = earlier.Id,
                adopterId = adopter.Id,
                budgetYear = 2028,
                problem = "Lain.",
            }
        );

        plan.Status.ShouldBe(201, plan.Text);
        ((string?)plan["templatePlanId"], (string?)plan["origin.id"], (string?)plan["kind"], (string?)plan["problem"]).ShouldBe(
            (earlier.Id, (string?)earlier["origin.id"], "ADAPT", "Lain.")
        );
        ((int)plan["fidelity"]!, plan["targets"]![0]!["baseline"]).ShouldBe((100, null));
        var items = await ItemsAsync(plan.Id);
        items.Select(item => item.Number).ShouldBe([1, 2]);
        items.Select(item => item.DueOn).ShouldBe([new DateOnly(2028, 3, 31), new DateOnly(2029, 2, 28)]);
        items.ShouldAllBe(item =>
            item.Status == ActionItemStatus.Planned && item.ResponsibleUnitId == null && item.Evidence.Count == 0 && item.Progress == 0
        );
        (items[1].Weight, items[1].DependsOn.Single()).ShouldBe((5, items[0].Id));
    }

    [Fact]
    public async Task A_template_of_the_same_adopter_keeps_its_baselines()
    {
        var earlier = await app.Plan();

        var plan = await Admin.Post(
            Url,
            new
            {
                templatePlanId = earlier.Id,
                adopterId = (string)earlier["adopter.id"]!,
                budgetYear = 2028,
            }
        );

        ((decimal)plan["targets"]![0]!["baseline"]!).ShouldBe(30.5m);
    }

    [Fact]
    public async Task A_template_must_be_of_the_same_innovation()
    {
        var earlier = await app.Plan();

        var problem = await Admin.Post(
            Url,
            new
            {
                templatePlanId = earlier.Id,
                originId = (await app.Published()).Id,
                adopterId = app.Accounts.Government,
                budgetYear = 2028,
            }
        );

        (problem.Status, problem.Code).ShouldBe((422, "TEMPLATE_OF_ANOTHER_INNOVATION"));
    }

    [Fact]
    public async Task A_province_duplicates_one_plan_for_fourteen_districts()
    {
        var plan = await app.Plan();
        await app.Item(plan, unit: true);
        var adopters = await Task.WhenAll(Enumerable.Range(0, 14).Select(async _ => (await app.Institution()).Id));
        var hub = app.ClientWith("HUB_ADMIN", scope: new(ScopeKind.Region, "13"));

        var result = await hub.Post($"{Url}/{plan.Id}/duplicates", new { adopterIds = adopters });

        result.Status.ShouldBe(207, result.Text);
        ((int)result["summary.succeeded"]!, (int)result["summary.failed"]!).ShouldBe((14, 0));
        var made = (await hub.Get($"{Url}?originId={plan["origin.id"]}&limit=50"))
            .Items.Where(item => (string?)item["id"] != plan.Id)
            .ToList();
        made.Select(item => (string)item["adopter"]!["id"]!).ShouldBe(adopters, ignoreOrder: true);
        made.ShouldAllBe(item => (string?)item["status"] == "DRAFT" && (int)item["progress"]!["items"]! == 1);
    }

    [Fact]
    public async Task A_failed_duplicate_does_not_stop_the_others()
    {
        var owner = await app.Institution();
        var plan = await app.Plan((await app.Published(ownerId: owner.Id)).Id);
        var far = await Admin.Post(
            "/api/v1/institutions",
            new
            {
                name = $"Jauh {Given.Next()}",
                kind = "AGENCY",
                regionCode = "61.71",
            }
        );
        string[] adopters = [far.Id, Guid.CreateVersion7().ToString(), owner.Id, (await app.Institution()).Id];

        var result = await app.ClientWith("HUB_ADMIN").Post($"{Url}/{plan.Id}/duplicates", new { adopterIds = adopters });

        result
            .Items.Select(item => $"{item["status"]} {item["problem"]?["code"]}")
            .ShouldBe(["403 FORBIDDEN", "422 VALIDATION_FAILED", "422 ADOPTER_IS_OWNER", "201 "]);
        (await Admin.Get($"{Url}/{result.Items[3]["id"]}")).ETag.ShouldBe((string?)result.Items[3]["etag"]);
        (await Admin.Get($"{Url}?originId={plan["origin.id"]}")).Items.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Duplicates_require_1_to_100_distinct_adopters()
    {
        var url = $"{Url}/{(await app.Plan()).Id}/duplicates";
        var one = Guid.CreateVersion7();

        (await Admin.Post(url, new { adopterIds = Array.Empty<Guid>() })).Faults.ShouldBe(["/adopterIds REQUIRED"]);
        (await Admin.Post(url, new { adopterIds = new[] { one, one } })).Faults.ShouldBe(["/adopterIds REPEATED"]);
        (await Admin.Post(url, new { adopterIds = Enumerable.Range(0, 101).Select(_ => Guid.CreateVersion7()) })).Faults.ShouldBe([
            "/adopterIds TOO_MANY",
        ]);
    }

    private async Task<List<ActionItem>> ItemsAsync(string planId)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var key = new ReplicationPlanId(Guid.Parse(planId));
        return await scope
            .ServiceProvider.GetRequiredService<JippDb>()
            .ActionItems.AsNoTracking()
            .Where(i => i.PlanId == key)
            .OrderBy(i => i.Number)
            .ToListAsync();
    }
}
