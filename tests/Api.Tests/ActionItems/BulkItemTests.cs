using JippApi.Api.Tests.Hosting;
using JippApi.Domain.ReplicationPlans;
using static JippApi.Api.Tests.ActionItems.GivenItems;

namespace JippApi.Api.Tests.ActionItems;

[Collection(Shared.Promises)]
public class BulkItemTests(JippApp app)
{
    private const string Url = "/api/v1/action-items/bulk";

    private HttpClient Editor => app.ClientWith("INSTITUTION_EDITOR");

    [Fact]
    public async Task A_phone_that_was_offline_syncs_in_bulk_and_learns_of_conflicts()
    {
        var plan = await app.PlanWith(PlanStatus.InProgress, null, Step("satu"), Step("dua"), Step("tiga"));
        var tags = new List<string>();
        foreach (var id in plan.Items)
            tags.Add((await Editor.Get($"/api/v1/action-items/{id}")).ETag);
        await app.Reported(
            $"/api/v1/action-items/{plan.Items[1]}",
            new { progress = 70, note = "Dari kantor" },
            app.ClientWith("HUB_ADMIN")
        );

        var answer = await Editor.Post(
            Url,
            new
            {
                operations = new object[]
                {
                    new
                    {
                        op = "report",
                        id = plan.Items[0],
                        ifMatch = tags[0],
                        data = new { progress = 30, evidence = new[] { "foto-1" } },
                    },
                    new
                    {
                        op = "report",
                        id = plan.Items[1],
                        ifMatch = tags[1],
                        data = new { progress = 40, note = "Dari lapangan" },
                    },
                    new
                    {
                        op = "transition",
                        id = plan.Items[2],
                        ifMatch = tags[2],
                        data = new { to = "BLOCKED", reason = "Hujan" },
                    },
                    new
                    {
                        op = "report",
                        id = plan.Items[0],
                        data = new { progress = 31 },
                    },
                    new
                    {
                        op = "report",
                        id = plan.Items[0],
                        ifMatch = "*",
                        data = new { progress = 101 },
                    },
                    new
                    {
                        op = "transition",
                        id = plan.Items[0],
                        ifMatch = "*",
                        data = new { to = "DONE" },
                    },
                    new
                    {
                        op = "report",
                        id = Guid.CreateVersion7().ToString(),
                        ifMatch = "*",
                        data = new { progress = 1 },
                    },
                },
            }
        );

        answer.Status.ShouldBe(207, answer.Text);
        answer.Items.Select(item => (int)item["status"]!).ShouldBe([200, 412, 200, 428, 422, 200, 404]);
        var conflict = answer.Items[1]["problem"]!;
        (conflict["code"]!.ToString(), (int)conflict["current"]!["progress"]!, conflict["current"]!["reportNote"]!.ToString()).ShouldBe(
            ("PRECONDITION_FAILED", 70, "Dari kantor")
        );
        conflict["yours"]!.ToJsonString().ShouldBe("""{"progress":40,"note":"Dari lapangan"}""");
        var now = await Editor.Get($"/api/v1/action-items/{plan.Items[1]}");
        (conflict["currentETag"]!.ToString(), conflict["current"]!.ToJsonString()).ShouldBe((now.ETag, now.Json.ToJsonString()));
        (await Editor.Get($"/api/v1/action-items/{plan.Items[0]}")).ETag.ShouldBe(answer.Items[5]["etag"]!.ToString());
    }

