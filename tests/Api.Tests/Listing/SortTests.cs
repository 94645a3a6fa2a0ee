using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Listing;

[Collection(SharedApp.Name)]
public class SortTests(JippApp app)
{
    [Fact]
    public async Task Ascending_years_put_records_without_a_year_first()
    {
        var page = await app.Anonymous().Get("/api/v1/innovations?sort=year&limit=200");

        page.Items.Select(card => (int?)card["year"] ?? 0).ShouldBeInOrder(SortDirection.Ascending);
    }

    [Fact]
    public async Task Descending_years_put_records_without_a_year_last()
    {
        var page = await app.Anonymous().Get("/api/v1/innovations?sort=-year&limit=200");

        page.Items.Select(card => (int?)card["year"] ?? 0).ShouldBeInOrder(SortDirection.Descending);
    }

    [Fact]
    public async Task Titles_sort_by_letters_and_digits_ignoring_case()
    {
        var page = await app.Anonymous().Get("/api/v1/innovations?sort=title&limit=200");

        page.Titles.Select(Key).ShouldBeInOrder(SortDirection.Ascending, StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("title")]
    [InlineData("year")]
    [InlineData("updatedAt")]
    public async Task A_minus_reverses_the_order(string sort)
    {
        var client = app.Anonymous();
        var up = await client.Get($"/api/v1/innovations?sort={sort}&limit=200");
        var down = await client.Get($"/api/v1/innovations?sort=-{sort}&limit=200");

        down.Ids.ShouldBe(up.Ids.Reverse());
    }

    [Fact]
    public async Task The_newest_change_comes_first_by_default()
    {
        var client = app.Anonymous();

        (await client.Get("/api/v1/innovations?limit=200")).Ids.ShouldBe(
            (await client.Get("/api/v1/innovations?limit=200&sort=-updatedAt")).Ids
        );
    }

    [Fact]
    public async Task The_best_match_comes_first_in_a_search()
    {
        var client = app.Anonymous();

        (await client.Get("/api/v1/innovations?q=stunting")).Ids.ShouldBe(
            (await client.Get("/api/v1/innovations?q=stunting&sort=relevance")).Ids
        );
    }

    private static string Key(string title) =>
        string.Join(
            ' ',
            new string([
                .. title.ToLowerInvariant().Replace("'", "", StringComparison.Ordinal).Select(c => char.IsLetterOrDigit(c) ? c : ' '),
            ]).Split(' ', StringSplitOptions.RemoveEmptyEntries)
        );
}
