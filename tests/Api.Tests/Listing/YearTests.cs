using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Listing;

/// <summary>Years, which the sample hardly states.</summary>
[Collection(Shared.Entries)]
public class YearTests(JippApp app)
{
    [Theory]
    [InlineData("year=2021", "2021")]
    [InlineData("year=2021,2023&sort=year", "2021 2023")]
    [InlineData("year.gte=2022&sort=year", "2022 2023")]
    [InlineData("year.lt=2022&sort=year", "2020 2021")]
    [InlineData("year.gte=2021&year.lt=2023&sort=-year", "2022 2021")]
    [InlineData("lacks=year", "none")]
    [InlineData("sort=year", "none 2020 2021 2022 2023")]
    [InlineData("sort=-year", "2023 2022 2021 2020 none")]
    public async Task Innovations_are_found_and_ordered_by_year(string query, string years) =>
        string.Join(' ', (await OfOwner($"&{query}")).Items.Select(card => card["year"]?.ToString() ?? "none")).ShouldBe(years);

    [Fact]
    public async Task The_facet_of_years_ignores_its_own_filter()
    {
        var counted = (await OfOwner("&year=2021&facets=year"))["facets.year"]!.AsArray();

        counted
            .Select(value => $"{value!["value"]} {value["count"]}")
            .ShouldBe(["2020 1", "2021 1", "2022 1", "2023 1", " 1"], ignoreOrder: true);
    }

    private async Task<Reply> OfOwner(string query)
    {
        var owner = (await app.Institution()).Id;
        foreach (var year in new int?[] { 2022, null, 2020, 2023, 2021 })
            await app.Revised((await app.Published(ownerId: owner)).Id, new { year });
        return await app.Anonymous().Get($"/api/v1/innovations?institutionId={owner}{query}");
    }
}
