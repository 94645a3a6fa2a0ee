using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Innovations;

[Collection(Shared.Entries)]
public class RevisionTests(JippApp app)
{
    [Fact]
    public async Task Published_changes_are_listed_as_revisions_newest_first()
    {
        var id = await RevisedTwice();

        var revisions = await app.Anonymous().Get($"/api/v1/innovations/{id}/revisions");

        revisions.Items.Select(item => (int)item["number"]!).ShouldBe([3, 2, 1]);
        revisions.Items[0]["href"]!.ToString().ShouldBe($"/api/v1/innovations/{id}/revisions/3");
        revisions.Items.Select(item => (string)item["publishedAt"]!).ShouldBeInOrder(SortDirection.Descending, StringComparer.Ordinal);
    }

    [Fact]
    public async Task A_revision_shows_the_record_as_it_was()
    {
        var id = await RevisedTwice();
        var client = app.Anonymous();

        (await client.Get($"/api/v1/innovations/{id}/revisions/1"))["summary"]!
            .ToString()
            .ShouldBe("Layanan dibuat lebih dekat kepada warga.");
        (await client.Get($"/api/v1/innovations/{id}/revisions/2"))["summary"]!.ToString().ShouldBe("Kedua");
        (await client.Get($"/api/v1/innovations/{id}/revisions/3"))["summary"]!.ToString().ShouldBe("Ketiga");
        ((int)(await client.Get($"/api/v1/innovations/{id}"))["revision"]!).ShouldBe(3);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("4")]
    [InlineData("-1")]
    [InlineData("99999999999")]
    [InlineData("satu")]
    public async Task An_unknown_revision_is_not_found(string number) =>
        (await app.Anonymous().Get($"/api/v1/innovations/{await RevisedTwice()}/revisions/{number}")).Status.ShouldBe(404);

    [Fact]
    public async Task Revisions_can_be_paged_forwards_and_backwards()
    {
        var id = await RevisedTwice();
        var client = app.Anonymous();
        var first = await client.Get($"/api/v1/innovations/{id}/revisions?limit=2");
        var second = await client.Get($"/api/v1/innovations/{id}/revisions?limit=2&cursor={first["page.nextCursor"]}");
        var back = await client.Get($"/api/v1/innovations/{id}/revisions?limit=2&cursor={second["page.prevCursor"]}");

        second.Items.Select(item => (int)item["number"]!).ShouldBe([1]);
        back.Items.Select(item => (int)item["number"]!).ShouldBe([3, 2]);
    }

    [Fact]
    public async Task An_innovation_can_be_read_as_of_an_earlier_time()
    {
        var id = await RevisedTwice();
        var client = app.Anonymous();
        var revisions = await client.Get($"/api/v1/innovations/{id}/revisions");

        foreach (var revision in revisions.Items)
        {
            var then = await client.Get($"/api/v1/innovations/{id}?asOf={revision["publishedAt"]}");
            ((int)then["revision"]!).ShouldBe((int)revision["number"]!);
        }
    }

    [Fact]
    public async Task An_innovation_is_not_found_as_of_a_time_before_publication() =>
        (await app.Anonymous().Get($"/api/v1/innovations/{await RevisedTwice()}?asOf=2020-01-01")).Status.ShouldBe(404);

    [Fact]
    public async Task An_innovation_read_as_of_the_future_is_the_current_one()
    {
        var id = await RevisedTwice();

        (await app.Anonymous().Get($"/api/v1/innovations/{id}?asOf=2999-12-31T23:59:59Z"))["summary"]!.ToString().ShouldBe("Ketiga");
    }

    private async Task<string> RevisedTwice()
    {
        var id = (await app.Published()).Id;
        await app.Revised(id, new { summary = "Kedua" });
        await app.Revised(id, new { summary = "Ketiga" });
        return id;
    }
}
