using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Stories.Trust;

/// <summary>
/// A record lies where its owner does and is of a year that has been: otherwise it counts for others, or for nobody.
/// </summary>
[Collection(Shared.Entries)]
public class RecordPlaceStory(JippApp app)
{
    private const string Url = "/api/v1/innovations";

    private HttpClient Nation => app.ClientWith("NATIONAL_ADMIN");

    [Fact]
    public async Task A_record_without_region_counts_for_the_province_of_its_owner()
    {
        var record = await app.Published(ownerId: await Office("61.71"));

        ((string?)record["region.code"]).ShouldBe("61.71");
        (await app.Anonymous().Get($"{Url}?provinceCode=61&limit=200")).Ids.ShouldContain(record.Id);
    }

    [Theory]
    [InlineData("13.71")]
    [InlineData("61.72")]
    [InlineData("61")]
    public async Task A_record_elsewhere_needs_a_public_reason(string regionCode)
    {
        var owner = await Office("61.71");

        var refused = await Nation.Post(Url, Body(owner, regionCode));
        (refused.Status, refused.Code, (string?)refused["missing"]![0]).ShouldBe((422, "REGION_OUTSIDE_OWNER", "regionReason"));
        (await Nation.Post(Url, Body(owner, regionCode, " "))).Code.ShouldBe("REGION_OUTSIDE_OWNER");

        var record = await Nation.Post(Url, Body(owner, regionCode, "Berjalan di kantor penghubung.")).Done();
        await Unchanged(record.Id, new { regionReason = (string?)null }, "REGION_OUTSIDE_OWNER");
        await app.Move(record.Id, new { to = "IN_REVIEW" });
        await app.Move(record.Id, new { to = "PUBLISHED" });
        var published = await app.Anonymous().Get($"{Url}/{record.Id}");
        ((string?)published["region.code"], (string?)published["regionReason"]).ShouldBe((regionCode, "Berjalan di kantor penghubung."));
    }

    [Fact]
    public async Task A_record_cannot_be_moved_elsewhere_without_a_reason()
    {
        var record = await app.Published(ownerId: await Office("61.71"));

        await Unchanged(record.Id, new { regionCode = "13.71" }, "REGION_OUTSIDE_OWNER");

        var moved = await app.Revised(record.Id, new { regionCode = "13.71", regionReason = "Dijalankan di Padang." });
        ((string?)moved["region.code"]).ShouldBe("13.71");
        ((string?)(await app.Revised(record.Id, new { regionCode = (string?)null, regionReason = (string?)null }))["region.code"]).ShouldBe(
            "61.71"
        );
    }

    [Fact]
    public async Task A_record_follows_its_owner_unless_it_says_otherwise()
    {
        var record = await app.Published(ownerId: await Office("61.71"));

        var followed = await app.Revised(record.Id, new { ownerInstitutionId = await Office("13.71") });
        ((string?)followed["region.code"]).ShouldBe("13.71");
        var wider = await app.Revised(record.Id, new { ownerInstitutionId = await Office("13") });
        ((string?)wider["region.code"]).ShouldBe("13.71");
        await Unchanged(record.Id, new { ownerInstitutionId = await Office("61.71"), regionCode = "13.72" }, "REGION_OUTSIDE_OWNER");
    }

    [Fact]
    public async Task An_owner_without_region_may_state_any()
    {
        var ministry = (await app.Institution(kind: "MINISTRY", root: true)).Id;

        ((string?)(await Nation.Post(Url, Body(ministry, "13.71")).Done())["region.code"]).ShouldBe("13.71");
        (await Nation.Post(Url, Body(ministry, null)).Done())["region"].ShouldBeNull();
    }

    [Fact]
    public async Task Years_begin_in_1945_and_end_next_year()
    {
        var (record, next) = (await app.Published(), TimeProvider.System.GetUtcNow().AddHours(7).Year + 1);

        foreach (var year in new[] { 1944, next + 1, 2099 })
        {
            var refused = await Patch(record.Id, new { year, awards = new[] { Award(year) } });
            refused.Faults.ShouldBe(["/year OUT_OF_RANGE", "/awards/0/editionYear OUT_OF_RANGE"], ignoreOrder: true);
        }

        await app.Revised(record.Id, new { year = next, awards = new[] { Award(1945) } });
    }

    private async Task<string> Office(string regionCode) =>
        (
            await Nation
                .Post(
                    "/api/v1/institutions",
                    new
                    {
                        name = $"Dinas {Given.Next()}",
                        kind = "REGIONAL_APPARATUS",
                        regionCode,
                    }
                )
                .Done()
        ).Id;

    private static Dictionary<string, object?> Body(string ownerInstitutionId, string? regionCode, string? regionReason = null)
    {
        var body = Given
            .Complete(ownerInstitutionId)
            .GetType()
            .GetProperties()
            .ToDictionary(member => member.Name, member => member.GetValue(Given.Complete(ownerInstitutionId)));
        (body["regionCode"], body["regionReason"]) = (regionCode, regionReason);
        return body;
    }

    private static object Award(int editionYear) =>
        new
        {
            competition = "KIPP",
            text = "Top 45",
            editionYear,
        };

    private Task<Reply> Patch(string id, object patch) => Nation.Patch($"{Url}/{id}", patch, ("If-Match", "*"));

    private async Task Unchanged(string id, object patch, string code)
    {
        var before = await Nation.Get($"{Url}/{id}");

        var refused = await Patch(id, patch);

        (refused.Status, refused.Code).ShouldBe((422, code), refused.Text);
        (await Nation.Get($"{Url}/{id}")).Text.ShouldBe(before.Text);
    }
}
