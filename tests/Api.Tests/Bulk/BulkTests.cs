using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Bulk;

[Collection(Shared.Entries)]
public class BulkTests(JippApp app)
{
    private const string Url = "/api/v1/innovations/bulk";

    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    [Fact]
    public async Task Operations_are_answered_in_order_and_a_failure_stops_no_other()
    {
        var owner = (await app.Institution()).Id;
        var draft = await app.CompleteDraft();

        var answer = await Admin.Post(
            Url,
            new
            {
                operations = new object[]
                {
                    Create("Pertama", owner),
                    Create("", owner),
                    new
                    {
                        op = "update",
                        id = draft.Id,
                        ifMatch = draft.ETag,
                        data = new { summary = "Baru" },
                    },
                    new
                    {
                        op = "update",
                        id = draft.Id,
                        ifMatch = draft.ETag,
                        data = new { summary = "Terlambat" },
                    },
                    new
                    {
                        op = "transition",
                        id = draft.Id,
                        ifMatch = "*",
                        data = new { to = "IN_REVIEW" },
                    },
                    new
                    {
                        op = "transition",
                        id = draft.Id,
                        ifMatch = "*",
                        data = new { to = "WITHDRAWN", reason = "x" },
                    },
                    new
                    {
                        op = "update",
                        id = Guid.CreateVersion7().ToString(),
                        ifMatch = "*",
                        data = new { },
                    },
                    Create("Terakhir", owner),
                },
            }
        );

        answer.Status.ShouldBe(207);
        answer.Items.Select(item => (int)item["index"]!).ShouldBe(Enumerable.Range(0, 8));
        answer.Items.Select(item => (int)item["status"]!).ShouldBe([201, 422, 200, 412, 200, 409, 404, 201]);
        answer["summary"]!.ToJsonString().ShouldBe("""{"total":8,"succeeded":4,"failed":4}""");
    }

    [Fact]
    public async Task Successful_operations_return_the_entity_tag_that_is_later_served()
    {
        var answer = await Admin.Post(Url, new { operations = new[] { Create("Ada", (await app.Institution()).Id) } });

        var read = await Admin.Get($"/api/v1/innovations/{answer.Items[0]["id"]}");
        read["title"]!.ToString().ShouldBe("Ada");
        read.ETag.ShouldBe(answer.Items[0]["etag"]!.ToString());
    }

    [Fact]
    public async Task A_failed_operation_gets_the_same_problem_as_a_single_request()
    {
        var answer = await Admin.Post(
            Url,
            new { operations = new[] { new { op = "create", data = new { title = "", sdgs = new[] { 99 } } } } }
        );

        var problem = answer.Items[0]["problem"]!;
        problem["code"]!.ToString().ShouldBe("VALIDATION_FAILED");
        problem["errors"]!
            .AsArray()
            .Select(error => $"{error!["pointer"]} {error["code"]}")
            .ShouldBe(["/title REQUIRED", "/ownerInstitutionId REQUIRED", "/sdgs/0 OUT_OF_RANGE"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_failed_operation_leaves_nothing_behind_for_later_ones()
    {
        var published = await app.Published();

        var answer = await Admin.Post(
            Url,
            new
            {
                operations = new object[]
                {
                    new
                    {
                        op = "update",
                        id = published.Id,
                        ifMatch = published.ETag,
                        data = new { summary = "Kosong", sections = (object?)null },
                    },
                    new
                    {
                        op = "update",
                        id = published.Id,
                        ifMatch = published.ETag,
                        data = new { tags = new[] { "sesudah" } },
                    },
                },
            }
        );

        answer.Items.Select(item => (int)item["status"]!).ShouldBe([422, 200]);
        var read = await app.Anonymous().Get($"/api/v1/innovations/{published.Id}");
        read["summary"]!.ToString().ShouldBe("Layanan dibuat lebih dekat kepada warga.");
        read["tags"]!.AsArray().Select(tag => (string?)tag).ShouldBe(["sesudah"]);
        ((int)read["revision"]!).ShouldBe(2);
    }

    [Fact]
    public async Task An_atomic_request_saves_all()
    {
        var owner = (await app.Institution()).Id;
        var answer = await Admin.Post(Url, new { atomic = true, operations = new[] { Create("Satu", owner), Create("Dua", owner) } });

        answer.Status.ShouldBe(200);
        foreach (var item in answer.Items)
            (await Admin.Get($"/api/v1/innovations/{item["id"]}")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task An_atomic_request_saves_nothing_when_one_operation_fails()
    {
        var published = await app.Published();
        var before = await app.Anonymous().Get($"/api/v1/innovations/{published.Id}");

        var problem = await Admin.Post(
            Url,
            new
            {
                atomic = true,
                operations = new object[]
                {
                    new
                    {
                        op = "update",
                        id = published.Id,
                        ifMatch = published.ETag,
                        data = new { summary = "Diubah" },
                    },
                    new { op = "create", data = new { title = "Tanpa pemilik" } },
                },
            }
        );

        problem.Status.ShouldBe(422);
        problem.Code.ShouldBe("BULK_ROLLED_BACK");
        problem.Items.Select(item => (int)item["status"]!).ShouldBe([200, 422]);
        var after = await app.Anonymous().Get($"/api/v1/innovations/{published.Id}");
        (after.Text, after.ETag).ShouldBe((before.Text, before.ETag));
    }

    private static object Create(string title, string owner) => new { op = "create", data = new { title, ownerInstitutionId = owner } };
}
