using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Regions;
using static JippApi.Api.Tests.Hosting.GivenPlans;

namespace JippApi.Api.Tests.ReplicationPlans;

[Collection(Shared.Plans)]
public class CampaignTests(JippApp app)
{
    private const string Campaigns = "/api/v1/replication-campaigns";

    private static readonly object[] Ready =
    [
        .. JippApi.Application.Common.Code.All<JippApi.Domain.ReplicationPlans.ReadinessTopic>().Select(topic => new { topic, level = 3 }),
    ];

    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    [Fact]
    public async Task A_campaign_brings_many_plans_to_the_sheet_and_reports_on_each()
    {
        var template = await app.Plan(adopterId: await app.InstitutionOf("61.01"));
        await app.Item(template);
        var (first, second) = (await app.InstitutionOf("61.02"), await app.InstitutionOf("61.03"));

        var campaign = await Admin.Post(
            Campaigns,
            new
            {
                templatePlanId = template.Id,
                readiness = Ready,
                to = new[] { "PROPOSED", "ACCEPTED" },
                entries = new object[]
                {
                    new { planId = template.Id },
                    new { adopterId = first, baselines = new[] { new { target = 1, value = 42.5 } } },
                    new { adopterId = second, readiness = new[] { new { topic = "NEED_FIT", level = 1 } } },
                    new { adopterId = first },
                    new { adopterId = second, baselines = new[] { new { target = 9, value = 1 } } },
                },
            }
        );
        campaign.Status.ShouldBe(202, campaign.Text);
        campaign["summary"]!.ToJsonString().ShouldBe("""{"entries":5,"succeeded":0,"failed":0,"waiting":5}""");
        await app.Work();

        (await Admin.Get((string)campaign["links.self"]!))["summary"]!
            .ToJsonString()
            .ShouldBe("""{"entries":5,"succeeded":3,"failed":2,"waiting":0}""");
        var operation = await Admin.Get((string)campaign["links.operation"]!);
        ((string?)operation["status"], (int)operation["progress.percent"]!).ShouldBe(("SUCCEEDED", 100));
        var entries = (await Admin.Get((string)campaign["links.entries"]!)).Items;
        entries
            .Select(entry => $"{entry["number"]} {entry["status"]} {entry["problem"]?["code"]}".Trim())
            .ShouldBe(["1 SUCCEEDED", "2 SUCCEEDED", "3 SUCCEEDED", "4 FAILED PLAN_EXISTS", "5 FAILED PLAN_EXISTS"]);
        (await app.Anonymous().Get((string)entries[3]["problem"]!["help"]!)).Status.ShouldBe(200);

        var plan = await Admin.Get($"{Url}/{entries[1]["planId"]}");
        ((string?)plan["status"], (decimal)plan["targets"]![0]!["baseline"]!).ShouldBe(("ACCEPTED", 42.5m));
        (await Admin.Get($"{Url}/{plan.Id}/action-items")).Items.ShouldAllBe(item => (string?)item["responsibleUnitId"] == first);
        (await Admin.Get($"{Url}/{plan.Id}/readiness-assessments")).Items.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_campaign_can_do_no_more_than_its_author()
    {
        var origin = await app.Published(ownerId: await app.InstitutionOf("61.72"));
        var template = await app.Plan(origin.Id, app.Accounts.Government);
        await app.Item(template);
        var editor = app.ClientWith("INSTITUTION_EDITOR");

        var campaign = await editor.Post(
            Campaigns,
            new
            {
                templatePlanId = template.Id,
                to = new[] { "PROPOSED", "ACCEPTED" },
                entries = new object[] { new { planId = template.Id }, new { adopterId = await app.InstitutionOf("61.04") } },
            }
        );
        campaign.Status.ShouldBe(202, campaign.Text);
        await app.Work();

        (await editor.Get((string)campaign["links.entries"]!))
            .Items.Select(entry => (string?)entry["problem"]?["code"])
            .ShouldBe(["FORBIDDEN", "FORBIDDEN"]);
        ((string?)(await Admin.Get($"{Url}/{template.Id}"))["status"]).ShouldBe("DRAFT", "a refused step takes the others back");
        (await app.ClientWith("INSTITUTION_EDITOR", "lain").Get((string)campaign["links.self"]!)).Status.ShouldBe(404);
    }

    [Fact]
    public async Task A_campaign_needs_plans_and_orderly_transitions()
    {
        (await Admin.Post(Campaigns, new { entries = Array.Empty<object>() })).Faults.ShouldBe(["/entries REQUIRED"]);
        (await Admin.Post(Campaigns, new { entries = new[] { new { } } })).Faults.ShouldBe(["/entries/0 REQUIRED"]);
        (
            await Admin.Post(
                Campaigns,
                new { to = new[] { "ACCEPTED", "PROPOSED" }, entries = new[] { new { planId = Guid.CreateVersion7() } } }
            )
        ).Faults.ShouldBe(["/to INVALID_VALUE"]);
        (await Admin.Post("/api/v1/operations", new { kind = "CAMPAIGN" })).Faults.ShouldBe(["/kind INVALID_VALUE"]);
    }
}