    [Fact]
    public async Task Items_with_client_ids_are_created_once_however_often_sent()
    {
        var plan = await app.PlanWith(PlanStatus.Draft);
        var (one, two) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var body = new
        {
            operations = new object[]
            {
                new
                {
                    op = "create",
                    id = one,
                    data = new { planId = plan.Id, activity = "satu" },
                },
                new
                {
                    op = "create",
                    id = two,
                    data = new
                    {
                        planId = plan.Id,
                        activity = "dua",
                        dependsOn = new[] { one },
                    },
                },
                new
                {
                    op = "create",
                    id = one,
                    data = new { planId = plan.Id, activity = "lain" },
                },
                new { op = "create", data = new { activity = "tanpa rencana" } },
                new { op = "create", data = new { planId = plan.Id } },
            },
        };

        var first = await Editor.Post(Url, body);
        var again = await Editor.Post(Url, body);

        first.Items.Select(item => (int)item["status"]!).ShouldBe([201, 201, 409, 422, 422]);
        again.Items.Select(item => (int)item["status"]!).ShouldBe([200, 200, 409, 422, 422]);
        first.Items.Take(2).Select(item => item["id"]!.ToString()).ShouldBe([one.ToString(), two.ToString()]);
        (
            first.Items[2]["problem"]!["current"]!["activity"]!.ToString(),
            first.Items[2]["problem"]!["yours"]!["activity"]!.ToString()
        ).ShouldBe(("satu", "lain"));
        (
            first.Items[3]["problem"]!["errors"]![0]!["pointer"]!.ToString(),
            first.Items[4]["problem"]!["errors"]![0]!["pointer"]!.ToString()
        ).ShouldBe(("/planId", "/activity"));
        (await Editor.Get(plan.Url)).Items.Select(item => (int)item["number"]!).ShouldBe([1, 2]);
    }

    [Fact]
    public async Task Permissions_in_bulk_are_those_of_single_requests()
    {
        var plan = await app.PlanWith(PlanStatus.InProgress, null, Step(assignee: app.Accounts.IdOf("NOBODY", "pelaksana")), Step());

        var answer = await app.ClientWith("NOBODY", "pelaksana")
            .Post(
                Url,
                new
                {
                    operations = plan
                        .Items.Select(id => new
                        {
                            op = "report",
                            id,
                            ifMatch = "*",
                            data = new { progress = 5 },
                        })
                        .Append<object>(new { op = "create", data = new { planId = plan.Id, activity = "x" } }),
                }
            );

        answer.Items.Select(item => (int)item["status"]!).ShouldBe([200, 403, 403]);
    }

    [Fact]
    public async Task An_atomic_request_saves_nothing_when_one_operation_fails()
    {
        var plan = await app.PlanWith(PlanStatus.InProgress, null, Step(), Step());

        var problem = await Editor.Post(
            Url,
            new
            {
                atomic = true,
                operations = plan.Items.Select(
                    (id, place) =>
                        new
                        {
                            op = "report",
                            id,
                            ifMatch = "*",
                            data = new { progress = 50 + place * 51 },
                        }
                ),
            }
        );

        (problem.Status, problem.Code).ShouldBe((422, "BULK_ROLLED_BACK"));
        (await Editor.Get(plan.Url)).Items.ShouldAllBe(item => (int)item["progress"]! == 0);
    }

    [Theory]
    [InlineData(
        """{"operations":[{"op":"delete","id":"00000000-0000-0000-0000-000000000001","data":{}}]}""",
        "/operations/0/op INVALID_VALUE"
    )]
    [InlineData("""{"operations":[{"op":"report","data":{}}]}""", "/operations/0/id REQUIRED")]
    public async Task A_malformed_bulk_request_is_refused_whole(string body, string fault) =>
        (await Editor.Post(Url, body)).Faults.ShouldBe([fault]);

    [Fact]
    public async Task Items_are_changed_in_bulk_with_the_tags_of_their_list()
    {
        var plan = await app.PlanWith(PlanStatus.Draft, null, Step("satu"), Step("dua"), Step("tiga"));
        var listed = (await Editor.Get(plan.Url)).Items;
        var body = new
        {
            operations = listed.Select(item => new
            {
                op = "update",
                id = (string)item["id"]!,
                ifMatch = (string)item["etag"]!,
                data = new { dueOn = "2027-05-31", output = (string?)null },
            }),
        };

        var first = await Editor.Post(Url, body);
        var again = await Editor.Post(Url, body);

        first.Items.Select(item => (int)item["status"]!).ShouldBe([200, 200, 200], first.Text);
        again.Items.Select(item => (int)item["status"]!).ShouldBe([412, 412, 412], again.Text);
        (await Editor.Get(plan.Url)).Items.ShouldAllBe(item => (string?)item["dueOn"] == "2027-05-31");
        (await app.ClientWith("NOBODY", "orang lewat").Post(Url, body))
            .Items.Select(item => (int)item["status"]!)
            .ShouldBe([404, 404, 404]);
    }
}
