using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Bulk;

[Collection(Shared.Entries)]
public class RefusedBulkTests(JippApp app)
{
    private const string Url = "/api/v1/innovations/bulk";

    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    [Fact]
    public async Task A_request_may_contain_at_most_five_hundred_operations()
    {
        var owner = (await app.Institution()).Id;

        var taken = await Admin.Post(Url, new { operations = Enumerable.Range(1, 500).Select(n => Create($"Massal {n}", owner)) });
        var refused = await Admin.Post(Url, new { operations = Enumerable.Range(1, 501).Select(n => Create($"Massal {n}", owner)) });

        taken.Status.ShouldBe(207);
        ((int)taken["summary.succeeded"]!).ShouldBe(500);
        refused.Status.ShouldBe(422);
        refused.Faults.ShouldBe(["/operations TOO_MANY"]);
    }

    [Theory]
    [InlineData("""{}""", "/operations REQUIRED")]
    [InlineData("""{"operations":[]}""", "/operations REQUIRED")]
    [InlineData("""{"operations":{}}""", "/operations WRONG_TYPE")]
    [InlineData("""{"operations":[7]}""", "/operations/0 WRONG_TYPE")]
    [InlineData(
        """{"operations":[{"op":"hapus","id":"00000000-0000-0000-0000-000000000001","data":{}}]}""",
        "/operations/0/op INVALID_VALUE"
    )]
    [InlineData("""{"operations":[{"op":"create"}]}""", "/operations/0/data REQUIRED")]
    [InlineData("""{"operations":[{"op":"update","data":{}}]}""", "/operations/0/id REQUIRED")]
    [InlineData("""{"operations":[{"op":"create","data":{},"extra":1}]}""", "/operations/0/extra UNKNOWN_FIELD")]
    public async Task A_malformed_bulk_request_is_refused_whole(string body, string fault)
    {
        var problem = await Admin.Post(Url, body);

        problem.Status.ShouldBe(422);
        problem.Faults.ShouldBe([fault]);
    }

    [Fact]
    public async Task A_change_in_bulk_requires_an_entity_tag()
    {
        var draft = await app.CompleteDraft();
        var answer = await Admin.Post(
            Url,
            new
            {
                operations = new[]
                {
                    new
                    {
                        op = "update",
                        id = draft.Id,
                        data = new { summary = "x" },
                    },
                },
            }
        );

        ((int)answer.Items[0]["status"]!).ShouldBe(428);
    }

    [Fact]
    public async Task A_role_that_may_not_publish_cannot_publish_in_bulk()
    {
        var draft = await app.CompleteDraft();
        await app.Move(draft.Id, new { to = "IN_REVIEW" });

        var answer = await app.ClientWith("INSTITUTION_EDITOR")
            .Post(
                Url,
                new
                {
                    operations = new[]
                    {
                        new
                        {
                            op = "transition",
                            id = draft.Id,
                            ifMatch = "*",
                            data = new { to = "PUBLISHED" },
                        },
                    },
                }
            );

        ((int)answer.Items[0]["status"]!).ShouldBe(403);
    }

    private static object Create(string title, string owner) => new { op = "create", data = new { title, ownerInstitutionId = owner } };
}
