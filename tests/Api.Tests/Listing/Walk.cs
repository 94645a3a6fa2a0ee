using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Listing;

/// <summary>Follows the cursors of a list.</summary>
public static class Walk
{
    private const int TooMany = 1_000;

    public static Task<List<Reply>> Forwards(this HttpClient client, string url, Func<Task>? between = null) =>
        client.Follow(url, null, "page.nextCursor", between);

    /// <summary>All pages before the last one, in the order in which paging backwards meets them.</summary>
    public static Task<List<Reply>> Backwards(this HttpClient client, string url, Reply last) =>
        client.Follow(url, (string?)last["page.prevCursor"], "page.prevCursor", null);

    private static async Task<List<Reply>> Follow(this HttpClient client, string url, string? cursor, string way, Func<Task>? between)
    {
        List<Reply> pages = [];
        do
        {
            var page = await client.Get(
                cursor is null ? url : $"{url}{(url.Contains('?', StringComparison.Ordinal) ? '&' : '?')}cursor={cursor}"
            );
            page.Status.ShouldBe(200, page.Text);
            pages.Add(page);
            pages.Count.ShouldBeLessThan(TooMany);
            cursor = (string?)page[way];
            if (between is not null)
                await between();
        } while (cursor is not null);
        return pages;
    }
}
