using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Concurrency;

/// <summary>The header and a bulk request read a tag alike, and the tag of a dry run matches nothing.</summary>
[Collection(SharedApp.Name)]
public class MatchFormsTests(JippApp app)
{
    private const string Url = "/api/v1/innovations";

    [Theory]
    [InlineData("\"1\"", true)]
    [InlineData("\"1-abc\"", true)]
    [InlineData("*", true)]
    [InlineData("W/\"1\"", false)]
    [InlineData("1", false)]
    [InlineData("\"1", false)]
    [InlineData("'1'", false)]
    [InlineData("", false)]
    [InlineData("*, \"1\"", false)]
    [InlineData("\"2\"", false)]
    public async Task The_header_and_a_bulk_request_read_it_alike(string tag, bool matches)
    {
        var admin = app.ClientWith("NATIONAL_ADMIN");
        var (alone, inBulk) = (await DraftAsync(), await DraftAsync());

        var one = await admin.Patch($"{Url}/{alone}", new { summary = "Baru" }, ("If-Match", tag));
        var many = await admin.Post(
            $"{Url}/bulk",
            new
            {
                operations = new[]
                {
                    new
                    {
                        op = "update",
                        id = inBulk,
                        ifMatch = tag,
                        data = new { summary = "Baru" },
                    },
                },
            }
        );

        (one.Status == 200).ShouldBe(matches, one.ToString());
        ((int)many.Items[0]["status"]! == 200).ShouldBe(matches, many.ToString());
    }

    [Fact]
    public async Task The_tag_of_a_dry_run_overwrites_nothing()
    {
        var admin = app.ClientWith("NATIONAL_ADMIN");
        var url = $"/api/v1/hubs/{(await app.WorkingHub()).Id}";
        var read = await admin.Get(url);
        var tried = await admin.Patch($"{url}?validateOnly=true", new { name = "Dicoba" }, ("If-Match", read.ETag));
        (await admin.Patch(url, new { name = "Orang lain" }, ("If-Match", read.ETag))).Status.ShouldBe(200);

        tried.Status.ShouldBe(200, tried.ToString());
        ((string?)tried["etag"]).ShouldBe("\"0\"");
        (await admin.Patch(url, new { name = "Menimpa" }, ("If-Match", (string)tried["etag"]!))).Status.ShouldBe(412);
    }

    [Theory]
    [InlineData("validateOnly")]
    [InlineData("validateOnly=")]
    [InlineData("validateOnly=TRUE")]
    [InlineData("validateOnly=1")]
    [InlineData("validateOnly=true&validateOnly=false")]
    public async Task A_switch_without_a_clear_value_writes_nothing(string query)
    {
        var admin = app.ClientWith("NATIONAL_ADMIN");
        var title = $"Saklar {Guid.CreateVersion7():N}";

        var answer = await admin.Post($"{Url}?{query}", new { title, ownerInstitutionId = (await app.Institution()).Id });

        (answer.Status, answer.Code).ShouldBe((400, "INVALID_PARAMETER"));
    }

    private async Task<string> DraftAsync() =>
        (
            await app.ClientWith("NATIONAL_ADMIN")
                .Post(Url, new { title = $"Tanda versi {Given.Next()}", ownerInstitutionId = (await app.Institution()).Id })
        ).Id;
}
