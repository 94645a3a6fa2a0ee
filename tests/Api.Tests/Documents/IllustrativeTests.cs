using System.Text.Json.Nodes;
using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Documents;

public class IllustrativeTests(JippApp app) : IClassFixture<JippApp>
{
    [Theory]
    [InlineData("/api/v1/replication-plans?provinceCode=61&budgetYear=2022&limit=1", "/api/v1/replication-plans/")]
    [InlineData("/api/v1/action-items?regionCode=61&limit=1", "/api/v1/action-items/")]
    [InlineData("/api/v1/commitments?provinceCode=61&budgetYear=2022&limit=1", "/api/v1/commitments/")]
    public async Task Invented_sample_data_are_marked_as_illustrative(string list, string one)
    {
        var row = (await app.Anonymous().Get(list)).Items.ShouldHaveSingleItem();

        IsMarked(row).ShouldBeTrue();
        IsMarked((await app.Anonymous().Get($"{one}{row["id"]}")).Json).ShouldBeTrue();
    }

    [Fact]
    public async Task Entered_data_are_not_marked_as_illustrative()
    {
        var plan = await app.Committed();
        var item = (await app.Anonymous().Get($"{GivenPlans.Url}/{plan.Id}/action-items")).Items.ShouldHaveSingleItem();

        (plan["isIllustrative"], item["isIllustrative"]).ShouldBe((null, null));
    }

    private static bool IsMarked(JsonNode read) => read["isIllustrative"]?.GetValue<bool>() == true;
}
