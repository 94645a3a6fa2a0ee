using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Listing;

[Collection(SharedApp.Name)]
public class CursorTests(JippApp app)
{
    [Theory]
    [InlineData("x")]
    [InlineData("tidak-ada")]
    [InlineData("../../etc/passwd")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public async Task A_forged_cursor_is_refused(string cursor)
    {
        var problem = await app.Anonymous().Get($"/api/v1/innovations?cursor={cursor}");

        problem.Status.ShouldBe(400);
        problem.Code.ShouldBe("BAD_CURSOR");
    }

    [Fact]
    public async Task A_cursor_with_any_letter_changed_is_refused()
    {
        var client = app.Anonymous();
        var cursor = (string)(await client.Get("/api/v1/innovations?limit=5"))["page.nextCursor"]!;

        for (var at = 0; at < cursor.Length - 1; at++) // the last character may carry unused bits
        {
            var changed = $"{cursor[..at]}{(cursor[at] == 'A' ? 'B' : 'A')}{cursor[(at + 1)..]}";
            (await client.Get($"/api/v1/innovations?limit=5&cursor={changed}")).Code.ShouldBe("BAD_CURSOR", changed);
        }
    }

    [Theory]
    [InlineData("source=KIPP", "source=IGA")]
    [InlineData("source=KIPP", "")]
    [InlineData("sort=title", "sort=-title")]
    [InlineData("q=pelayanan", "q=stunting")]
    [InlineData("q=pelayanan", "q=pelayanan&sort=title")]
    public async Task A_cursor_of_another_list_is_refused(string made, string used)
    {
        var client = app.Anonymous();
        var cursor = (await client.Get($"/api/v1/innovations?limit=5&{made}"))["page.nextCursor"];

        var problem = await client.Get($"/api/v1/innovations?limit=5&{used}&cursor={cursor}");

        problem.Status.ShouldBe(400);
        problem.Code.ShouldBe("CURSOR_MISMATCH");
    }

    [Theory]
    [InlineData("regions")]
    [InlineData("institutions")]
    public async Task A_cursor_of_another_collection_is_refused(string collection)
    {
        var client = app.Anonymous();
        var cursor = (await client.Get($"/api/v1/{collection}?limit=5"))["page.nextCursor"];

        (await client.Get($"/api/v1/innovations?cursor={cursor}")).Code.ShouldBe("CURSOR_MISMATCH");
    }

    [Theory]
    [InlineData("sector=HEALTH,EDUCATION", "sector=EDUCATION,HEALTH")]
    [InlineData("source=KIPP&has=award", "has=award&source=KIPP")]
    public async Task A_cursor_ignores_the_order_of_filters(string made, string used)
    {
        var client = app.Anonymous();
        var cursor = (await client.Get($"/api/v1/innovations?limit=5&{made}"))["page.nextCursor"];

        (await client.Get($"/api/v1/innovations?limit=5&{used}&cursor={cursor}")).Status.ShouldBe(200);
    }
}
